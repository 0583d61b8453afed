import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, signUp, type Account } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { serviceKey } from "../support/environment";
import { addToApplication, addMember } from "../support/members";
import { insertServiceAccount } from "../support/machines";

interface KeySafety {
  total: number;
  counts: Record<string, number>;
  keys: {
    kind: string;
    findings: string[];
    may_change: boolean;
    networks: string[];
    credential: { id: string } | null;
    service_account: { id: string } | null;
  }[];
}

let team: Account;
let applicationId: string;
test.beforeAll(async () => {
  team = await signUp();
  ({ id: applicationId } = await createApplication(team.token));
});

const safety = async (token = team.token, finding = ""): Promise<KeySafety> =>
  (await call<KeySafety>("GET", `/key-safety${finding && `?finding=${finding}`}`, { token })).body;

const findingsOf = async (id: string, token = team.token): Promise<string[] | undefined> =>
  (await safety(token)).keys.find((key) => (key.credential ?? key.service_account)?.id === id)?.findings;

const set = (id: string, sql: string) => query(`UPDATE credentials SET ${sql} WHERE id = $1`, [id]);

test("key safety finds credentials that were never used, are idle or never expire, until each is fixed", async () => {
  const { id } = await createCredentials(team.token, applicationId);
  const path = `/application/${applicationId}/creds/${id}`;
  expect(await findingsOf(id)).toEqual(["no_expiry"]);
  await set(id, "created_at = now() - interval '8 days'");
  expect(await findingsOf(id)).toEqual(["never_used", "no_expiry"]);
  await set(id, "last_used_at = now() - interval '89 days'");
  expect(await findingsOf(id)).toEqual(["no_expiry"]);
  await set(id, "last_used_at = now() - interval '91 days'");
  expect(await findingsOf(id)).toEqual(["idle", "no_expiry"]);
  const expires_at = new Date(Date.now() + 90 * 86_400_000).toISOString();
  await call("PATCH", path, { token: team.token, body: { expires_at } });
  expect(await findingsOf(id)).toEqual(["idle"]);
  await call("PATCH", path, { token: team.token, body: { disabled: true } });
  expect(await findingsOf(id)).toBeUndefined();
});

test("key safety finds credentials whose secret a person knows that has left, until the secret is replaced", async () => {
  const { id } = await createCredentials(team.token, applicationId);
  const gone = "01900000-0000-7000-8000-000000000000";
  await set(id, `created_by_id = '${gone}'`);
  // The secret remembers who made it.
  expect(await findingsOf(id)).toEqual(["no_expiry"]);
  await query("UPDATE credential_secrets SET created_by_id = NULL WHERE credential_id = $1", [id]);
  expect(await findingsOf(id)).toEqual(["maker_left", "no_expiry"]);
  await call("POST", `/application/${applicationId}/creds/${id}/rotate`, { token: team.token, body: {} });
  expect(await findingsOf(id)).toEqual(["no_expiry"]);
});

test("key safety finds credentials used from more than 20 networks, names them, and is content once addresses are limited", async () => {
  const { id, client_id, client_secret } = await createCredentials(team.token, applicationId);
  const logins = (from: number, amount: number) =>
    call("POST", "/creds/verify/batch", {
      token: serviceKey(),
      body: {
        credentials: Array.from({ length: amount }, (_, index) => ({
          client_id,
          client_secret,
          address: index % 2 ? `203.${from + index}.113.7` : `2001:db8:${from + index}::7`,
        })),
      },
    });
  await logins(0, 20);
  const written = () => query("SELECT 1 FROM credential_networks WHERE credential_id = $1", [id]);
  await expect.poll(async () => (await written()).length).toBe(20);
  expect(await findingsOf(id)).toEqual(["no_expiry"]);
  // As many as are kept apart, and no more.
  await logins(100, 90);
  await expect.poll(async () => (await written()).length).toBe(50);
  expect(await findingsOf(id)).toEqual(["many_networks", "no_expiry"]);
  const found = (await safety(team.token, "many_networks")).keys;
  expect(found).toHaveLength(1);
  expect(found[0]?.networks).toHaveLength(50);
  expect(found[0]?.networks).toEqual(expect.arrayContaining(["203.1.113.0/24", "2001:db8::/48"]));
  const body = { allowed_addresses: found[0]?.networks };
  expect((await call("PATCH", `/application/${applicationId}/creds/${id}`, { token: team.token, body })).status).toBe(
    200,
  );
  expect(await findingsOf(id)).toEqual(["no_expiry"]);
});

test("a developer sees only the keys of applications they're on, and service accounts only owners and admins with a login", async () => {
  const mine = await createCredentials(team.token, applicationId, "production");
  const other = await createApplication(team.token);
  const hidden = await createCredentials(team.token, other.id);
  const { id: accountId } = await insertServiceAccount(team.teamId);
  await query("UPDATE service_accounts SET created_at = now() - interval '8 days' WHERE id = $1", [accountId]);
  const developer = await addMember(team, "developer");
  await addToApplication(team, applicationId, developer, "developer");
  const own = await safety(developer.token);
  const ids = own.keys.map((key) => (key.credential ?? key.service_account)?.id);
  expect(ids).toContain(mine.id);
  expect(ids).not.toContain(hidden.id);
  expect(ids).not.toContain(accountId);
  expect(own.keys.find((key) => key.credential?.id === mine.id)?.may_change).toBe(false);
  const all = await safety();
  expect(all.keys.map((key) => (key.credential ?? key.service_account)?.id)).toEqual(
    expect.arrayContaining([mine.id, hidden.id, accountId]),
  );
  expect(await findingsOf(accountId)).toContain("never_used");
  const stranger = await signUp();
  expect(await safety(stranger.token)).toMatchObject({ total: 0, keys: [] });
});

test("credentials can be generated with a policy, and without one nothing limits them", async () => {
  const path = `/application/${applicationId}/creds`;
  const generate = (body: object) =>
    call<Record<string, unknown>>("POST", path, {
      token: team.token,
      body: { label: "x", environment: "sandbox", ...body },
    });
  const expires_at = new Date(Date.now() + 90 * 86_400_000).toISOString();
  const policy = { expires_at, allowed_addresses: ["203.0.113.0/24"], scopes: ["chat"], rate_per_minute: 5 };
  const made = await generate(policy);
  expect([made.status, made.body]).toEqual([201, expect.objectContaining(policy)]);
  expect(await call("GET", `${path}/${made.body.id}`, { token: team.token })).toMatchObject({ body: policy });
  const { client_id, client_secret } = made.body;
  const login = (address: string) =>
    call("POST", "/creds/verify", {
      token: serviceKey(),
      body: { client_id, client_secret, address, scopes: ["chat"] },
    });
  expect((await login("203.0.113.7")).body).toMatchObject({ active: true, scopes: ["chat"] });
  expect((await login("198.51.100.1")).body).toMatchObject({ active: false, reason: "address" });
  const none = { expires_at: null, allowed_addresses: [], scopes: [], rate_per_minute: null, status: "active" };
  expect((await generate({})).body).toMatchObject(none);
  expect(await generate({ expires_at: "2020-01-01T00:00:00Z" })).toMatchObject({
    status: 400,
    body: { response: { expires_at: expect.any(String) } },
  });
  expect((await generate({ allowed_addresses: ["10.0.0.5/8"] })).status).toBe(400);
});
