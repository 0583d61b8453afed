import type { IncomingMessage, ServerResponse } from "node:http";
import { metrics } from "@/lib/metrics";
import { whenOver } from "../answer/when-over";
import type { Decision } from "../request/decide";
import { classOf, routeOf } from "../request/request-class";

const known = new Set(["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]);

/** @returns the method, if it's one of those that anybody uses */
export const knownMethod = ({ method = "" }: IncomingMessage): string | undefined =>
  known.has(method) ? method : undefined;

/** Makes something for each key, once: prom-client looks its series up by a text that it puts together each time. */
function once<Made>(make: (key: string) => Made): (key: string) => Made {
  const made = new Map<string, Made>();
  return (key) => {
    let one = made.get(key);
    if (one === undefined) made.set(key, (one = make(key)));
    return one;
  };
}

const underWay = once((name) => metrics.requestsUnderWay.labels(name));

const series = once((key) => {
  const [method = "", route = ""] = key.split(" ");
  return {
    duration: metrics.requestDuration.labels(route, method),
    answered: once((status) => metrics.requests.labels(route, method, status)),
  };
});

/**
 * Counts a request and measures how long its answer takes. Nothing of what a caller sends gets into a label.
 * @param decision what becomes of it
 * @param began when it came, by `performance.now()`
 */
export function measureRequest(
  decision: Decision,
  request: IncomingMessage,
  response: ServerResponse,
  began: number,
): void {
  const method = knownMethod(request) ?? "other";
  const { duration, answered } = series(`${method} ${routeOf(decision, request)}`);
  const others = underWay(classOf(decision, request));
  others.inc();
  whenOver(response, () => {
    others.dec();
    duration.observe((performance.now() - began) / 1_000);
    // Whoever hangs up before the end has no status.
    answered(response.writableFinished ? String(response.statusCode) : "aborted").inc();
  });
}
