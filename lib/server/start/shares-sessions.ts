import type { PoolClient } from "pg";

/** Once may be chance, where many others come and go between two statements. */
const rounds = 4;

/**
 * Whether what stands between gives a session to somebody else between two statements of ours (PgBouncer's manual: `pool_mode`). Named
 * statements, settings, locks and notices of a session would be lost, or be another one's.
 *
 * A connection with a session of its own has the same process at the server at any time, and no other connection has. A pooler that hands
 * out the session last used gives it to the next connection that asks; one that takes them in turn (`server_round_robin`) gives another
 * one to the connection that asks twice. So each round asks them in the opposite order: the last of a round is the first of the next.
 * @param clients two connections at least; the more, the less is left to chance
 * @throws what PostgreSQL, or the pooler, throws
 */
export async function sharesSessions(clients: PoolClient[]): Promise<boolean> {
  const owners = new Map<number, PoolClient>();
  const processes = new Map<PoolClient, number>();
  for (let round = 0; round < rounds; round++) {
    for (const client of round % 2 === 0 ? clients : clients.toReversed()) {
      const pid = await processOf(client);
      if ((owners.get(pid) ?? client) !== client || (processes.get(client) ?? pid) !== pid) return true;
      owners.set(pid, client);
      processes.set(client, pid);
    }
  }
  return false;
}

async function processOf(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
  return rows[0]?.pid ?? 0;
}
