import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, signUp, type Account, type Credentials } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { serviceKey } from "../support/environment";
import { addJob, jobsDone } from "../support/jobs";
import { tally, together } from "../support/together";

let team: Account;
let applicationId: string;
test.beforeAll(async () => {
  team = await signUp();
  ({ id: applicationId } = await createApplication(team.token));
});

interface Rotation {
  old_secret: { hint: string } | null;
  safe_to_revoke: boolean;
  reason: string | null;
  last_use: { at: string; address: string | null } | null;
  hours: { at: string; uses: number }[];
  addresses: { address: string | null; uses: number; checks: number }[];
  other_addresses: { uses: number } | null;
}

const pathOf = ({ id }: { id: string }) => `/application/${applicationId}/creds/${id}`;

async function rotated(): Promise<{ old: Credentials; current: Credentials }> {
  const old = await createCredentials(team.token, applicationId);
  const { body } = await call<Credentials>("POST", `${pathOf(old)}/rotate`, {
    token: team.token,
    body: { overlap_hours: 24 },
  });
  return { old, current: body };
}

const verify = async ({ client_id, client_secret }: Credentials, address?: string): Promise<boolean> => {
  const body = { client_id, client_secret, ...(address ? { address } : {}) };
  return (await call<{ active: boolean }>("POST", "/creds/verify", { token: serviceKey(), body })).body.active;
};

const evidence = async (of: { id: string }): Promise<Rotation> =>
  (await call<Rotation>("GET", `${pathOf(of)}/rotation`, { token: team.token })).body;

const end = (how: "finish" | "undo", of: { id: string }, headers: Record<string, string> = {}) =>
  call<{ secrets: { hint: string; expires_at: string | null }[] }>("POST", `${pathOf(of)}/rotation/${how}`, {
    token: team.token,
    headers,
  });

/** Moves what is known of the old secret into the past. */
const lastUsed = (of: { id: string }, hours: number) =>
  query(
    `UPDATE credential_secrets SET last_used_at = now() - make_interval(hours => $2) WHERE credential_id = $1 AND expires_at IS NOT NULL`,
    [of.id, hours],
  );

test("after a rotation, each login with the old secret shows up with its hour and address, and those with the new one don't", async () => {
  const { old, current } = await rotated();
  expect(await evidence(old)).toMatchObject({ safe_to_revoke: true, reason: "never_used", last_use: null });
  for (const address of ["203.0.113.7", "203.0.113.7", "::ffff:203.0.113.7", "2001:db8::1", undefined])
    expect(await verify(old, address)).toBe(true);
  expect(await verify(current, "198.51.100.1")).toBe(true);
  const { client_id, client_secret } = old;
  await call("POST", "/creds/check", { body: { client_id, client_secret } });
  await expect
    .poll(async () => (await evidence(old)).addresses.map(({ address, uses }) => `${address} ${uses}`).sort())
    .toEqual(expect.arrayContaining(["203.0.113.7 3", "2001:db8::1 1", "null 1"]));
  const shown = await evidence(old);
  expect(shown).toMatchObject({ safe_to_revoke: false, reason: "in_use", other_addresses: null });
  expect(shown.hours.reduce((sum, { uses }) => sum + uses, 0)).toBe(5);
  expect(shown.addresses.map(({ address }) => address)).not.toContain("198.51.100.1");
  expect(shown.addresses.reduce((sum, { checks }) => sum + checks, 0)).toBe(1);
});

test("an old secret is safe to revoke after 24 hours without use, once the new one is in use", async () => {
  const { old, current } = await rotated();
  await lastUsed(old, 23);
  expect(await evidence(old)).toMatchObject({ safe_to_revoke: false, reason: "in_use" });
  await lastUsed(old, 25);
  expect(await evidence(old)).toMatchObject({ safe_to_revoke: false, reason: "new_secret_unused" });
  expect(await verify(current)).toBe(true);
  await expect.poll(() => evidence(old)).toMatchObject({ safe_to_revoke: true, reason: "quiet" });
});

test("an hour keeps 50 addresses of an old secret apart, and counts the rest together", async () => {
  const { old } = await rotated();
  const logins = (from: number, amount: number) =>
    call("POST", "/creds/verify/batch", {
      token: serviceKey(),
      body: {
        credentials: Array.from({ length: amount }, (_, index) => ({
          client_id: old.client_id,
          client_secret: old.client_secret,
          address: `198.51.100.${from + index}`,
        })),
      },
    });
  await logins(0, 40);
  await expect.poll(async () => (await evidence(old)).addresses.length).toBe(40);
  await logins(100, 80);
  await expect.poll(async () => (await evidence(old)).other_addresses?.uses).toBe(70);
  const { addresses, hours } = await evidence(old);
  expect(addresses).toHaveLength(50);
  expect(hours.reduce((sum, { uses }) => sum + uses, 0)).toBe(120);
});

test("revoking the old secret stops it at once and leaves the new one", async () => {
  const { old, current } = await rotated();
  const { status, body } = await end("finish", old);
  expect([status, body.secrets.length]).toEqual([200, 1]);
  expect([await verify(old), await verify(current)]).toEqual([false, true]);
  expect(await evidence(old)).toMatchObject({ old_secret: null, reason: null, hours: [] });
  expect((await end("finish", old)).status).toBe(409);
});

test("undoing a rotation stops the new secret at once, and the old one works on without an end", async () => {
  const { old, current } = await rotated();
  const { status, body } = await end("undo", old);
  expect([status, body.secrets.map(({ expires_at }) => expires_at)]).toEqual([200, [null]]);
  expect([await verify(old), await verify(current)]).toEqual([true, false]);
  expect((await end("undo", old)).status).toBe(409);
  const events = await query<{ action: string; after: object }>(
    "SELECT action, after FROM audit_events WHERE target_id = $1 ORDER BY id DESC LIMIT 1",
    [old.id],
  );
  expect(events).toEqual([
    {
      action: "credential.rotation_undone",
      after: { secret_hint: old.client_secret.slice(-4), ended_secret_hint: current.client_secret.slice(-4) },
    },
  ]);
});

test("a rotation can't be undone once its overlap is over", async () => {
  const { old } = await rotated();
  await query(
    "UPDATE credential_secrets SET expires_at = now() - interval '1 second' WHERE credential_id = $1 AND expires_at IS NOT NULL",
    [old.id],
  );
  expect((await end("undo", old)).status).toBe(409);
  expect((await end("finish", old)).status).toBe(409);
});

test("of undoing, revoking and rotating at the same moment with the same ETag, exactly one is done", async () => {
  for (let round = 0; round < (process.env.FULL ? 20 : 4); round++) {
    const { old } = await rotated();
    const tag = (await call("GET", pathOf(old), { token: team.token })).headers.get("etag") ?? "";
    const headers = { "if-match": tag };
    let turn = 0;
    const answers = await together(2, () => end(turn++ % 2 ? "undo" : "finish", old, headers));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    expect([409, 412]).toContain(statuses[1]);
    const live = await query("SELECT expires_at FROM credential_secrets WHERE credential_id = $1", [old.id]);
    expect(live).toEqual([{ expires_at: null }]);
  }
});

test(
  "while many undo, revoke and rotate at once, there's always exactly one current secret",
  { tag: "@thorough" },
  async () => {
    for (let round = 0; round < (process.env.FULL ? 20 : 5); round++) {
      const { old } = await rotated();
      let turn = 0;
      const answers = await together(6, () => {
        const which = turn++ % 3;
        if (which === 2)
          return call("POST", `${pathOf(old)}/rotate`, {
            token: team.token,
            body: { overlap_hours: 1, replace: false },
          });
        return end(which ? "undo" : "finish", old);
      });
      for (const status of Object.keys(tally(answers.map((answer) => answer.status))))
        expect(["200", "409"]).toContain(status);
      const current = await query("SELECT 1 FROM credential_secrets WHERE credential_id = $1 AND expires_at IS NULL", [
        old.id,
      ]);
      expect(current).toHaveLength(1);
    }
  },
);

test("a mail reminds of an overlap that ends while the old secret is in use, once before and once at the end, and never when nothing uses it", async () => {
  const mails = async (of: { id: string }) =>
    (
      await query<{ kind: string }>(
        `SELECT n.kind FROM credential_overlap_notices n JOIN credential_secrets s ON s.id = n.secret_id
        WHERE s.credential_id = $1 ORDER BY n.kind`,
        [of.id],
      )
    ).map(({ kind }) => kind);
  const look = async () => {
    await addJob("warn-of-overlap");
    await jobsDone();
  };
  const [used, quiet] = [(await rotated()).old, (await rotated()).old];
  const shift = (of: { id: string }, hours: number) =>
    query(
      `UPDATE credential_secrets SET created_at = created_at - make_interval(hours => $2),
        expires_at = expires_at - make_interval(hours => $2) WHERE credential_id = $1`,
      [of.id, hours],
    );
  await lastUsed(used, 0);
  await look();
  // Not yet half of it.
  expect(await mails(used)).toEqual([]);
  for (const of of [used, quiet]) await shift(of, 13);
  await lastUsed(used, 0);
  await look();
  await look();
  expect(await mails(used)).toEqual(["soon"]);
  for (const of of [used, quiet]) await shift(of, 12);
  await query(
    "UPDATE credential_secrets SET last_used_at = expires_at - interval '5 minutes' WHERE credential_id = $1 AND expires_at IS NOT NULL",
    [used.id],
  );
  await look();
  await look();
  expect(await mails(used)).toEqual(["ended", "soon"]);
  expect(await mails(quiet)).toEqual([]);
});
