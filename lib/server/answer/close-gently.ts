import type { Duplex } from "node:stream";

/** How long a peer has to read an answer while it is still sending, in milliseconds. */
const linger = 1_000;

/**
 * Ends a connection on which the peer may still be sending. Closed at once, it would be reset, and the answer lost on the way
 * (RFC 9112, section 9.6). A peer that goes on, or never closes its side, is cut off: no socket outlives this by more than a second.
 */
export function closeGently(socket: Duplex): void {
  if (socket.destroyed) return;
  const end = setTimeout(() => socket.destroy(), linger);
  socket.once("close", () => clearTimeout(end));
  socket.once("end", () => socket.destroy());
  socket.once("error", () => socket.destroy());
  socket.end();
  socket.resume();
}
