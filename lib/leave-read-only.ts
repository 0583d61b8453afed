import type { ClientBase, Pool } from "pg";
import { isAtRest, wireOf } from "./driver-internals";

/** PostgreSQL's word for a write where none may be (SQLSTATE read_only_sql_transaction). */
export const readOnly = "25006";

/**
 * Of several hosts, one that takes no writes any more loses all connections that a pool has to it, since another one may take them: those
 * at rest at once, such as wait for notices, and others when they are given back.
 * @param addressOf which host a connection of the pool leads to
 * @param turnFrom is told which host it was; new connections lead elsewhere from then on
 */
export function leaveReadOnly(
  pool: Pool,
  addressOf: (client: ClientBase) => string,
  turnFrom: (address: string) => void,
): void {
  const open = new Set<ClientBase>();
  const left = new WeakSet<ClientBase>();
  const leave = (address: string) => {
    turnFrom(address);
    for (const client of [...open].filter((one) => addressOf(one) === address)) {
      left.add(client);
      if (isAtRest(client)) wireOf(client).stream.destroy(new Error("This host no longer takes writes."));
    }
  };
  pool.on("connect", (client) => {
    open.add(client);
    wireOf(client).on("errorMessage", ({ code }: { code?: string }) => {
      if (code === readOnly) leave(addressOf(client));
    });
  });
  pool.on("remove", (client) => open.delete(client));
  // The pool keeps none that is ending.
  pool.on("release", (_, client) => {
    if (left.has(client)) void (client as unknown as { end(): Promise<void> }).end().catch(() => undefined);
  });
}
