import type { z } from "zod";
import type { Page } from "@/lib/contract/page";
import { unreachable } from "@/lib/later/unreachable";
import { paths } from "@/lib/paths";
import { ApiError } from "./api-error";
import type { Declared, RouteId } from "./declared";
import { enter } from "./enter";
import { routes } from "./routes";
import { announceSessionEnd } from "./session-end";

// Present where the schema demands something, optional where all of it is optional, absent where there is none.
type Part<Name extends string, Schema extends z.ZodType> =
  undefined extends z.input<Schema>
    ? unknown
    : Record<never, never> extends z.input<Schema>
      ? Partial<Record<Name, z.input<Schema>>>
      : Record<Name, z.input<Schema>>;

type Call<Id extends RouteId> = Part<"params", Declared[Id]["params"]> &
  Part<"body", Declared[Id]["body"]> & {
    query?: Partial<z.input<Declared[Id]["query"]>>;
    signal?: AbortSignal;
    asMyself?: boolean;
  };

type Answer<Id extends RouteId> = z.output<Declared[Id]["answer"]>;

/** The endpoints whose declarations say this of them. */
type Which<Trait> = { [Id in RouteId]: Declared[Id] extends Trait ? Id : never }[RouteId];

interface Route {
  method: string;
  path: string;
  public?: true;
}

interface LooseCall {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
  signal?: AbortSignal;
  /** The form it is to come in, if not JSON. */
  accept?: string;
  /** Where anyone may call: as who is logged in, and not as a stranger. */
  asMyself?: boolean;
}

/**
 * Calls an endpoint of ours.
 * @returns its answer
 * @throws ApiError
 */
export async function callApi<Id extends RouteId>(id: Id, call: Call<Id>): Promise<Answer<Id>> {
  const response = await send(id, call as LooseCall);
  return (await response.json()) as Answer<Id>;
}

/**
 * Calls an endpoint that gives a list by pages.
 * @returns the page, and the cursor of the next one out of the `Link` header (RFC 8288)
 * @throws ApiError
 */
export async function callPagedApi<Id extends Which<{ paged: true }>>(
  id: Id,
  call: Call<Id>,
): Promise<Page<Answer<Id> extends (infer Item)[] ? Item : never>> {
  const response = await send(id, call as LooseCall);
  const next = /<([^>]+)>;\s*rel="?next"?/.exec(response.headers.get("Link") ?? "")?.[1];
  const cursor = next && new URL(next, window.location.origin).searchParams.get("cursor");
  return { items: await response.json(), next: cursor || null };
}

/**
 * Sends a file, as it is, to an endpoint that takes one.
 * @returns its answer
 * @throws ApiError
 */
export async function uploadToApi<Id extends Which<{ upload: true }>>(id: Id, file: Blob): Promise<Answer<Id>> {
  const response = await send(id, { body: file });
  return (await response.json()) as Answer<Id>;
}

/**
 * Asks an endpoint for its answer as a file of comma-separated values.
 * @returns the file, and the name the server gives it
 * @throws ApiError
 */
export async function downloadCsv<Id extends Which<{ csv: true }>>(
  id: Id,
  call: Call<Id>,
): Promise<{ name: string; text: string }> {
  const response = await send(id, { ...(call as LooseCall), accept: "text/csv" });
  const name = /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1];
  return { name: name ?? "usage.csv", text: await response.text() };
}

async function send(id: RouteId, call: LooseCall): Promise<Response> {
  const route: Route = routes[id];
  const response = await attempt(route, call);
  if (response.ok) return response;
  if (response.status === 401 && !isAsStranger(route, call) && !announceSessionEnd()) {
    const here = window.location.pathname + window.location.search;
    enter(`${paths.login}?next=${encodeURIComponent(here)}`);
  }
  const error = (await response.json().catch(() => null)) as
    | (Partial<Record<"errorType" | "request_id", string>> & {
        response?: Record<string, string>;
      })
    | null;
  throw new ApiError(
    response.status,
    error?.errorType ?? "internal",
    error?.response ?? {},
    error?.request_id ?? response.headers.get("X-Request-Id"),
  );
}

/** A public call stands for nobody: the cookie of a session that has ended must not get in its way. */
const isAsStranger = (route: Route, { asMyself = false }: LooseCall) => route.public === true && !asMyself;

async function attempt(route: Route, call: LooseCall) {
  const { method, path } = route;
  const { params, query, body, signal, accept } = call;
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params?.[name] ?? ""));
  const search = new URLSearchParams(
    Object.entries(query ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
  try {
    return await fetch(`/api${filled}${search.size > 0 ? `?${search}` : ""}`, {
      method,
      credentials: isAsStranger(route, call) ? "omit" : "same-origin",
      ...payload(body, accept),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(0, "network", { message: unreachable }, null);
  }
}

function payload(body: unknown, accept?: string): Pick<RequestInit, "body" | "headers"> {
  const wanted: Record<string, string> = accept ? { Accept: accept } : {};
  if (body === undefined) return { headers: wanted };
  if (body instanceof Blob) return { body, headers: { ...wanted, "Content-Type": body.type } };
  return { body: JSON.stringify(body), headers: { ...wanted, "Content-Type": "application/json" } };
}
