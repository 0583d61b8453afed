import type { Endpoint } from "@/lib/contract/endpoint";
import type { Answering } from "@/lib/http/handle";
import type { RouteHandler } from "@/lib/http/route";
import { declarations } from "./request/declared";
import { isOperation } from "./answer/operations";

/** What answers the calls of each endpoint, by its id. */
export type Endpoints = ReadonlyMap<string, Answering>;

/**
 * Loads the routes of `app/api`, from the same files that Next serves in development. What the server answers by itself is left out.
 * @returns what they export
 * @throws if one of them lacks what is declared
 */
export async function loadEndpoints(): Promise<Endpoints> {
  const called = declarations.filter((declaration) => !isOperation(declaration));
  return new Map(await Promise.all(called.map(async (one) => [one.id, await load(one)] as const)));
}

async function load({ id, path, method }: Endpoint): Promise<Answering> {
  const folder = path.slice(1).replace(/:(\w+)/g, "[$1]");
  // Not before somebody asks: the routes are most of the server.
  const { loadRoute } = await import("./routes");
  const handlers = (await loadRoute(folder)) as Partial<Record<string, RouteHandler>>;
  const answer = handlers[method]?.answer;
  if (!answer) throw new Error(`app/api/${folder}/route.ts doesn't answer ${id}`);
  return answer;
}
