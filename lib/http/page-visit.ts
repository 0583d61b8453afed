import { AsyncLocalStorage } from "node:async_hooks";
import type { Caller } from "@/lib/caller";
import type { Actor } from "@/lib/domain/actor";

/** What the server in front of Next and the page that Next draws tell each other. */
export interface PageVisit {
  /** Is filled in as soon as it is known who looks. */
  caller: Caller;
  /** Who looks, where that was found out before the page is drawn: lib/server/answer/draw-page.ts. */
  actor?: Actor | null;
  /** What has kept the page from being drawn. */
  failure?: unknown;
}

// The server and Next's bundle are two module graphs in one process: what is found out in the one is told by the other.
const shared = globalThis as typeof globalThis & { debriefPageVisit?: AsyncLocalStorage<PageVisit> };
const storage = (): AsyncLocalStorage<PageVisit> => (shared.debriefPageVisit ??= new AsyncLocalStorage());

/**
 * Draws a page, which has no other way to tell who looks at it. A call of an endpoint does without: before Node 24, each promise of a
 * process costs more from the first time this is used.
 */
export const visiting = <T>(visit: PageVisit, work: () => T): T => storage().run(visit, work);

/** @returns the visit of the page that is being drawn; undefined elsewhere */
export const pageVisit = (): PageVisit | undefined => storage().getStore();

/** Notes who looks at the page that is being drawn; does nothing elsewhere. */
export function noteCaller(caller: Caller): void {
  Object.assign(pageVisit()?.caller ?? {}, caller);
}
