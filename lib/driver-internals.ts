import type { EventEmitter } from "node:events";
import type { Socket } from "node:net";
import type { ClientBase } from "pg";

/** What pg keeps to itself of a connection. */
interface Internals {
  connection: EventEmitter & { stream: Socket };
  readyForQuery: boolean;
  getTransactionStatus(): string | null;
}

const internals = (client: ClientBase) => client as unknown as Internals;

/** @returns a connection's socket, and the emitter of the server's messages by their names in the protocol (`errorMessage`) */
export const wireOf = (client: ClientBase): Internals["connection"] => internals(client).connection;

/** @returns whether a connection waits for no answer; it may be in a transaction */
export const isQuiet = (client: ClientBase): boolean => internals(client).readyForQuery;

/** @returns whether a connection waits for no answer, and is in no transaction */
export const isAtRest = (client: ClientBase): boolean =>
  isQuiet(client) && internals(client).getTransactionStatus() === "I";
