import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "@/lib/log";

/**
 * Logs a request when it is answered: no query, no body, and no secret that stands in a path.
 * @param level of one that went well: what comes thousands of times a second would drown all else
 */
export function logRequest(request: IncomingMessage, response: ServerResponse, level: "info" | "debug"): void {
  if (level === "debug" && !log().isLevelEnabled("info")) return;
  const started = performance.now();
  const path = (request.url ?? "").split("?")[0]?.replace(/dbf_\w+/g, "dbf_…");
  response.once("close", () => {
    const wentWell = response.statusCode < 400 && response.writableFinished;
    log()[wentWell ? level : "info"]({
      request_id: request.headers["x-request-id"],
      method: request.method,
      path,
      status: response.statusCode,
      ms: Math.round(performance.now() - started),
      ...(response.writableFinished ? {} : { aborted: true }),
    });
  });
}
