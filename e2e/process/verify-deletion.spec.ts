import { expect, test } from "@playwright/test";
import {
  createApplication,
  createCredentials,
  password,
  signUp,
  type Account,
  type Credentials,
} from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { serviceKey } from "../support/environment";
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

/** What else ends credentials, or stops them: in the portal, by the jobs of billing, by a hand in the database. */
const ends: [what: string, end: (team: Account, application: string, credentials: Credentials) => Promise<unknown>][] =
  [
    ["application deleted", ({ token }, id) => call("DELETE", `/application/${id}`, { token })],
    ["team deleted", ({ token, teamId }) => call("DELETE", `/team/${teamId}`, { token, body: { password } })],
    [
      "budget used up",
      (_team, id) => query("UPDATE applications SET production_blocked_at = now() WHERE id = $1", [id]),
    ],
    [
      "invoice unpaid",
      ({ teamId }) =>
        insertInvoice(teamId, "draft").then((invoice) =>
          query("UPDATE invoices SET status = 'past_due', stopped_at = now() WHERE id = $1", [invoice]),
        ),
    ],
    [
      "secret deleted by hand",
      (_team, _id, { id }) => query("DELETE FROM credential_secrets WHERE credential_id = $1", [id]),
    ],
    [
      "overlap cut short by hand",
      (_team, _id, { id }) =>
        query("UPDATE credential_secrets SET expires_at = now() WHERE credential_id = $1 AND expires_at IS NULL", [id]),
    ],
    [
      "credentials expired by hand",
      (_team, _id, { id }) => query("UPDATE credentials SET expires_at = now() WHERE id = $1", [id]),
    ],
  ];

for (const [what, end] of ends) {
  test(`after credentials have ended in any way, no replica accepts a new call with them, even under load: ${what}`, async () => {
    const team = await signUp();
    const { id } = await createApplication(team.token);
    const credentials = await createCredentials(team.token, id, "production");
    const load = verifyingAll(credentials);
    await expect.poll(() => load.accepted.length, { intervals: [5] }).toBeGreaterThan(20);
    await end(team, id, credentials);
    const answered = performance.now();
    await expect
      .poll(() => load.refused.filter((began) => began > answered).length, { intervals: [5] })
      .toBeGreaterThan(20);
    await load.stop();
    expect(load.accepted.filter((began) => began > answered)).toEqual([]);
  });
}
