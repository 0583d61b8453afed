import type { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { hasBody, isLongerThan } from "./body";
import { closeGently } from "../answer/close-gently";
import { whenOver } from "../answer/when-over";

/** How long what is left of a body is taken after its answer, in milliseconds: some of it is always under way. */
const patience = 2_000;

/**
 * An endpoint may answer before it has read the body, and then nobody would ever stop a caller who sends without end. A rest that
 * is soon there is dropped, and the connection goes on; otherwise it ends.
 * @param longestBody of this request, in bytes
 */
export function endUnreadBody(request: IncomingMessage, response: ServerResponse, longestBody: number): void {
  if (!hasBody(request)) return;
  const { socket } = request;
  if (isLongerThan(request, longestBody)) response.setHeader("Connection", "close");
  // What Node calls after the last answer on a connection.
  const endSoon = () => (request.complete ? Socket.prototype.destroySoon.call(socket) : closeGently(socket));
  socket.destroySoon = endSoon;
  // A connection lives for thousands of calls: what is said of one must not keep it, with its body, until the end of the last.
  whenOver(response, () => {
    if (socket.destroySoon === endSoon) Reflect.deleteProperty(socket, "destroySoon");
  });
  response.once("finish", () => {
    if (request.complete) return;
    const end = setTimeout(() => socket.destroy(), patience);
    for (const event of ["end", "close"]) request.once(event, () => clearTimeout(end));
  });
}
