import type { RequestListener } from "node:http";
import type { Socket } from "node:net";
import { whenOver } from "../answer/when-over";

/**
 * Node restarts its timer for a connection without a request with every byte, so an empty line now and then keeps one open for ever.
 * @param listener takes a request
 * @param longest how long a connection may be without one after its last answer, in milliseconds
 * @returns takes them, and ends each connection on which none follows in time
 */
export function endingIdle(listener: RequestListener, longest: number): RequestListener {
  const ends = new WeakMap<Socket, NodeJS.Timeout>();

  return (request, response) => {
    const { socket } = request;
    if (!ends.has(socket)) socket.once("close", () => clearTimeout(ends.get(socket)));
    clearTimeout(ends.get(socket));
    whenOver(response, () => {
      if (!socket.destroyed) ends.set(socket, setTimeout(() => socket.destroy(), longest).unref());
    });
    listener(request, response);
  };
}
