import type { Pool, PoolClient } from "pg";
import { v7 } from "uuid";
import { ConfigurationError } from "@/lib/env";
import { inTransaction } from "@/lib/transaction";
import type { PriceEntry } from "./price-book";

/**
 * Makes the database's prices those of the price book. All replicas do so when they start.
 * @throws ConfigurationError if that would change what a month costs that is closed, or is just being closed
 */
export async function syncPrices(pool: Pool, book: readonly PriceEntry[]): Promise<void> {
  await inTransaction(pool, async (client) => {
    // No month begins to be closed meanwhile, and replicas take turns.
    await client.query("LOCK TABLE closings IN SHARE ROW EXCLUSIVE MODE");
    await sync(client, book);
  });
}

async function sync(client: PoolClient, book: readonly PriceEntry[]): Promise<void> {
  const known = new Map((await listEntries(client)).map((entry) => [keyOf(entry), entry]));
  const wanted = new Map(book.map((entry) => [keyOf(entry), entry]));
  if (wanted.size < book.length)
    throw new ConfigurationError("the price book has two entries for one metric and month");
  for (const entry of book) check(entry);
  const gone = [...known.values()].filter((entry) => !wanted.has(keyOf(entry)));
  const changed = book.filter((entry) => tiersOf(known.get(keyOf(entry))) !== tiersOf(entry));
  if (gone.length + changed.length === 0) return;
  const { rows } = await client.query<{ month: string | null }>("SELECT max(month)::text AS month FROM closings");
  const closed = rows[0]?.month ?? "";
  const late = [...gone, ...changed].find(({ validFrom }) => validFrom <= closed);
  if (late) {
    throw new ConfigurationError(
      `the price book changes ${late.metric} (${late.currency}) from ${late.validFrom.slice(0, 7)} on, but ${closed.slice(0, 7)} is closed: ` +
        "leave that entry as it was, and add one that is valid from a later month",
    );
  }
  for (const { metric, currency, validFrom } of [...gone, ...changed]) {
    await client.query("DELETE FROM prices WHERE metric = $1::metric AND currency = $2 AND valid_from = $3", [
      metric,
      currency,
      validFrom,
    ]);
  }
  for (const entry of changed) await insert(client, entry);
}

/** Tiers begin at 0 and rise: what is below the first one, or between two, would cost nothing unnoticed. */
function check({ metric, validFrom, tiers }: PriceEntry): void {
  const rising = tiers.every(({ above }, index) => Number(above) > Number(tiers[index - 1]?.above ?? -1));
  if (tiers[0]?.above !== "0" || !rising) {
    throw new ConfigurationError(`the price book's tiers of ${metric} from ${validFrom} must begin at 0 and rise`);
  }
}

async function insert(client: PoolClient, { metric, currency, validFrom, tiers }: PriceEntry): Promise<void> {
  const id = v7();
  await client.query("INSERT INTO prices (id, metric, currency, valid_from) VALUES ($1, $2, $3, $4)", [
    id,
    metric,
    currency,
    validFrom,
  ]);
  await client.query(
    "INSERT INTO price_tiers (price_id, above, unit_price) SELECT $1, * FROM unnest($2::numeric[], $3::numeric[])",
    [id, tiers.map(({ above }) => above), tiers.map(({ unitPrice }) => unitPrice)],
  );
}

async function listEntries(client: PoolClient): Promise<PriceEntry[]> {
  const { rows } = await client.query<PriceEntry>(`
    SELECT p.metric, p.currency, p.valid_from::text AS "validFrom",
      json_agg(json_build_object('above', trim_scale(t.above)::text, 'unitPrice', trim_scale(t.unit_price)::text) ORDER BY t.above) AS tiers
    FROM prices p JOIN price_tiers t ON t.price_id = p.id GROUP BY p.id`);
  return rows;
}

const keyOf = ({ metric, currency, validFrom }: PriceEntry): string => `${metric} ${currency} ${validFrom}`;
const tiersOf = (entry: PriceEntry | undefined): string =>
  (entry?.tiers ?? []).map(({ above, unitPrice }) => `${above}:${unitPrice}`).join(" ");
