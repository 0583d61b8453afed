import { expect, test } from "@playwright/test";
import {
  createApplication,
  createCredentials,
  password,
  signUp,
  verify,
  type Account,
  type Credentials,
} from "../support/accounts";
import { call } from "../support/api";
import { clientAt } from "../support/client-at";
import { query } from "../support/database";
import { databaseUrl, serviceKey } from "../support/environment";
import { insertInvoice } from "../support/rows";
import { startLimitedProducts, type LimitedProducts } from "../support/limited-products";

const rounds = process.env.FULL ? 60 : 12;

let products: LimitedProducts;
test.beforeAll(async () => {
  products = await startLimitedProducts({ RATE_LIMITS: "off" });
});
test.afterAll(() => products.stop());

/** What each login comes with, beside its credentials. */
const use = { address: "203.0.113.7", scopes: ["chat"] };

/** Verifies over and over, at all replicas. Tells of each answer when its call began. */
function verifyingAll({ client_id, client_secret }: Credentials) {
  let stopped = false;
  const accepted: number[] = [];
  const refused: number[] = [];
  const work = async (url: string) => {
    while (!stopped) {
      const began = performance.now();
      const answer = await fetch(`${url}/api/creds/verify`, {
        method: "POST",
        headers: { authorization: `Bearer ${serviceKey()}`, "content-type": "application/json" },
        body: JSON.stringify({ client_id, client_secret, ...use }),
      });
      const { active } = (await answer.json()) as { active: boolean };
      (active ? accepted : refused).push(began);
    }
  };
  const done = Promise.all([...products.urls, ...products.urls].map(work));
  return {
    accepted,
    refused,
    async stop() {
      stopped = true;
      await done;
    },
  };
}

test("after a deletion is answered, no replica accepts a new call with the deleted credentials, even under load", async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  for (let round = 0; round < rounds; round++) {
    const credentials = await createCredentials(token, id);
    const load = verifyingAll(credentials);
    await expect.poll(() => load.accepted.length, { intervals: [5] }).toBeGreaterThan(20);
    // In turns: the credentials themselves, their secret by a rotation without overlap, and the old one by the end of its overlap.
    const path = `/application/${id}/creds/${credentials.id}`;
    if (round % 3 === 2) await call("POST", `${path}/rotate`, { token, body: { overlap_hours: 1 } });
    const answer =
      round % 3 === 1
        ? await call("DELETE", path, { token })
        : await call("POST", round % 3 ? `${path}/rotation/finish` : `${path}/rotate`, { token, body: {} });
    const answered = performance.now();
    expect(answer.status).toBe(200);
    await expect
      .poll(() => load.refused.filter((began) => began > answered).length, { intervals: [5] })
      .toBeGreaterThan(20);
    await load.stop();
    expect(load.accepted.filter((began) => began > answered)).toEqual([]);
  }
});

test("after a rotation was undone, no replica accepts a new call with the new secret, even under load", async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  for (let round = 0; round < rounds / 4; round++) {
    const old = await createCredentials(token, id);
    const path = `/application/${id}/creds/${old.id}`;
    const { body } = await call<Credentials>("POST", `${path}/rotate`, { token, body: { overlap_hours: 1 } });
    const [load, oldLoad] = [verifyingAll(body), verifyingAll(old)];
    await expect.poll(() => load.accepted.length, { intervals: [5] }).toBeGreaterThan(20);
    expect((await call("POST", `${path}/rotation/undo`, { token })).status).toBe(200);
    const answered = performance.now();
    await expect
      .poll(() => load.refused.filter((began) => began > answered).length, { intervals: [5] })
      .toBeGreaterThan(20);
    await Promise.all([load.stop(), oldLoad.stop()]);
    expect(load.accepted.filter((began) => began > answered)).toEqual([]);
    // What logged in with the old one never noticed.
    expect(oldLoad.refused).toEqual([]);
  }
});

/** What narrows a policy so that these logins are out, and what widens it again. */
const narrowings: [what: string, narrower: () => object, wider: object][] = [
  ["disabled", () => ({ disabled: true }), { disabled: false }],
  ["limited to other addresses", () => ({ allowed_addresses: ["203.0.113.8"] }), { allowed_addresses: [] }],
  ["limited to other scopes", () => ({ scopes: ["calls"] }), { scopes: [] }],
];

test("after a narrower policy is answered, no replica accepts a new call that it refuses, even under load", async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  const credentials = await createCredentials(token, id);
  const change = async (body: object) => {
    const answer = await call("PATCH", `/application/${id}/creds/${credentials.id}`, { token, body });
    expect(answer.status).toBe(200);
    return performance.now();
  };
  for (let round = 0; round < rounds / 4; round++) {
    for (const [what, narrower, wider] of narrowings) {
      const load = verifyingAll(credentials);
      await expect.poll(() => load.accepted.length, { intervals: [5] }).toBeGreaterThan(20);
      const answered = await change(narrower());
      await expect
        .poll(() => load.refused.filter((began) => began > answered).length, { intervals: [5] })
        .toBeGreaterThan(20);
      await load.stop();
      expect(
        load.accepted.filter((began) => began > answered),
        what,
      ).toEqual([]);
      await change(wider);
    }
  }
});

test("from the moment that credentials expire, no replica accepts a new call with them, even under load", async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  const credentials = await createCredentials(token, id);
  const load = verifyingAll(credentials);
  await expect.poll(() => load.accepted.length, { intervals: [5] }).toBeGreaterThan(20);
  const end = new Date(Date.now() + 2_000);
  const over = performance.now() + (end.getTime() - Date.now()) + 1;
  const body = { expires_at: end.toISOString() };
  expect((await call("PATCH", `/application/${id}/creds/${credentials.id}`, { token, body })).status).toBe(200);
  await expect
    .poll(() => load.refused.filter((began) => began > over).length, { intervals: [5], timeout: 20_000 })
    .toBeGreaterThan(20);
  await load.stop();
  expect(load.accepted.filter((began) => began > over)).toEqual([]);
});

type End = (team: Account, application: string, credentials: Credentials) => Promise<void>;

const answered = async (call: Promise<{ status: number }>) => expect((await call).status).toBe(200);

/** Changes rows by hand; `$1` is the id of what they are of. */
const byHand =
  (sql: string, of: (...told: Parameters<End>) => string): End =>
  async (...told) =>
    expect((await query(`${sql} RETURNING 1`, [of(...told)])).length).toBeGreaterThan(0);

const ofApplication = (_team: Account, application: string) => application;
const ofCredentials = (_team: Account, _application: string, { id }: Credentials) => id;

/** What else ends credentials, or stops them: in the portal, by the jobs of billing, by a hand in the database. */
const ends: Record<string, End> = {
  "application deleted": ({ token }, id) => answered(call("DELETE", `/application/${id}`, { token })),
  "team deleted": ({ token, teamId }) => answered(call("DELETE", `/team/${teamId}`, { token, body: { password } })),
  "secret found in public": ({ token }, id, { id: credsId }) =>
    answered(call("POST", `/application/${id}/creds/${credsId}/leaked`, { token, body: {} })),
  "budget used up": byHand("UPDATE applications SET production_blocked_at = now() WHERE id = $1", ofApplication),
  "invoice unpaid": async ({ teamId }) => {
    const invoice = await insertInvoice(teamId, "draft");
    await query("UPDATE invoices SET status = 'past_due', stopped_at = now() WHERE id = $1", [invoice]);
  },
  "expired by hand": byHand("UPDATE credentials SET expires_at = now() WHERE id = $1", ofCredentials),
  "deleted by hand, as we do it": byHand("UPDATE credentials SET deleted_at = now() WHERE id = $1", ofCredentials),
  "row deleted by hand": byHand("DELETE FROM credentials WHERE id = $1", ofCredentials),
  "row of the application deleted by hand": byHand("DELETE FROM applications WHERE id = $1", ofApplication),
  "secret deleted by hand": byHand("DELETE FROM credential_secrets WHERE credential_id = $1", ofCredentials),
  "secret changed by hand": byHand(
    "UPDATE credential_secrets SET secret_hash = sha256(secret_hash) WHERE credential_id = $1",
    ofCredentials,
  ),
  "all secrets truncated": async () => void (await query("TRUNCATE credential_secrets CASCADE")),
};

/** Ends credentials under load, and looks whether anybody accepts them after. */
async function expectEnd(credentials: Credentials, end: () => Promise<void>): Promise<void> {
  const load = verifyingAll(credentials);
  await expect.poll(() => load.accepted.length, { intervals: [5] }).toBeGreaterThan(20);
  await end();
  const over = performance.now();
  await expect.poll(() => load.refused.filter((began) => began > over).length, { intervals: [5] }).toBeGreaterThan(20);
  await load.stop();
  expect(load.accepted.filter((began) => began > over)).toEqual([]);
}

for (const [what, end] of Object.entries(ends)) {
  test(`after credentials have ended, no replica accepts a new call with them, even under load: ${what}`, async () => {
    const team = await signUp();
    const { id } = await createApplication(team.token);
    const credentials = await createCredentials(team.token, id, "production");
    await expectEnd(credentials, () => end(team, id, credentials));
  });
}

test("after an overlap is cut short by hand, no replica accepts a new call with the old secret, and all accept the new one", async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  const old = await createCredentials(token, id);
  expect(await verify(old)).toMatchObject({ active: true });
  const path = `/application/${id}/creds/${old.id}/rotate`;
  const { body } = await call<Credentials>("POST", path, { token, body: { overlap_hours: 1 } });
  const load = verifyingAll(body);
  await expectEnd(old, async () => {
    const text = "UPDATE credential_secrets SET expires_at = now() WHERE credential_id = $1 AND expires_at > now()";
    await query(text, [old.id]);
  });
  await load.stop();
  expect(load.accepted.length).toBeGreaterThan(0);
  expect(load.refused).toEqual([]);
});

test("a role that may only change credentials can end them", async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  const credentials = await createCredentials(token, id);
  await query("CREATE ROLE support");
  await query("GRANT SELECT, UPDATE ON credentials TO support");
  await expectEnd(credentials, () =>
    clientAt(databaseUrl(), async (client) => {
      await client.query("SET ROLE support");
      await client.query("UPDATE credentials SET disabled_at = now() WHERE id = $1", [credentials.id]);
    }),
  );
});

test("a deletion holds after PostgreSQL has recovered from a crash, and gives numbers of lost transactions again", async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  const credentials = await createCredentials(token, id);
  for (let time = 0; time < 3; time++) expect(await verify(credentials)).toMatchObject({ active: true });
  // Nobody waits for these to be on the disk.
  const pid = await clientAt(databaseUrl(), async (client) => {
    for (let time = 0; time < 50; time++) {
      await client.query("BEGIN");
      await client.query("SELECT pg_current_xact_id()");
      await client.query("ROLLBACK");
    }
    expect(await verify(credentials)).toMatchObject({ active: true });
    const { rows } = await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
    process.kill(rows[0]?.pid ?? 0, "SIGKILL");
    return rows[0]?.pid;
  });
  expect(pid).toBeGreaterThan(0);
  const path = `/application/${id}/creds/${credentials.id}`;
  await expect(async () => expect((await call("DELETE", path, { token })).status).toBe(200)).toPass();
  expect(await verify(credentials)).toMatchObject({ active: false });
  expect(await verify(credentials)).toMatchObject({ active: false });
});
