import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { whenOver } from "./answer/when-over";

/**
 * How long a call waits for a start that is under way, in milliseconds. A proxy without health checks sends calls to whatever takes
 * connections, and does not send a POST elsewhere that was refused here.
 */
const patience = 10_000;

/** What happens to calls while the process begins and ends. */
export interface Entrance {
  /** Notes an answer that is to be given. */
  enter(response: ServerResponse): void;
  /** @returns when calls are let in, when this one has waited for too long, or when its caller has gone */
  opening(response: ServerResponse): Promise<void>;
  /** Lets in the calls that wait. */
  open(): void;
  /** From now on no connection outlives its answer (RFC 9112, section 9.6), so that the next call goes elsewhere. */
  leave(): void;
}

/** @returns the entrance of a server that has just begun to listen */
export function createEntrance(): Entrance {
  // What each connection is answered with right now. No set of answers: one that thousands a second are put into and taken out of again is made
  // anew every few times, and each remnant keeps what was in it, and the next remnant, until the whole heap is looked through.
  const answers = new Map<Socket, ServerResponse | null>();
  let letIn = () => {};
  const opened = new Promise<void>((resolve) => (letIn = resolve));
  let isLeaving = false;

  function sayLast(response: ServerResponse): void {
    if (!response.headersSent) response.setHeader("Connection", "close");
  }

  return {
    enter(response) {
      if (isLeaving) return sayLast(response);
      const { socket } = response;
      if (!socket || socket.destroyed) return;
      if (!answers.has(socket)) socket.once("close", () => answers.delete(socket));
      answers.set(socket, response);
      whenOver(response, () => {
        if (answers.has(socket)) answers.set(socket, null);
      });
    },
    async opening(response) {
      const over = new AbortController();
      const gone = () => over.abort();
      response.once("close", gone);
      await Promise.race([opened, sleep(patience, undefined, over).catch(() => undefined)]);
      response.off("close", gone);
      over.abort();
    },
    open: () => letIn(),
    leave() {
      isLeaving = true;
      letIn();
      for (const response of answers.values()) if (response) sayLast(response);
    },
  };
}
