import { AsyncLocalStorage } from "node:async_hooks";

/** Who has turned out to be behind a request, for its line in the log. */
export interface Caller {
  user?: string;
  team?: string;
}

// The server and Next's bundle are two module graphs in one process: what is found out in the one is told by the other.
const shared = globalThis as typeof globalThis & { debriefCaller?: AsyncLocalStorage<Caller> };
const storage = (): AsyncLocalStorage<Caller> => (shared.debriefCaller ??= new AsyncLocalStorage());

/** Does the work of a request. @param caller is filled in as soon as it is known who calls */
export const answeringTo = <T>(caller: Caller, work: () => T): T => storage().run(caller, work);

/** Notes who calls, by ids, for whatever request is being answered; does nothing elsewhere. */
export function noteCaller(user: string, team: string): void {
  const caller = storage().getStore();
  if (caller) Object.assign(caller, { user, team });
}
