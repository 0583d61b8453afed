import type { IncomingMessage, ServerOptions, ServerResponse } from "node:http";
import { hasBody } from "../request/body";
import { refuseMalformed } from "../answer/raw-refusal";
import { whenOver } from "../answer/when-over";

/** How long headers may take to arrive, and how often Node looks, in milliseconds. */
const headers = 10_000;
const look = 2_000;

/**
 * How long a body may take, in milliseconds, and how many bytes of it may take a second more: 64 kbit/s is a slow, honest line. For what
 * is longer than most, it must be a better one.
 */
const body = 20_000;
const bytesPerSecond = 8 * 1_024;
const longestBodyTime = 60_000;

/** What such a body is refused for. Made once: noting where an error was made takes longer than all else here. */
const late = Object.assign(new Error("late"), { code: "ERR_HTTP_REQUEST_TIMEOUT" });

/** How long an answer may take from the request to its last byte, and how long a connection may lie still meanwhile, in milliseconds. */
const answer = 300_000;
const still = 120_000;

/** Longer than what load balancers keep a connection for, so that none sends into one we are just closing. In milliseconds. */
const idle = 75_000;

/** How long Node's server lets each part of a request take. Where a body has a deadline of its own, this one is never reached. */
export const serverDeadlines: ServerOptions = {
  headersTimeout: headers,
  requestTimeout: answer,
  connectionsCheckingInterval: look,
  keepAliveTimeout: idle,
};

/** How long a connection may lie still in the middle of an answer, in milliseconds. */
export const stillTimeout = still;

/** How long a connection may be without a whole request after its last answer, whatever comes meanwhile, in milliseconds. */
export const longestIdle = idle + headers;

/**
 * Ends a request whose body trickles in, or whose answer trickles out: each socket is worth more than a caller who holds it that long.
 * @param longestBody of this request, in bytes
 */
export function holdToDeadlines(request: IncomingMessage, response: ServerResponse, longestBody: number): void {
  const end = setTimeout(() => request.socket.destroy(), answer);
  whenOver(response, () => clearTimeout(end));
  if (!hasBody(request)) return;
  const announced = Number(request.headers["content-length"] ?? longestBody);
  // Whole seconds: Node keeps a list of timers for each length of time.
  const transfer = Math.ceil(Math.min(announced, longestBody) / bytesPerSecond) * 1_000;
  const allowed = Math.min(body + transfer, longestBodyTime);
  const arrival = setTimeout(() => {
    if (!request.complete) refuseMalformed(late, request.socket);
  }, allowed);
  for (const event of ["end", "close"]) request.once(event, () => clearTimeout(arrival));
}
