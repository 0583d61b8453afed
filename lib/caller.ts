import { AsyncLocalStorage } from "node:async_hooks";

/** Who has turned out to be behind a request, by their IDs, and which trace shows it, for its line in the log. */
export interface Caller {
  user?: string;
  team?: string;
  trace_id?: string;
}

// The server and Next's bundle are two module graphs in one process: what is found out in the one is told by the other.
const shared = globalThis as typeof globalThis & { debriefCaller?: AsyncLocalStorage<Caller> };
const storage = (): AsyncLocalStorage<Caller> => (shared.debriefCaller ??= new AsyncLocalStorage());

/**
 * Draws a page, which has no other way to tell who looks at it. A call of an endpoint does without: before Node 24, each promise of a
 * process costs more from the first time this is used.
 * @param caller is filled in as soon as it is known who calls
 */
export const answeringTo = <T>(caller: Caller, work: () => T): T => storage().run(caller, work);

/** Notes who looks at the page that is being drawn; does nothing elsewhere. */
export function noteCaller(caller: Caller): void {
  Object.assign(storage().getStore() ?? {}, caller);
}
