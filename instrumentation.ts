import { pageVisit } from "@/lib/http/page-visit";

/**
 * Next calls this with each error that keeps a page, or a part of one, from being drawn: its documentation, "instrumentation.js". The
 * server in front decides what becomes of it (lib/server/answer/draw-page.ts).
 */
export function onRequestError(error: unknown): void {
  const visit = pageVisit();
  if (visit) visit.failure ??= error;
}
