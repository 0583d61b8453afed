import type { IncomingMessage, ServerResponse } from "node:http";
import type { Caller } from "@/lib/caller";
import { addressHeader } from "@/lib/http/source";
import { log } from "@/lib/log";
import { whenOver } from "../answer/when-over";

/**
 * Logs a request when it is answered: no query, no body, and no secret that stands in a path.
 * @param caller who calls, as far as that is known when it is answered
 * @param isMany whether such as this come thousands of times a second, and would drown all else: those are logged at `debug`, but for
 * what goes wrong
 */
export function logRequest(
  request: IncomingMessage,
  response: ServerResponse,
  caller: Caller,
  isMany: (status: number) => boolean,
): void {
  if (!log().isLevelEnabled("info")) return;
  const started = performance.now();
  // As it is now: Next rewrites it.
  const { url = "" } = request;
  whenOver(response, () => {
    const level = response.writableFinished && isMany(response.statusCode) ? "debug" : "info";
    if (!log().isLevelEnabled(level)) return;
    log()[level]({
      request_id: request.headers["x-request-id"],
      method: request.method,
      path: pathOf(url),
      status: response.statusCode,
      ms: Math.round(performance.now() - started),
      address: request.headers[addressHeader],
      ...caller,
      ...(response.writableFinished ? {} : { aborted: true }),
    });
  });
}

/** @returns the path of a target. One that isn't a path may hold anything, a user's name and password before a host among it */
export const pathOf = (target: string): string =>
  target.startsWith("/") ? (target.split(/[?#]/)[0] ?? "").replace(/dbf_\w+/g, "dbf_…") : "(not a path)";
