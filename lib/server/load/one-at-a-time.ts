import type { RequestListener } from "node:http";
import type { Socket } from "node:net";

/** So many requests may wait on a connection for their turn; more are a flood. Browsers send one at a time, and so do proxies. */
const longest = 100;

/**
 * Node hands on every request that a caller sends at once (RFC 9112, section 9.3.2). An answer that waits for the one before it has no
 * connection yet: it is not told when that closes, and what it holds, such as an open file, stays for good. So a request waits until
 * its answer can be sent; with the connection goes whatever waits on it.
 * @param listener takes a request
 * @returns takes them one after the other on each connection, which it closes where too many wait
 */
export function oneAtATime(listener: RequestListener): RequestListener {
  const waiting = new WeakMap<Socket, number>();

  return (request, response) => {
    if (response.socket) return listener(request, response);
    const { socket } = request;
    const before = waiting.get(socket) ?? 0;
    if (before >= longest) return void socket.destroy();
    waiting.set(socket, before + 1);
    // Node says that this answer is the next one to be sent. What it does after saying so comes first.
    response.once("socket", () => {
      waiting.set(socket, (waiting.get(socket) ?? 1) - 1);
      process.nextTick(listener, request, response);
    });
  };
}
