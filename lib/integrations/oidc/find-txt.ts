import { Resolver } from "node:dns/promises";
import { env } from "@/lib/env";

/** What says that a name has no such record, rather than that nobody could be asked. */
const nothing = new Set(["ENOTFOUND", "ENODATA"]);

/**
 * @param name of a domain
 * @returns its TXT records, each as one text; none if there are none
 * @throws Error if no name server answers within some seconds
 */
export async function findTxt(name: string): Promise<string[]> {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  const { DNS_SERVERS: servers } = env();
  if (servers) resolver.setServers(servers);
  try {
    return (await resolver.resolveTxt(name)).map((parts) => parts.join(""));
  } catch (error) {
    if (nothing.has((error as NodeJS.ErrnoException).code ?? "")) return [];
    throw error;
  }
}
