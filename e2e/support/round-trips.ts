import type { Socket } from "node:net";
import type { BreakableProxy } from "./breakable-proxy";

const sync = "S".charCodeAt(0);
const simpleQuery = "Q".charCodeAt(0);

/**
 * Counts how often the product waits for its PostgreSQL while something is done: the messages after which a client of the protocol
 * waits for the server (PostgreSQL, "Message Flow").
 */
export async function roundTripsOf(database: BreakableProxy, what: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const rest = new Map<Socket, Buffer>();
  const end = database.watch((chunk, client) => {
    let left = Buffer.concat([rest.get(client) ?? Buffer.alloc(0), chunk]);
    while (left.length >= 5 && left.length > left.readInt32BE(1)) {
      if (left[0] === sync || left[0] === simpleQuery) count++;
      left = left.subarray(1 + left.readInt32BE(1));
    }
    rest.set(client, left);
  });
  await what();
  end();
  return count;
}
