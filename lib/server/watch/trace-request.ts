import type { IncomingMessage, ServerResponse } from "node:http";
import type { Caller } from "@/lib/caller";
import { env } from "@/lib/env";
import { tracing, type OpenSpan } from "@/lib/tracing";
import { whenOver } from "../answer/when-over";
import type { Decision } from "../request/decide";
import { isFile, routeOf } from "../request/request-class";
import { knownMethod } from "./measure-request";
import { pathOf } from "./request-log";

/** What is asked every few seconds by machines, read from disk, or refused for its number says nothing that a trace would show. */
const isTold = (decision: Decision, url: string): boolean =>
  decision.to === "call" || (decision.to === "page" && !isFile(url)) || (decision.to === "refusal" && !decision.atOnce);

/**
 * Begins the span of a request, where tracing is on; it ends with the answer. It has no query, no header and no body, and no secret that stands in a path.
 * @param decision what becomes of the request
 * @param began when it came, by `performance.now()`
 * @param caller is told which trace it is, for the line in the log
 * @returns the span that all is a part of that is done for this request; nothing where tracing is off
 */
export function traceRequest(
  decision: Decision,
  request: IncomingMessage,
  response: ServerResponse,
  began: number,
  caller: Caller,
): OpenSpan | undefined {
  const on = tracing();
  if (!on) return;
  const { url = "", headers } = request;
  if (!isTold(decision, url)) return;
  const method = knownMethod(request) ?? "_OTHER";
  const route = routeOf(decision, request);
  const attributes = {
    "http.request.method": method,
    ...(route.startsWith("/") ? { "http.route": route } : {}),
    "url.path": pathOf(url),
    "url.scheme": env().PUBLIC_URL.startsWith("https:") ? "https" : "http",
    "debrief.request_id": String(headers["x-request-id"]),
  };
  const span = on.begin(`${method} ${route}`, { kind: "server", attributes, began }, on.ofCaller(headers));
  if (span.isRecorded) caller.trace_id = span.traceId;
  whenOver(response, () => {
    const { statusCode } = response;
    if (!response.writableFinished) span.note({ "error.type": "aborted" });
    else span.note({ "http.response.status_code": statusCode });
    if (response.writableFinished && statusCode >= 500) span.fail(String(statusCode));
    span.end();
  });
  return span;
}
