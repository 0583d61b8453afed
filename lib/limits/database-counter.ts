import type { QueryResult } from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { openPool } from "@/lib/db";

interface Row {
  points: number;
  /** Milliseconds until it is over, as PostgreSQL writes a bigint. */
  wait: string;
}

/** What time it is, in milliseconds since 1970, as `limits.counters` stores it. */
const now = "floor(extract(epoch FROM now()) * 1000)::bigint";

/**
 * The library's counter in PostgreSQL, by PostgreSQL's own clock. The library goes by the machine's: a replica that is ahead would take
 * windows for over that still run, and make new ones that last that much longer for all others. It calls these three methods for all
 * it asks of a store (its RateLimiterStoreAbstract).
 */
export class DatabaseCounter extends RateLimiterPostgres {
  constructor(counted: { keyPrefix: string; points: number; duration: number; inMemoryBlockOnConsumed?: number }) {
    super({
      ...counted,
      storeClient: openPool(),
      storeType: "pool",
      schemaName: "limits",
      tableName: "counters",
      tableCreated: true,
      // A job does that: lib/jobs/purges.ts.
      clearExpiredByTimeout: false,
    });
  }

  _upsert(key: string, points: number, milliseconds: number, anew: boolean): Promise<QueryResult<Row>> {
    return openPool().query<Row>({
      name: "limits:count",
      text: `INSERT INTO limits.counters AS c (key, points, expire) VALUES ($1, $2, ${now} + $3::bigint)
        ON CONFLICT (key) DO UPDATE SET
          points = CASE WHEN $4 OR c.expire <= ${now} THEN excluded.points ELSE c.points + excluded.points END,
          expire = CASE WHEN $4 OR c.expire <= ${now} THEN excluded.expire ELSE c.expire END
        RETURNING points, expire - ${now} AS wait`,
      values: [key, points, Math.round(milliseconds), anew],
    });
  }

  async _get(key: string): Promise<QueryResult<Row> | null> {
    const found = await openPool().query<Row>({
      name: "limits:look",
      text: `SELECT points, expire - ${now} AS wait FROM limits.counters WHERE key = $1 AND expire > ${now}`,
      values: [key],
    });
    return found.rows.length > 0 ? found : null;
  }

  _getRateLimiterRes(_key: string, added: number, { rows: [row] }: QueryResult<Row>): RateLimiterRes {
    if (!row) throw new Error("A counter was not written.");
    const left = Math.max(this.points - row.points, 0);
    return new RateLimiterRes(left, Math.max(Number(row.wait), 0), row.points, row.points === added);
  }
}
