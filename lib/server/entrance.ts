import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

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
  const answers = new Set<ServerResponse>();
  let letIn = () => {};
  const opened = new Promise<void>((resolve) => (letIn = resolve));
  let isLeaving = false;

  function sayLast(response: ServerResponse): void {
    if (!response.headersSent) response.setHeader("Connection", "close");
  }

  return {
    enter(response) {
      if (isLeaving) return sayLast(response);
      answers.add(response);
      response.once("close", () => answers.delete(response));
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
      for (const response of answers) sayLast(response);
    },
  };
}
