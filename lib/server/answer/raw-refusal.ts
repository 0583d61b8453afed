import type { Duplex } from "node:stream";
import { wellFormedOr } from "@/lib/http/request-id";
import { commonHeaders } from "@/lib/http/respond";
import { closeGently } from "./close-gently";

const malformed = ["400 Bad Request", "This isn't a valid HTTP request."] as const;

/** What Node's parser finds wrong, or the clock: error code → status and message. */
const refusals: Record<string, readonly [status: string, message: string]> = {
  HPE_HEADER_OVERFLOW: ["431 Request Header Fields Too Large", "The headers are too long."],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: ["413 Payload Too Large", "The chunk extensions are too long."],
  ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", "The request took too long to arrive."],
};

const refused = new WeakSet<Duplex>();

/**
 * What never becomes a request (no HTTP at all, a method that Node does not know, headers that don't come) still gets the
 * documented error body. Whatever the peer does next, the socket is gone soon after.
 */
export function refuseMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
  const [status, message] = refusals[error.code ?? ""] ?? malformed;
  refuseRaw(socket, status, message);
}

/**
 * Answers on the socket itself with the documented error body, and closes.
 * @param status code and reason
 */
export function refuseRaw(socket: Duplex, status: string, message: string, headers: Record<string, string> = {}): void {
  // What follows on a connection that is refused already is of no interest.
  if (refused.has(socket)) return;
  refused.add(socket);
  // In the middle of an answer, another one would become a part of it.
  const answering = (socket as { _httpMessage?: { headersSent: boolean } | null })._httpMessage?.headersSent;
  if (!socket.writable || answering) return void socket.destroy();
  const requestId = wellFormedOr(null);
  const body = JSON.stringify({ errorType: "validation", response: { message }, request_id: requestId });
  const head = Object.entries({
    ...commonHeaders(requestId),
    "Cache-Control": "no-store",
    ...headers,
    "Content-Type": "application/json",
    "Content-Length": String(Buffer.byteLength(body)),
    Connection: "close",
  }).map(([name, value]) => `${name}: ${value}`);
  socket.write([`HTTP/1.1 ${status}`, ...head, "", body].join("\r\n"));
  closeGently(socket);
}
