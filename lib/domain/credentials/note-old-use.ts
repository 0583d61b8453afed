import { readAddress } from "@/lib/contract/ip-ranges";
import { databaseTime } from "@/lib/database-time";
import { pool } from "@/lib/db";
import { gatherNotes } from "./notes";

/** How many addresses of one secret are kept apart in an hour; the rest are counted together. */
export const mostAddresses = 50;

/** Stands for those beyond. No address looks like it. */
export const otherAddresses = "*";

/** Stands for a login whose address the Communication API hasn't sent. */
export const noAddress = "";

/** How long a use is kept while another transaction holds its credentials, in milliseconds. */
const longest = 60_000;

/** The longest an address can get, in characters: what is longer isn't kept until it is read. */
const longestAddress = 50;

interface OldUses {
  credentialId: string;
  secretId: string;
  hour: Date;
  /** As it was sent; it is read when it is written. */
  address: string;
  uses: number;
  checks: number;
  lastUsedAt: Date | null;
  notedAt: Date;
}

const notes = gatherNotes<OldUses>({
  name: "old-uses",
  most: 10_000,
  keyOf: ({ secretId, hour, address }) => `${secretId} ${hour.getTime()} ${address}`,
  add: (known, further) => {
    known.uses += further.uses;
    known.checks += further.checks;
    if (further.lastUsedAt && (!known.lastUsedAt || known.lastUsedAt < further.lastUsedAt))
      known.lastUsedAt = further.lastUsedAt;
  },
  write,
});

/** Of what is noted of one secret in a second, the addresses; so that one with many of them leaves room for the others. */
const seen = new Map<string, Set<string>>();

/** Writes what has been noted. @throws whatever the database does */
export const flushOldUses = notes.flush;

/**
 * Notes that the old secret of a rotation was used, or checked, just now. No write of its own: docs/decisions/0081-rotation-by-evidence.md.
 * @param address where it came from, if that is known
 */
export function noteOldUse(
  { credential_id: credentialId, secret_id: secretId }: { credential_id: string; secret_id: string },
  address: string | undefined,
  kind: "use" | "check" = "use",
): void {
  const notedAt = databaseTime();
  notes.note({
    credentialId,
    secretId,
    hour: new Date(Math.floor(notedAt.getTime() / 3_600_000) * 3_600_000),
    address: kept(secretId, address === undefined || address.length > longestAddress ? noAddress : address),
    uses: kind === "use" ? 1 : 0,
    checks: kind === "check" ? 1 : 0,
    lastUsedAt: kind === "use" ? notedAt : null,
    notedAt,
  });
}

function kept(secretId: string, address: string): string {
  const addresses = seen.get(secretId) ?? new Set();
  seen.set(secretId, addresses);
  if (addresses.has(address)) return address;
  if (addresses.size >= mostAddresses) return otherAddresses;
  addresses.add(address);
  return address;
}

// Addresses that have a row in this hour already go there; of new ones, as many as there is room for, and the rest goes to "*". Several
// replicas at once may let in a few more. The foreign key would wait for whoever holds the credentials for update. In one order, so that no
// two replicas wait for each other.
const text = `
  WITH used AS (
    SELECT credential_id, secret_id, hour, address, sum(uses)::int AS uses, sum(checks)::int AS checks, max(last_used_at) AS last_used_at
    FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[], $5::int[], $6::int[], $7::timestamptz[])
      AS u (credential_id, secret_id, hour, address, uses, checks, last_used_at)
    GROUP BY credential_id, secret_id, hour, address
  ),
  held AS (SELECT id FROM credentials WHERE id IN (SELECT credential_id FROM used) FOR KEY SHARE SKIP LOCKED),
  taken AS (
    SELECT o.secret_id, o.hour, count(*) AS addresses FROM credential_old_uses o
    JOIN (SELECT DISTINCT secret_id, hour FROM used) u ON u.secret_id = o.secret_id AND u.hour = o.hour
    GROUP BY o.secret_id, o.hour
  ),
  placed AS (
    SELECT u.*, o.address IS NOT NULL OR u.address IN ('', '*') AS has_place, coalesce(t.addresses, 0)
      + row_number() OVER (PARTITION BY u.secret_id, u.hour, o.address IS NOT NULL OR u.address IN ('', '*') ORDER BY u.address) AS place
    FROM used u JOIN held ON held.id = u.credential_id
    LEFT JOIN credential_old_uses o ON o.secret_id = u.secret_id AND o.hour = u.hour AND o.address = u.address
    LEFT JOIN taken t ON t.secret_id = u.secret_id AND t.hour = u.hour
  ),
  written AS (
    INSERT INTO credential_old_uses AS c (credential_id, secret_id, hour, address, uses, checks, last_used_at)
    SELECT credential_id, secret_id, hour, CASE WHEN has_place OR place <= ${mostAddresses} THEN address ELSE '*' END AS address,
      sum(uses), sum(checks), max(last_used_at)
    FROM placed GROUP BY 1, 2, 3, 4 ORDER BY 2, 3, 4
    ON CONFLICT (secret_id, hour, address) DO UPDATE SET uses = c.uses + excluded.uses, checks = c.checks + excluded.checks,
      last_used_at = greatest(c.last_used_at, excluded.last_used_at)
  )
  SELECT id FROM held`;

async function write(all: OldUses[]): Promise<OldUses[]> {
  seen.clear();
  const { rows } = await pool.query<{ id: string }>(text, [
    all.map(({ credentialId }) => credentialId),
    all.map(({ secretId }) => secretId),
    all.map(({ hour }) => hour),
    all.map(({ address }) => (address === otherAddresses ? address : (readAddress(address)?.toString() ?? noAddress))),
    all.map(({ uses }) => uses),
    all.map(({ checks }) => checks),
    all.map(({ lastUsedAt }) => lastUsedAt),
  ]);
  const held = new Set(rows.map(({ id }) => id));
  const recent = databaseTime().getTime() - longest;
  return all.filter(({ credentialId, notedAt }) => !held.has(credentialId) && notedAt.getTime() > recent);
}
