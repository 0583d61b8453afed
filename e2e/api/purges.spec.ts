import { randomBytes, randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { connectClient } from "@/lib/connections";
import { pullBackSchedule } from "@/lib/jobs/pull-back-schedule";
import type { JobName } from "@/lib/queue/jobs";
import { createApplication, logIn, registerClient, signUp, unique } from "../support/accounts";
import { query } from "../support/database";
import { databaseUrl } from "../support/environment";
import { addJob } from "../support/jobs";
import { works } from "../support/passwords";
import { stored } from "../support/tokens";

interface Person {
  id: string;
  teamId: string;
}

async function person(): Promise<Person> {
  const { email, teamId } = await signUp();
  const [user] = await query<{ id: string }>("SELECT id FROM users WHERE email = $1", [email]);
  return { id: user?.id ?? "", teamId };
}

/** Has the job done until these rows are gone. */
async function purged(job: JobName, gone: string, values: unknown[]): Promise<void> {
  await addJob(job);
  await expect.poll(() => query(gone, values)).toEqual([]);
}

const ago = (text: string) => `now() - interval '${text}'`;

/** A login of its own for each: apart from what the person is logged in with. In use now; `age` comes when all else is there. */
async function login({ id }: Person): Promise<string> {
  const loginId = randomUUID();
  await query("INSERT INTO logins (id, user_id, address, last_used_at) VALUES ($1, $2, '127.0.0.1', now())", [
    loginId,
    id,
  ]);
  return loginId;
}

/** Another test may purge at any time: what is to go grows old last, and all of it at once. */
const age = (logins: readonly string[], since: string) =>
  query(`UPDATE logins SET last_used_at = ${ago(since)} WHERE id = ANY ($1)`, [logins]);

async function session(owner: Person, loginId: string, expires: string): Promise<string> {
  const id = randomUUID();
  await query(
    "INSERT INTO sessions (id, login_id, user_id, team_id, expires_at) VALUES ($1, $2, $3, $4, now() + $5::interval)",
    [id, loginId, owner.id, owner.teamId, expires],
  );
  return id;
}

test("expired tokens are deleted in as many batches as needed, and live and used ones stay", async () => {
  const owner = await person();
  const id = await session(owner, await login(owner), "1 day");
  for (const table of ["access_tokens", "refresh_tokens"]) {
    await query(
      `INSERT INTO ${table} (token_hash, session_id, expires_at)
        SELECT sha256(($1 || n)::bytea), $2, ${ago("1 second")} FROM generate_series(1, 1200) n`,
      [unique(), id],
    );
    await query(
      `INSERT INTO ${table} (token_hash, session_id, expires_at) VALUES ($1, $2, now() + interval '1 hour')`,
      [randomBytes(32), id],
    );
  }
  await query("UPDATE refresh_tokens SET used_at = now() WHERE session_id = $1", [id]);
  await purged(
    "purge-tokens",
    `SELECT 1 FROM (SELECT * FROM access_tokens WHERE session_id = $1 AND expires_at < now()) a
      UNION ALL SELECT 1 FROM refresh_tokens WHERE session_id = $1 AND expires_at < now()`,
    [id],
  );
  expect(await query("SELECT 1 FROM access_tokens WHERE session_id = $1", [id])).toHaveLength(1);
  expect(await query("SELECT 1 FROM refresh_tokens WHERE session_id = $1 AND used_at IS NOT NULL", [id])).toHaveLength(
    1,
  );
});

test("expired sessions and logins without a session are deleted, and live ones stay", async () => {
  const owner = await person();
  const [over, half, fresh, empty] = [await login(owner), await login(owner), await login(owner), await login(owner)];
  const dead = [await session(owner, over, "-1 second"), await session(owner, half, "-1 second")];
  const live = await session(owner, half, "1 day");
  await age([fresh], "10 minutes");
  await age([over, half, empty], "2 hours");
  await purged("purge-sessions", "SELECT 1 FROM sessions WHERE id = ANY ($1)", [dead]);
  await expect.poll(() => query("SELECT 1 FROM logins WHERE id = ANY ($1)", [[over, empty]])).toEqual([]);
  expect(await query("SELECT 1 FROM sessions WHERE id = $1", [live])).toHaveLength(1);
  expect(await query("SELECT 1 FROM logins WHERE id = ANY ($1)", [[half, fresh]])).toHaveLength(2);
});

test("a logged-in user stays logged in through all purges", async () => {
  const { email, client, token } = await signUp();
  const other = (await logIn(email, client)).access_token;
  const sign = await person();
  const loginId = await login(sign);
  await age([loginId], "2 hours");
  for (const job of ["purge-tokens", "purge-clients", "purge-invites", "purge-assets", "purge-counters"] as const)
    await addJob(job);
  await purged("purge-sessions", "SELECT 1 FROM logins WHERE id = $1", [loginId]);
  expect(await works(token)).toBe(true);
  expect(await works(other)).toBe(true);
});

test("expired tokens of emailed links are deleted", async () => {
  const [one, two] = [await person(), await person()];
  const hashes = [randomBytes(32), randomBytes(32)];
  const insert = (owner: Person, hash: Buffer, expires: string) =>
    query(
      `INSERT INTO email_tokens (token_hash, user_id, kind, email, expires_at)
        VALUES ($1, $2, 'reset_password', 'x@example.com', now() + $3::interval)`,
      [hash, owner.id, expires],
    );
  await insert(one, hashes[0] as Buffer, "-1 second");
  await insert(two, hashes[1] as Buffer, "1 hour");
  const find = "SELECT 1 FROM email_tokens WHERE token_hash = $1";
  await purged("purge-email-tokens", find, [hashes[0]]);
  expect(await query(find, [hashes[1]])).toHaveLength(1);
});

test("idempotency keys are deleted after a day", async () => {
  const keys = [randomBytes(32), randomBytes(32)];
  const insert = (key: Buffer, expires: string) =>
    query(
      "INSERT INTO idempotency_keys (key_hash, body_mac, locked_until, expires_at) VALUES ($1, $2, now(), now() + $3::interval)",
      [key, randomBytes(32), expires],
    );
  await insert(keys[0] as Buffer, "-1 second");
  await insert(keys[1] as Buffer, "1 hour");
  const find = "SELECT 1 FROM idempotency_keys WHERE key_hash = $1";
  await purged("purge-idempotency-keys", find, [keys[0]]);
  expect(await query(find, [keys[1]])).toHaveLength(1);
});

test("invites are deleted 30 days after they expire", async () => {
  const owner = await person();
  const insert = async (expired: string) => {
    const id = randomUUID();
    await query(
      `INSERT INTO invites (id, team_id, email, first_name, last_name, role, token_hash, invited_by_id, expires_at, updated_at)
        VALUES ($1, $2, $3, 'In', 'Vited', 'developer', $4, $5, ${ago(expired)}, now())`,
      [id, owner.teamId, `${unique()}@example.com`, stored(id), owner.id],
    );
    return id;
  };
  const [old, recent] = [await insert("31 days"), await insert("29 days")];
  const find = "SELECT 1 FROM invites WHERE id = $1";
  await purged("purge-invites", find, [old]);
  expect(await query(find, [recent])).toHaveLength(1);
});

test("openly registered clients are deleted with their logins after 30 days without use, and a team's clients stay", async () => {
  const owner = await person();
  const set = (client: string, assignments: string) =>
    query(`UPDATE api_clients SET ${assignments} WHERE client_id = $1`, [client]);
  const make = async () => (await registerClient()).client_id;
  const [unused, idle, inUse, ofTeam] = [await make(), await make(), await make(), await make()];
  await query("UPDATE api_clients SET team_id = $2 WHERE client_id = $1", [ofTeam, owner.teamId]);
  const loginId = await login(owner);
  await query("UPDATE logins SET api_client_id = (SELECT id FROM api_clients WHERE client_id = $2) WHERE id = $1", [
    loginId,
    idle,
  ]);
  await set(inUse, `created_at = ${ago("90 days")}, last_used_at = ${ago("29 days")}`);
  await set(ofTeam, `created_at = ${ago("90 days")}`);
  await set(unused, `created_at = ${ago("31 days")}`);
  await set(idle, `created_at = ${ago("90 days")}, last_used_at = ${ago("31 days")}`);
  const find = "SELECT client_id FROM api_clients WHERE client_id = ANY ($1)";
  await purged("purge-clients", find, [[unused, idle]]);
  expect(await query(find, [[inUse, ofTeam]])).toHaveLength(2);
  expect(await query("SELECT 1 FROM logins WHERE id = $1", [loginId])).toEqual([]);
});

test("rate-limit counters are deleted when their time is over", async () => {
  const key = unique();
  await query(
    `INSERT INTO limits.counters (key, points, expire) VALUES
      ($1 || 'over', 1, extract(epoch FROM now())::bigint * 1000 - 1000),
      ($1 || 'running', 1, extract(epoch FROM now())::bigint * 1000 + 600000),
      ($1 || 'endless', 1, NULL)`,
    [key],
  );
  await purged("purge-counters", "SELECT 1 FROM limits.counters WHERE key = $1", [`${key}over`]);
  const left = await query<{ key: string }>("SELECT key FROM limits.counters WHERE key LIKE $1 || '%' ORDER BY key", [
    key,
  ]);
  expect(left.map((row) => row.key)).toEqual([`${key}endless`, `${key}running`]);
});

test("images that are not shown anywhere are deleted after a week", async () => {
  const account = await signUp();
  const [user] = await query<{ id: string }>("SELECT id FROM users WHERE email = $1", [account.email]);
  const upload = async () => {
    const id = randomUUID();
    await query(
      "INSERT INTO assets (id, team_id, created_by_id, content_type, bytes) VALUES ($1, $2, $3, 'image/png', '\\x00')",
      [id, account.teamId, user?.id],
    );
    return id;
  };
  const show = async (icon: string, deleted = false) => {
    const { id } = await createApplication(account.token);
    await query(`UPDATE applications SET icon = $2, deleted_at = ${deleted ? "now()" : "NULL"} WHERE id = $1`, [
      id,
      icon,
    ]);
  };
  const [orphan, ofDeleted, fresh, icon, absolute, avatar] = [
    await upload(),
    await upload(),
    await upload(),
    await upload(),
    await upload(),
    await upload(),
  ];
  await show(`/api/assets/${icon}`);
  await show(`https://portal.example/api/assets/${absolute}`);
  await show(`/api/assets/${ofDeleted}`, true);
  await query("UPDATE users SET avatar = $2 WHERE id = $1", [user?.id, `/api/assets/${avatar}`]);
  await query(`UPDATE assets SET created_at = ${ago("6 days")} WHERE id = $1`, [fresh]);
  const old = [orphan, ofDeleted, icon, absolute, avatar];
  await query(`UPDATE assets SET created_at = ${ago("8 days")} WHERE id = ANY ($1)`, [old]);
  await purged("purge-assets", "SELECT 1 FROM assets WHERE id = ANY ($1)", [[orphan, ofDeleted]]);
  expect(await query("SELECT 1 FROM assets WHERE id = ANY ($1)", [[fresh, icon, absolute, avatar]])).toHaveLength(4);
});

test("devices without a login for half a year are deleted", async () => {
  const { id } = await person();
  const devices = [randomBytes(32), randomBytes(32)];
  await query(
    `INSERT INTO known_devices (user_id, device_hash, last_seen_at)
      VALUES ($1, $2, ${ago("181 days")}), ($1, $3, ${ago("179 days")})`,
    [id, ...devices],
  );
  const find = "SELECT 1 FROM known_devices WHERE user_id = $1 AND device_hash = $2";
  await purged("purge-known-devices", find, [id, devices[0]]);
  expect(await query(find, [id, devices[1]])).toHaveLength(1);
});

test("every purge is scheduled exactly once", async () => {
  const rows = await query<{ identifier: string }>("SELECT identifier FROM jobs._private_known_crontabs ORDER BY 1");
  expect(rows.map(({ identifier }) => identifier)).toEqual(
    expect.arrayContaining([
      "purge-assets",
      "purge-clients",
      "purge-counters",
      "purge-credential-refusals",
      "purge-email-tokens",
      "purge-idempotency-keys",
      "purge-invites",
      "purge-known-devices",
      "purge-sessions",
      "purge-tokens",
      "purge-usage-closings",
      "purge-usage-ids",
      "keep-usage-partitions",
    ]),
  );
});

test("Stripe events are deleted 90 days after they were processed, and waiting ones stay", async () => {
  const [old, recent, waiting] = [`evt_${unique()}`, `evt_${unique()}`, `evt_${unique()}`];
  await query(
    `INSERT INTO webhook_events (id, type, object_type, object_id, processed_at) VALUES
      ($1, 'x', 'x', 'x', ${ago("91 days")}), ($2, 'x', 'x', 'x', ${ago("89 days")}), ($3, 'x', 'x', 'x', NULL)`,
    [old, recent, waiting],
  );
  await purged("purge-stripe-events", "SELECT 1 FROM webhook_events WHERE id = $1", [old]);
  expect(await query("SELECT 1 FROM webhook_events WHERE id = ANY ($1)", [[recent, waiting]])).toHaveLength(2);
});

test("a replica whose clock was ahead doesn't hold up the schedule", async () => {
  const job = "keep-usage-partitions";
  await query(
    "UPDATE jobs._private_known_crontabs SET last_execution = now() + interval '1 day' WHERE identifier = $1",
    [job],
  );
  const client = await connectClient({ connectionString: databaseUrl() });
  await pullBackSchedule(client);
  await client.end();
  const [row] = await query<{ ahead: boolean }>(
    "SELECT last_execution > now() AS ahead FROM jobs._private_known_crontabs WHERE identifier = $1",
    [job],
  );
  expect(row?.ahead).toBe(false);
});
