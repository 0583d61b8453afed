import { generateKeyPairSync, sign } from "node:crypto";
import { expect, test } from "@playwright/test";
import { createSecret, hashSecret } from "@/lib/auth/secret";
import { createApplication, createCredentials, password, signUp, verify, type Account } from "../support/accounts";
import { call } from "../support/api";
import { auditOf } from "../support/audit";
import { query } from "../support/database";
import { documented, place, reportLeaked, sendReport, signatureOf } from "../support/leak-reports";
import { tokenIn } from "../support/mailbox";
import { createPersonalToken, createServiceAccount, grantToken } from "../support/machines";
import { mailsTo, newestMail, subjects } from "../support/mails";
import { insertInvite, insertMember } from "../support/rows";
import { together } from "../support/together";

const real = "true_positive";
const stopped = "A secret was leaked and no longer works";
let team: Account;
test.beforeAll(async () => {
  team = await signUp();
});

const eventOf = async (targetId: string) => (await auditOf(team.teamId)).find((event) => event.target_id === targetId);

test("a report as GitHub documents it, with its key and signature, is understood", async () => {
  const { body, keyId: id, signature } = documented;
  const token_hash = Buffer.from(hashSecret("some_token")).toString("hex");
  expect(await sendReport(body, { id, signature })).toEqual({
    status: 200,
    body: [{ token_hash, token_type: "some_type", label: "false_positive" }],
  });
});

test("what isn't signed with a configured key, or is no report, is refused and stops nothing", async () => {
  const { id } = await createApplication(team.token);
  const credentials = await createCredentials(team.token, id);
  const body = JSON.stringify([{ token: credentials.client_secret, type: "x", url: place }]);
  const stranger = generateKeyPairSync("ec", { namedCurve: "prime256v1" }).privateKey;
  const refused: [string, Parameters<typeof sendReport>[1]?][] = [
    [body, { signature: "" }],
    [body, { signature: "AAAA" }],
    [body, { signature: "not base64 ☃".normalize("NFKD").replace(/[^ -~]/g, "") }],
    [body, { signature: sign("sha256", Buffer.from(body), stranger).toString("base64") }],
    [body, { signature: signatureOf(`${body} `) }],
    [body, { id: "unknown" }],
    [body, { id: documented.keyId }],
    ["{}"],
    ["[1]"],
    ["not JSON"],
    ['[{"token":1,"type":"x","url":""}]'],
  ];
  for (const [sent, how] of refused) {
    const answer = await sendReport(sent, how);
    expect(answer.status, JSON.stringify([sent, how])).toBe(400);
    expect(answer.body).toMatchObject({ errorType: "validation", response: { message: expect.any(String) } });
  }
  expect((await sendReport(`[${" ".repeat(1_024 * 1_024)}]`)).status).toBe(413);
  expect(await sendReport("[]")).toEqual({ status: 200, body: [] });
  expect(await verify(credentials)).toMatchObject({ active: true });
});

test("a production secret found in public stops at once, and everybody who can replace it gets one email with where and what to do", async () => {
  const { id } = await createApplication(team.token, "Support chat");
  const credentials = await createCredentials(team.token, id);
  const admin = await insertMember(team.teamId, "admin");
  const developer = await insertMember(team.teamId, "developer", id);
  const labels = await together(5, () => reportLeaked(credentials.client_secret, createSecret("production_secret")));
  for (const each of labels) expect(each).toEqual([real, "false_positive"]);
  expect(await verify(credentials)).toEqual({ active: false });

  const mail = await newestMail(team.email, stopped);
  for (const told of ["Support chat", place, `/apps/${id}/credentials`, credentials.client_secret.slice(-4)])
    expect(mail.text).toContain(told);
  expect(mail.text).not.toContain(credentials.client_secret);
  const addresses = await query<{ id: string; email: string }>(
    "SELECT id, email FROM users WHERE id = ANY ($1::uuid[])",
    [[admin, developer]],
  );
  const addressOf = (who: string) => addresses.find((row) => row.id === who)?.email ?? "";
  await newestMail(addressOf(admin), stopped);
  expect(await mailsTo(addressOf(developer))).toEqual([]);
  expect(await eventOf(credentials.id)).toMatchObject({
    action: "credential.leaked",
    actor_id: null,
    after: { environment: "production", stopped: true, found_at: [place] },
  });

  const made = await call<{ client_id: string; client_secret: string }>(
    "POST",
    `/application/${id}/creds/${credentials.id}/rotate`,
    { token: team.token, body: {} },
  );
  expect(await verify(made.body)).toMatchObject({ active: true });
  expect(await reportLeaked(credentials.client_secret)).toEqual([real]);
  expect(await verify(made.body)).toMatchObject({ active: true });
  expect(
    await query("SELECT 1 FROM audit_events WHERE action = 'credential.leaked' AND target_id = $1", [credentials.id]),
  ).toHaveLength(1);
});

test("a sandbox secret found in public works on, and the team is told", async () => {
  const { id } = await createApplication(team.token);
  const credentials = await createCredentials(team.token, id, "sandbox");
  expect(await reportLeaked(credentials.client_secret)).toEqual([real]);
  expect(await verify(credentials)).toMatchObject({ active: true });
  expect((await newestMail(team.email, "A sandbox secret was leaked")).text).toContain(place);
  expect(await eventOf(credentials.id)).toMatchObject({ action: "credential.leaked", after: { stopped: false } });
});

test("of two secrets of a rotation, only the one that was found stops", async () => {
  const { id } = await createApplication(team.token);
  const old = await createCredentials(team.token, id);
  const path = `/application/${id}/creds/${old.id}/rotate`;
  const { body } = await call<typeof old>("POST", path, { token: team.token, body: { overlap_hours: 24 } });
  expect(await reportLeaked(old.client_secret)).toEqual([real]);
  expect(await verify(old)).toEqual({ active: false });
  expect(await verify(body)).toMatchObject({ active: true });
});

test("an address from elsewhere than the scanner looks isn't repeated to the team", async () => {
  const { id } = await createApplication(team.token);
  const { client_secret: token, id: target } = await createCredentials(team.token, id);
  const urls = [
    "https://evil.example/github.com",
    "javascript:alert(1)",
    "http://github.com/x",
    "",
    `${place}\u0000`,
    null,
  ];
  const report = urls.map((url) => ({ token, type: "x", url, source: "content" }));
  expect((await sendReport(JSON.stringify(report))).status).toBe(200);
  const { after } = (await eventOf(target)) ?? {};
  expect(JSON.stringify(after)).not.toMatch(/evil|javascript|http:/);
});

test("every other kind of secret ends as its kind ends, is in the audit log, and whoever it concerns gets an email", async () => {
  const person = await signUp();
  const { body: made } = await call<{ id: string; client_id: string; client_secret: string }>("POST", "/client", {
    token: person.token,
    body: { name: "Tool", redirectURI: "https://example.com", trusted: false },
  });
  const grant = { grant_type: "password", username: person.email, password };
  const logIn = async (client: { client_id: string; client_secret: string }) =>
    (
      await call<{ access_token: string; refresh_token: string }>("POST", "/login", {
        body: { ...grant, client_id: client.client_id, client_secret: client.client_secret },
      })
    ).body;
  const works = async (token: string) => (await call("GET", "/user/me", { token })).status === 200;

  const [one, two, throughTool] = [await logIn(person.client), await logIn(person.client), await logIn(made)];
  expect(await reportLeaked(one.access_token, two.refresh_token)).toEqual([real, real]);
  expect([await works(one.access_token), await works(two.access_token), await works(throughTool.access_token)]).toEqual(
    [false, false, true],
  );
  await newestMail(person.email, "An access token of yours was leaked: we ended its login", 2);

  expect(await reportLeaked(made.client_secret)).toEqual([real]);
  expect(await works(throughTool.access_token)).toBe(false);
  await newestMail(person.email, "The secret of an API client was leaked: we deleted the client");

  const invite = await insertInvite(person.teamId);
  expect(await reportLeaked(invite.token)).toEqual([real]);
  expect((await call("POST", `/invite/${invite.token}/accept`, { body: { password } })).status).toBe(404);
  await newestMail(person.email, "An invite to your team was leaked: we canceled it");

  await call("POST", "/forgot-password", { body: { email: person.email } });
  const reset = tokenIn(await newestMail(person.email, subjects.resetPassword));
  expect(await reportLeaked(reset)).toEqual([real]);
  expect((await call("POST", "/reset-password", { body: { token: reset, password } })).status).toBe(400);
  await newestMail(person.email, "A link that we emailed you was leaked: it no longer works");

  const actions = (await auditOf(person.teamId))
    .map(({ action }) => action)
    .filter((action) => action.endsWith("leaked"));
  expect(actions.sort()).toEqual([
    "client.leaked",
    "invite.leaked",
    "user.secret_leaked",
    "user.secret_leaked",
    "user.secret_leaked",
  ]);
});

test("a service account ends with its secret, its tokens and those of people by themselves, and whoever it concerns gets an email", async () => {
  const person = await signUp();
  const { body: account } = await createServiceAccount(person.token);
  const tokenOf = async () => (await grantToken(account)).body.access_token;
  const own = (await createPersonalToken(person.token)).body.token;
  const reads = async (token: string) => (await call("GET", "/application", { token })).status;
  const tokens = [await tokenOf(), await tokenOf()] as const;
  expect(await Promise.all([...tokens, own].map(reads))).toEqual([200, 200, 200]);

  expect(await reportLeaked(tokens[0], own)).toEqual([real, real]);
  expect(await Promise.all([...tokens, own].map(reads))).toEqual([401, 401, 401]);
  const next = await tokenOf();
  expect(await reads(next)).toBe(200);
  await newestMail(person.email, "An access token of a service account was leaked: it no longer works");
  await newestMail(person.email, "A personal access token of yours was leaked: it no longer works");

  expect(await reportLeaked(account.client_secret, account.client_secret)).toEqual([real, real]);
  expect(await reads(next)).toBe(401);
  expect((await grantToken(account)).status).toBe(401);
  await newestMail(person.email, "The secret of a service account was leaked: we deleted the account");
  const actions = (await auditOf(person.teamId)).map(({ action }) => action).filter((one) => one.endsWith("leaked"));
  expect(actions.sort()).toEqual(["service_account.leaked", "service_account.leaked", "user.secret_leaked"]);
});

test("anybody who may change credentials can say that their secret was leaked: all of it stops, and a new one comes by rotating", async () => {
  const { id } = await createApplication(team.token, "By hand");
  const credentials = await createCredentials(team.token, id);
  const path = `/application/${id}/creds/${credentials.id}`;
  const where = "In a public log, see https://logs.example/1";
  const answer = await call<{ secrets: object[] }>("POST", `${path}/leaked`, { token: team.token, body: { where } });
  expect(answer.status).toBe(200);
  expect(answer.body.secrets).toEqual([]);
  expect(await verify(credentials)).toEqual({ active: false });
  expect(await reportLeaked(credentials.client_secret)).toEqual([real]);
  expect((await call("POST", `${path}/leaked`, { token: team.token, body: {} })).status).toBe(200);
  const events = await query("SELECT after FROM audit_events WHERE action = 'credential.leaked' AND target_id = $1", [
    credentials.id,
  ]);
  expect(events).toEqual([{ after: { environment: "production", stopped: true, where } }]);
  await expect
    .poll(async () =>
      (await mailsTo(team.email)).filter(({ text }) => text.includes("By hand")).map(({ text }) => text),
    )
    .toEqual([expect.stringMatching(/In a public log, see https logs example\/1/)]);
  const rotated = await call<typeof credentials>("POST", `${path}/rotate`, { token: team.token, body: {} });
  expect(await verify(rotated.body)).toMatchObject({ active: true });
});
