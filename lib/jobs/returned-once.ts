import type { Pool, PoolClient } from "pg";

type Release = (error?: Error | boolean) => void;
type Answer = (error: Error | undefined, client: PoolClient | undefined, release: Release) => void;

/**
 * A pool for graphile-worker, which gives the connection that it listens on back twice if it is stopped just as that connection is lost
 * (`listenForChanges` of its main.ts, 0.17.3). pg-pool throws at the second time, where nobody can catch it, and that would end this process
 * while the database is merely away.
 * @returns the same pool, but what it lends to a callback may be given back more than once
 */
export function returnedOnce(pool: Pool): Pool {
  const connect = (answer?: Answer): unknown => {
    if (!answer) return pool.connect();
    return pool.connect((error, client, release) => {
      let isBack = false;
      answer(error, client, (reason) => {
        if (isBack) return;
        isBack = true;
        release(reason);
      });
    });
  };
  return new Proxy(pool, {
    get(target, property) {
      if (property === "connect") return connect;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
