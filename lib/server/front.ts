import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { AppError, notFound } from "@/lib/errors";
import { errorAnswer } from "@/lib/http/error-answer";
import { wellFormedOr } from "@/lib/http/request-id";
import { answerDataPlane, roadFor } from "./data-plane";
import { logRequest } from "./request-log";

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

export interface Front {
  server: Server;
  /** From now on requests go through these; until then they are told to come back. */
  open(steps: { prepare: (request: IncomingMessage) => void; next: RequestListener }): void;
}

/**
 * The HTTP server in front of Next: it answers what Next would answer in a form of its own, and lets nothing through that only
 * we may say.
 */
export function createFront(): Front {
  let steps: Parameters<Front["open"]>[0] | undefined;
  const server = createServer((request, response) => {
    request.headers["x-request-id"] = wellFormedOr(request.headers["x-request-id"]);
    if (!steps) return void send(request, response, new AppError("unavailable", "Starting. Try again in a moment.", 1));
    const road = roadFor(request);
    logRequest(request, response, road ? "debug" : "info");
    steps.prepare(request);
    const refusal = refuse(request);
    if (refusal) return void send(request, response, refusal);
    if (road) return void answerDataPlane(road, request, response).catch(() => response.destroy());
    steps.next(request, response);
  });
  // Longer than what load balancers keep a connection for, so that none sends into one we are just closing.
  server.keepAliveTimeout = 75_000;
  server.on("clientError", refuseMalformed);
  return { server, open: (given) => (steps = given) };
}

/** What is no HTTP at all, or a method that Node does not know, still gets the documented error body. */
function refuseMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable) return void socket.destroy();
  const tooLong = error.code === "HPE_HEADER_OVERFLOW";
  const body = JSON.stringify({
    errorType: "validation",
    response: { message: tooLong ? "The headers are too long." : "This is not a valid HTTP request." },
    request_id: wellFormedOr(null),
  });
  const status = tooLong ? "431 Request Header Fields Too Large" : "400 Bad Request";
  const head = [`HTTP/1.1 ${status}`, "Content-Type: application/json; charset=utf-8", "Connection: close"];
  socket.end([...head, `Content-Length: ${Buffer.byteLength(body)}`, "", body].join("\r\n"));
}

/** What Next would answer with a page, or not at all. */
function refuse(request: IncomingMessage): AppError | null {
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  if (!isDecodable(path)) return notFound();
  if (!methods.has(request.method ?? "")) {
    return new AppError("method_not_allowed", "This method is not known here.");
  }
  return null;
}

function isDecodable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes("\u0000");
  } catch {
    return false;
  }
}

/** Answers without Next, with the documented error body. */
async function send(request: IncomingMessage, response: ServerResponse, error: AppError): Promise<void> {
  const asked = new Request("http://localhost/", { headers: request.headers as Record<string, string> });
  const answer = errorAnswer(null, asked, String(request.headers["x-request-id"]), error);
  if (answer.status === 405) answer.headers.set("Allow", [...methods].join(", "));
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(await answer.text());
  request.resume();
}
