import { expect, test } from "@playwright/test";
import {
  confirmAddress,
  createApplication,
  createCredentials,
  signUp,
  unique,
  verify,
  type Account,
  type Client,
  type Credentials,
} from "../support/accounts";
import { call } from "../support/api";
import { auditOf } from "../support/audit";
import { query } from "../support/database";
import { serviceKey } from "../support/environment";
import { addJob, jobsDone } from "../support/jobs";
import { mailsTo } from "../support/mails";
import { addMember, addToApplication } from "../support/members";

let team: Account;
let applicationId: string;
test.beforeAll(async () => {
  team = await signUp();
  applicationId = (await createApplication(team.token, "Support chat")).id;
});

const pathOf = ({ id }: Credentials) => `/application/${applicationId}/creds/${id}`;
const create = () => createCredentials(team.token, applicationId);
const patch = (credentials: Credentials, body: object) =>
  call("PATCH", pathOf(credentials), { token: team.token, body });

async function change(credentials: Credentials, body: object): Promise<void> {
  expect((await patch(credentials, body)).status).toBe(200);
}

interface Use {
  address?: string;
  scopes?: string[];
}

const loginOf = ({ client_id, client_secret }: Client, use: Use = {}) => ({ client_id, client_secret, ...use });

/** What the Communication API is told of a login; by itself and in a batch, which must say the same. */
async function tryOut(credentials: Client, use: Use = {}): Promise<Record<string, unknown>> {
  const token = serviceKey();
  const login = loginOf(credentials, use);
  const [one, batch] = [
    await call("POST", "/creds/verify", { token, body: login }),
    await call<{ results: unknown[] }>("POST", "/creds/verify/batch", { token, body: { credentials: [login] } }),
  ];
  expect([one.status, batch.status]).toEqual([200, 200]);
  expect(batch.body.results).toEqual([one.body]);
  return one.body;
}

test("new credentials have no policy: they work from any address and for any scope, and the answer is what it was", async () => {
  const credentials = await create();
  expect((await call("GET", pathOf(credentials), { token: team.token })).body).toMatchObject({
    status: "active",
    disabled: false,
    expires_at: null,
    allowed_addresses: [],
    scopes: [],
    rate_per_minute: null,
  });
  const active = {
    active: true,
    application_id: applicationId,
    team_id: team.teamId,
    environment: "production",
    credential_id: credentials.id,
  };
  expect(await tryOut(credentials)).toEqual(active);
  expect(await tryOut(credentials, { address: "203.0.113.7", scopes: ["chat"] })).toEqual(active);
});

test("disabled credentials are refused until they are enabled again, and keep their secret and their policy", async () => {
  const credentials = await create();
  await change(credentials, { scopes: ["chat"], disabled: true });
  expect(await tryOut(credentials)).toEqual({ active: false, reason: "disabled" });
  expect((await call("GET", pathOf(credentials), { token: team.token })).body).toMatchObject({ status: "disabled" });
  await change(credentials, { disabled: false });
  expect(await tryOut(credentials)).toMatchObject({ active: true, scopes: ["chat"] });
});

test("credentials are refused from the moment they expire, and work again with a later date", async () => {
  const credentials = await create();
  const expires_at = new Date(Date.now() + 3_600_000).toISOString();
  await change(credentials, { expires_at });
  expect(await tryOut(credentials)).toMatchObject({ active: true });
  await query("UPDATE credentials SET expires_at = now() WHERE id = $1", [credentials.id]);
  expect(await tryOut(credentials)).toEqual({ active: false, reason: "expired" });
  const { body } = await call("GET", pathOf(credentials), { token: team.token });
  expect(body).toMatchObject({ status: "expired" });
  // What is there already may be sent along.
  await change(credentials, { label: "Old", expires_at: body.expires_at });
  await change(credentials, { expires_at: null });
  expect(await tryOut(credentials)).toMatchObject({ active: true });
});

test("credentials that are limited to addresses are refused from elsewhere, and where no address is sent", async () => {
  const credentials = await create();
  await change(credentials, { allowed_addresses: ["203.0.113.0/24", "2001:DB8::7/128", "::ffff:198.51.100.7"] });
  expect((await call("GET", pathOf(credentials), { token: team.token })).body).toMatchObject({
    allowed_addresses: ["203.0.113.0/24", "2001:db8::7", "198.51.100.7"],
  });
  for (const address of ["203.0.113.1", "::ffff:203.0.113.1", "198.51.100.7", "2001:db8:0::7"])
    expect(await tryOut(credentials, { address }), address).toMatchObject({ active: true });
  for (const address of ["203.0.114.1", "2001:db8::8", undefined])
    expect(await tryOut(credentials, address ? { address } : {}), address).toEqual({
      active: false,
      reason: "address",
    });
});

test("credentials that are limited to scopes say which, and are refused for others", async () => {
  const credentials = await create();
  await change(credentials, { scopes: ["chat", "calls", "chat"] });
  for (const scopes of [undefined, [], ["chat"], ["calls", "chat"]])
    expect(await tryOut(credentials, scopes ? { scopes } : {})).toMatchObject({
      active: true,
      scopes: ["chat", "calls"],
    });
  expect(await tryOut(credentials, { scopes: ["chat", "admin"] })).toEqual({ active: false, reason: "scope" });
});

test("whoever doesn't have the secret learns nothing of a policy", async () => {
  const [credentials, other] = [await create(), await create()];
  await change(credentials, { disabled: true });
  expect(await tryOut({ ...credentials, client_secret: other.client_secret })).toEqual({ active: false });
});

test("the holder of credentials is told why they don't work from where they are", async () => {
  const credentials = await create();
  const check = async () => (await call("POST", "/creds/check", { body: loginOf(credentials) })).body;
  const whose = { environment: "production", application: { id: applicationId, name: "Support chat" } };
  await change(credentials, { scopes: ["chat"], rate_per_minute: 1 });
  for (let times = 0; times < 3; times++) expect(await check()).toEqual({ active: true, ...whose });
  await change(credentials, { allowed_addresses: ["192.0.2.1"] });
  expect(await check()).toEqual({ active: false, ...whose, reason: "address" });
  await change(credentials, { disabled: true });
  expect(await check()).toEqual({ active: false, ...whose, reason: "disabled" });
});

test("a policy or a login that can't be is refused, with what is wrong under its field", async () => {
  const credentials = await create();
  const year = new Date(Date.now() - 1).toISOString();
  const many = Array.from({ length: 51 }, (_, index) => `10.0.0.${index}`);
  const wrong: [field: string, value: unknown, words?: string][] = [
    ["disabled", "yes"],
    ["expires_at", year, "disable"],
    ["expires_at", "tomorrow"],
    ["allowed_addresses", "203.0.113.7"],
    ["allowed_addresses", ["203.0.113.7", "203.0.113.5/24"], "203.0.113.0/24"],
    ["allowed_addresses", ["example.com"], "example.com"],
    ["allowed_addresses", many, "50"],
    ["scopes", ["two words"]],
    ["scopes", [""]],
    ["scopes", many, "20"],
    ["rate_per_minute", 0],
    ["rate_per_minute", 1.5],
    ["rate_per_minute", 1_000_001],
    ["label", ""],
  ];
  for (const [field, value, words = ""] of wrong) {
    const answer = await patch(credentials, { [field]: value });
    expect(answer.status, `${field} ${JSON.stringify(value)}`).toBe(400);
    expect(answer.body).toMatchObject({
      errorType: "validation",
      response: { [field]: expect.stringContaining(words) },
    });
  }
  for (const [field, value] of [
    ["address", "203.0.113.7:443"],
    ["address", "010.0.0.1"],
    ["scopes", ["a b"]],
    ["scopes", "chat"],
  ] as const) {
    const body = { ...loginOf(credentials), [field]: value };
    const answer = await call("POST", "/creds/verify", { token: serviceKey(), body });
    expect(answer.status, `${field} ${JSON.stringify(value)}`).toBe(400);
    expect(answer.body).toMatchObject({ response: { [field]: expect.any(String) } });
    const batch = await call("POST", "/creds/verify/batch", {
      token: serviceKey(),
      body: { credentials: [body, loginOf(credentials)] },
    });
    expect(batch.body).toEqual({ results: [{ active: false }, expect.objectContaining({ active: true })] });
  }
  expect(await verify(credentials)).toMatchObject({ active: true });
});

test("a change touches only what it names, and the audit log says what that was and what it became", async () => {
  const credentials = await create();
  await change(credentials, { allowed_addresses: ["203.0.113.7"], rate_per_minute: 60 });
  await change(credentials, { scopes: ["chat"], disabled: true });
  await change(credentials, {});
  expect((await call("GET", pathOf(credentials), { token: team.token })).body).toMatchObject({
    label: credentials.label,
    disabled: true,
    allowed_addresses: ["203.0.113.7"],
    scopes: ["chat"],
    rate_per_minute: 60,
  });
  const events = (await auditOf(team.teamId)).filter(({ target_id }) => target_id === credentials.id);
  expect(events.map(({ action, before, after }) => [action, before, after])).toEqual([
    ["credential.updated", { disabled: false, scopes: [] }, { disabled: true, scopes: ["chat"] }],
    [
      "credential.updated",
      { allowed_addresses: [], rate_per_minute: null },
      { allowed_addresses: ["203.0.113.7"], rate_per_minute: 60 },
    ],
    ["credential.created", null, expect.any(Object)],
  ]);
});

test("the refusals of the last seven days are counted by reason, with the last address", async () => {
  const credentials = await create();
  const read = async () =>
    (await call<{ refusals: object[] }>("GET", `${pathOf(credentials)}/refusals`, { token: team.token })).body.refusals;
  expect(await read()).toEqual([]);
  await change(credentials, { allowed_addresses: ["203.0.113.7"] });
  await tryOut(credentials);
  await tryOut(credentials, { address: "::ffff:198.51.100.1" });
  await expect
    .poll(read)
    .toEqual([{ reason: "address", count: 4, last_at: expect.any(String), last_address: "198.51.100.1" }]);
  await change(credentials, { disabled: true });
  await tryOut(credentials);
  await expect.poll(read).toMatchObject([
    { reason: "disabled", count: 2, last_address: null },
    { reason: "address", count: 4 },
  ]);
  await query("UPDATE credential_refusals SET hour = hour - interval '9 days' WHERE credential_id = $1", [
    credentials.id,
  ]);
  expect(await read()).toEqual([]);
  await addJob("purge-credential-refusals");
  await expect
    .poll(() => query("SELECT 1 FROM credential_refusals WHERE credential_id = $1", [credentials.id]))
    .toEqual([]);
});

test("owners and the person who created them get a mail 14, 3 and 0 days before credentials expire, each once", async () => {
  const account = await signUp();
  // Else it would get three of a kind an hour.
  await confirmAddress(account.email);
  const { id } = await createApplication(account.token, "Support chat");
  const [creator, other] = [await addMember(account, "developer"), await addMember(account, "developer")];
  for (const member of [creator, other]) await addToApplication(account, id, member, "developer");
  const credentials = await createCredentials(creator.token, id, "sandbox");
  const label = `Server ${unique()}`;
  const path = `/application/${id}/creds/${credentials.id}`;
  await call("PATCH", path, { token: creator.token, body: { label } });
  const subjectsTo = async (email: string) =>
    (await mailsTo(email)).map(({ subject }) => subject).filter((subject) => subject.includes(label));
  /** As if so much time had gone by: the notices that were sent are those of the same date. */
  const leave = async (interval: string) => {
    await query(
      `WITH before AS (SELECT expires_at FROM credentials WHERE id = $1),
          moved AS (UPDATE credentials SET expires_at = now() + $2::interval WHERE id = $1 RETURNING expires_at)
        UPDATE credential_expiry_notices n SET expires_at = moved.expires_at FROM moved, before
        WHERE n.credential_id = $1 AND n.expires_at = before.expires_at`,
      [credentials.id, interval],
    );
    for (let times = 0; times < 2; times++) {
      await Promise.all([addJob("warn-of-expiry"), addJob("warn-of-expiry")]);
      await jobsDone();
    }
  };
  const ofDate = new RegExp(`^Credentials expire on \\d+ \\w+ \\d{4}: ${label}$`);
  await leave("15 days");
  expect(await subjectsTo(account.email)).toEqual([]);
  await leave("13 days 23 hours");
  expect(await subjectsTo(account.email)).toEqual([expect.stringMatching(ofDate)]);
  await leave("2 days");
  expect(await subjectsTo(account.email)).toHaveLength(2);
  await leave("-1 minute");
  expect(await subjectsTo(account.email)).toEqual([
    `Credentials have expired: ${label}`,
    expect.stringMatching(ofDate),
    expect.stringMatching(ofDate),
  ]);
  expect(await subjectsTo(creator.email)).toHaveLength(3);
  expect(await subjectsTo(other.email)).toEqual([]);

  // A new date, whose first notice would come at once: the person who has just chosen it needs none.
  const expires_at = new Date(Date.now() + 10 * 86_400_000).toISOString();
  expect((await call("PATCH", path, { token: creator.token, body: { expires_at } })).status).toBe(200);
  await leave("9 days");
  expect(await subjectsTo(account.email)).toHaveLength(3);
  await leave("3 days");
  expect(await subjectsTo(account.email)).toHaveLength(4);
});
