import { networkOf } from "@/lib/contract/ip-ranges";
import { databaseTime } from "@/lib/database-time";
import { pool } from "@/lib/db";
import { gatherNotes } from "./notes";

/** How many networks of one pair of credentials are kept apart: as many as a list of allowed addresses can have. */
export const mostNetworks = 50;

/** How many credentials and networks a process remembers as written today. */
const mostRemembered = 50_000;

/** How long a use is kept while another transaction holds its credentials, in milliseconds. */
const longest = 60_000;

interface Seen {
  credentialId: string;
  /** As it was sent; it is read when it is written. */
  address: string;
  at: Date;
}

/** What has been written of this day, so that the same use again writes nothing. */
const remembered = { day: "", networks: new Set<string>() };

const notes = gatherNotes<Seen>({
  name: "networks",
  most: 10_000,
  keyOf: ({ credentialId, address }) => `${credentialId} ${address}`,
  add: (known, { at }) => (known.at = at),
  write,
});

/** Writes what has been noted. @throws whatever the database does */
export const flushNetworks = notes.flush;

/** Notes where credentials were used from just now. No write of its own, and for the same network one a day. */
export const noteNetwork = (credentialId: string, address: string): void =>
  notes.note({ credentialId, address, at: databaseTime() });

// Credentials that have as many as are kept take no further one until old ones are purged. The foreign key would wait for whoever holds the
// credentials for update. In one order, so that no two replicas wait for each other.
const text = `
  WITH used AS (SELECT * FROM unnest($1::uuid[], $2::text[], $3::date[]) AS u (credential_id, network, day)),
    held AS (SELECT id FROM credentials WHERE id IN (SELECT credential_id FROM used) FOR KEY SHARE SKIP LOCKED),
    placed AS (
      SELECT u.*, n.network IS NOT NULL AS is_known,
        (SELECT count(*) FROM credential_networks o WHERE o.credential_id = u.credential_id)
        + row_number() OVER (PARTITION BY u.credential_id, n.network IS NOT NULL ORDER BY u.network) AS place
      FROM used u JOIN held ON held.id = u.credential_id
      LEFT JOIN credential_networks n ON n.credential_id = u.credential_id AND n.network = u.network
    ),
    written AS (
      INSERT INTO credential_networks AS c (credential_id, network, last_seen_on)
      SELECT credential_id, network, day FROM placed WHERE is_known OR place <= ${mostNetworks} ORDER BY credential_id, network
      ON CONFLICT (credential_id, network) DO UPDATE SET last_seen_on = excluded.last_seen_on WHERE c.last_seen_on < excluded.last_seen_on
    )
  SELECT id FROM held`;

async function write(all: Seen[]): Promise<Seen[]> {
  const day = databaseTime().toISOString().slice(0, 10);
  if (remembered.day !== day || remembered.networks.size > mostRemembered) {
    remembered.day = day;
    remembered.networks.clear();
  }
  const fresh = new Map<string, { seen: Seen; network: string }>();
  for (const seen of all) {
    const network = networkOf(seen.address);
    const key = `${seen.credentialId} ${network}`;
    if (network && !remembered.networks.has(key)) fresh.set(key, { seen, network });
  }
  if (fresh.size === 0) return [];
  const of = [...fresh.values()];
  const { rows } = await pool.query<{ id: string }>(text, [
    of.map(({ seen }) => seen.credentialId),
    of.map(({ network }) => network),
    of.map(() => day),
  ]);
  const held = new Set(rows.map(({ id }) => id));
  for (const [key, { seen }] of fresh) if (held.has(seen.credentialId)) remembered.networks.add(key);
  const recent = databaseTime().getTime() - longest;
  return of.map(({ seen }) => seen).filter(({ credentialId, at }) => !held.has(credentialId) && at.getTime() > recent);
}
