import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, signUp, verify, type Credentials } from "../support/accounts";
import { call, type Answer } from "../support/api";
import { auditOf } from "../support/audit";
import { query } from "../support/database";
import { whileLocked } from "../support/locked";
import { addMember, addToApplication } from "../support/members";
import { together } from "../support/together";

async function withApplication() {
  const team = await signUp();
  const { id } = await createApplication(team.token);
  return { ...team, applicationId: id, path: `/application/${id}/creds` };
}

async function withCredentials() {
  const application = await withApplication();
  const credentials = await createCredentials(application.token, application.applicationId);
  const one = `${application.path}/${credentials.id}`;
  const rotate = (overlap_hours?: number): Promise<Answer<Credentials>> =>
    call("POST", `${one}/rotate`, { token: application.token, body: { overlap_hours } });
  return { ...application, credentials, one, rotate };
}

test("new credentials show their secret once, and no later answer shows it again", async () => {
  const { token, path } = await withApplication();
  const body = { label: " Web server ", environment: "sandbox" };
  const answer = await call<Credentials>("POST", path, { token, body });
  expect(answer.status).toBe(201);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const { client_secret, ...shown } = answer.body;
  expect(shown).toMatchObject({ label: "Web server", environment: "sandbox", last_used_at: null });
  expect(client_secret).toMatch(/^dbf_sandbox_.*/);
  expect(shown.secret_hint).toBe(client_secret.slice(-4));

  const [list, one] = [await call("GET", path, { token }), await call("GET", `${path}/${shown.id}`, { token })];
  expect(list.body).toEqual([shown]);
  expect(one.body).toEqual(shown);
});

test("the database holds only a hash of a secret", async () => {
  const { credentials, token, client } = await withCredentials();
  const rows = await query<{ row: string }>(
    "SELECT s::text AS row FROM credential_secrets s WHERE credential_id = $1",
    [credentials.id],
  );
  expect(rows).toHaveLength(1);
  const tables = await query<{ name: string }>(
    "SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
  );
  for (const secret of [credentials.client_secret, token, client.client_secret]) {
    const hex = Buffer.from(secret).toString("hex");
    for (const { name } of tables) {
      const found = await query(`SELECT 1 FROM ${name} t WHERE strpos(t::text, $1) > 0 OR strpos(t::text, $2) > 0`, [
        secret,
        hex,
      ]);
      expect(found, name).toEqual([]);
    }
  }
});

test("an application without credentials has an empty list, and an unknown application is a 404", async () => {
  const { token, path } = await withApplication();
  expect((await call("GET", path, { token })).body).toEqual([]);
  const none = await call("GET", "/application/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b/creds", { token });
  expect(none.status).toBe(404);
});

test("an application developer can see production credentials but change only sandbox ones", async () => {
  const { applicationId, path, token: owner, ...team } = await withApplication();
  const developer = await addMember(team, "developer");
  await addToApplication(team, applicationId, developer, "developer");
  const production = await createCredentials(owner, applicationId, "production");
  const { token } = developer;
  const sandbox = await createCredentials(token, applicationId, "sandbox");
  const change = async (id: string) => [
    (await call("PATCH", `${path}/${id}`, { token, body: { label: "New" } })).status,
    (await call("PATCH", path, { token, body: { label: "New", id } })).status,
    (await call("POST", `${path}/${id}/rotate`, { token, body: {} })).status,
    (await call("DELETE", `${path}/${id}`, { token })).status,
  ];
  expect((await call("POST", path, { token, body: { label: "No", environment: "production" } })).status).toBe(403);
  expect((await call("GET", `${path}/${production.id}`, { token })).status).toBe(200);
  expect(await change(production.id)).toEqual([403, 403, 403, 403]);
  expect(await change(sandbox.id)).toEqual([200, 200, 200, 200]);
  expect(await verify(production)).toMatchObject({ active: true });
});

test("credentials can be renamed by path, by id, by client id, or without one if there is only one", async () => {
  const { token, path, one, credentials, applicationId } = await withCredentials();
  const { id, client_id } = credentials;
  const rename = (body: object, at = path) => call("PATCH", at, { token, body });
  expect((await rename({ label: "One" }, one)).body).toMatchObject({ id, label: "One" });
  expect((await rename({ label: "Two", id })).body).toMatchObject({ id, label: "Two" });
  expect((await rename({ label: "Three", client_id })).body).toMatchObject({ id, label: "Three" });
  expect((await rename({ label: "Four" })).body).toMatchObject({ id, label: "Four" });

  const second = await createCredentials(token, applicationId);
  for (const bad of [{}, { id: second.client_id }, { client_id: "x" }, { id, client_id: second.client_id }]) {
    const answer = await rename({ label: "Five", ...bad });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ errorType: "validation", response: { id: expect.any(String) } });
  }
  expect((await call("GET", one, { token })).body).toMatchObject({ label: "Four" });
});

test("without an overlap, the old secret stops working at once", async () => {
  const { credentials, rotate } = await withCredentials();
  const { body, headers } = await rotate();
  expect(headers.get("cache-control")).toBe("no-store");
  expect(body).toMatchObject({
    id: credentials.id,
    client_id: credentials.client_id,
    secret_hint: body.client_secret.slice(-4),
  });
  expect(await verify(credentials)).toEqual({ active: false });
  expect(await verify(body)).toMatchObject({ active: true, credential_id: credentials.id });
});

test("with an overlap, old and new secrets both work, and the next rotation ends the oldest", async () => {
  const { credentials: first, rotate, token, one } = await withCredentials();
  const { body: second } = await rotate(24);
  expect(await verify(first)).toMatchObject({ active: true });
  expect(await verify(second)).toMatchObject({ active: true });
  const { body: shown } = await call<{ secrets: unknown[] }>("GET", one, { token });
  expect(shown.secrets).toEqual([
    expect.objectContaining({ hint: second.secret_hint, expires_at: null }),
    expect.objectContaining({ hint: first.secret_hint, expires_at: expect.any(String) }),
  ]);

  const { body: third } = await rotate(24);
  expect(await verify(first)).toEqual({ active: false });
  expect(await verify(second)).toMatchObject({ active: true });
  expect(await verify(third)).toMatchObject({ active: true });
});

test("a rotation replaces a secret that was never used, and the one in use keeps its end date", async () => {
  const { credentials: first, rotate, token, one, teamId } = await withCredentials();
  const { body: lost } = await rotate(24);
  const endOf = async (hint: string) => {
    const { body } = await call<{ secrets: { hint: string; expires_at: string }[] }>("GET", one, { token });
    expect(body.secrets).toHaveLength(2);
    return body.secrets.find((secret) => secret.hint === hint)?.expires_at;
  };
  const end = await endOf(first.secret_hint);
  const { body: second } = await rotate(1);
  expect(await endOf(first.secret_hint)).toBe(end);
  expect(await verify(first)).toMatchObject({ active: true });
  expect(await verify(lost)).toEqual({ active: false });
  expect(await verify(second)).toMatchObject({ active: true });

  // Now it has been used: it is not replaced, whatever is asked for.
  const refused = await call("POST", `${one}/rotate`, { token, body: { overlap_hours: 1, replace: true } });
  expect(refused.status).toBe(409);
  expect(refused.body).toMatchObject({ errorType: "conflict", response: { replace: expect.any(String) } });
  expect([await verify(first), await verify(second)]).toMatchObject([{ active: true }, { active: true }]);
  const [event] = await auditOf(teamId);
  expect(event).toMatchObject({ action: "credential.rotated", after: { replaced_unused_secret: lost.secret_hint } });
});

test("the caller can choose which of two secrets ends, as long as the new one is unused", async () => {
  const { credentials: first, one, token } = await withCredentials();
  const rotate = (body: object) => call<Credentials>("POST", `${one}/rotate`, { token, body });
  const { body: second } = await rotate({ overlap_hours: 24 });
  const { body: third } = await rotate({ overlap_hours: 24, replace: false });
  expect([await verify(first), await verify(third)]).toMatchObject([{ active: false }, { active: true }]);
  await verify(second);
  // The third has been used by now, so the second goes.
  const { body: fourth } = await rotate({ overlap_hours: 24 });
  const { body: fifth } = await rotate({ replace: true });
  const alive = await Promise.all([second, third, fourth, fifth].map(async (each) => (await verify(each)).active));
  expect(alive).toEqual([false, true, false, true]);
  // Without an overlap nothing else is left, used or not.
  const { body: sixth } = await rotate({ overlap_hours: 24 });
  const { body: last } = await rotate({});
  expect(await Promise.all([fifth, sixth, last].map(async (each) => (await verify(each)).active))).toEqual([
    false,
    false,
    true,
  ]);
});

test("a rotation repeated with the same key returns the same secret and ends nothing else", async () => {
  const { credentials: first, one, token } = await withCredentials();
  const rotate = () =>
    call<Credentials>("POST", `${one}/rotate`, {
      token,
      body: { overlap_hours: 24 },
      headers: { "idempotency-key": "the-one-rotation" },
    });
  const [{ body: made }, again] = [await rotate(), await rotate()];
  expect(again.status).toBe(200);
  expect(again.body.client_secret).toBe(made.client_secret);
  expect(again.headers.get("cache-control")).toBe("no-store");
  expect([await verify(first), await verify(made)]).toMatchObject([{ active: true }, { active: true }]);
});

test("after the overlap, the old secret is inactive and no longer listed", async () => {
  const { credentials, rotate, token, one } = await withCredentials();
  const { body } = await rotate(1);
  const past = "UPDATE credential_secrets SET expires_at = expires_at - interval '1 hour' WHERE credential_id = $1";
  await query(past, [credentials.id]);
  expect(await verify(credentials)).toEqual({ active: false });
  expect(await verify(body)).toMatchObject({ active: true });
  expect((await call<{ secrets: unknown[] }>("GET", one, { token })).body.secrets).toHaveLength(1);
});

test("an overlap is 0 to 168 hours", async () => {
  const { rotate, credentials } = await withCredentials();
  for (const bad of [-1, 169, "24" as never]) expect((await rotate(bad)).status).toBe(400);
  expect(await verify(credentials)).toMatchObject({ active: true });
  expect((await rotate(168)).status).toBe(200);
});

test("after many rotations at the same time, at most two secrets work", async () => {
  const { credentials, rotate } = await withCredentials();
  const answers = await together(12, (index) => rotate(index % 3 ? 24 : 0));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  const live = await query("SELECT 1 FROM credential_secrets WHERE credential_id = $1", [credentials.id]);
  expect(live.length).toBeLessThanOrEqual(2);
  const verified = await Promise.all(answers.map(({ body }) => verify(body)));
  expect(verified.filter(({ active }) => active)).toHaveLength(live.length);
});

test("the last use is shown for credentials and for each secret", async () => {
  const { credentials, rotate, token, one, applicationId } = await withCredentials();
  await rotate(24);
  await verify(credentials);
  type Shown = { last_used_at: string | null; secrets: { last_used_at: string | null }[] };
  const read = async () => (await call<Shown>("GET", one, { token })).body;
  await expect.poll(async () => (await read()).last_used_at).not.toBeNull();
  const { secrets, last_used_at } = await read();
  expect(secrets.map((secret) => secret.last_used_at)).toEqual([null, last_used_at]);
  expect((await call("GET", `/application/${applicationId}`, { token })).body).toMatchObject({ last_used_at });
});

test("recording uses doesn't wait for changes to credentials, and loses none", async () => {
  const { credentials, token, applicationId, path } = await withCredentials();
  const other = await createCredentials(token, applicationId);
  const lastUse = async (id: string) =>
    (await call<{ last_used_at: string | null }>("GET", `${path}/${id}`, { token })).body.last_used_at;
  await whileLocked("SELECT 1 FROM credentials WHERE id = $1 FOR UPDATE", [credentials.id], async () => {
    await verify(credentials);
    await verify(other);
    await expect.poll(() => lastUse(other.id)).not.toBeNull();
    expect(await lastUse(credentials.id)).toBeNull();
  });
  await expect.poll(() => lastUse(credentials.id)).not.toBeNull();
});

test("mismatched or unknown credentials are inactive, and the answer gives no reason", async () => {
  const { credentials, token, applicationId } = await withCredentials();
  const other = await createCredentials(token, applicationId);
  expect(await verify({ ...credentials, client_secret: other.client_secret })).toEqual({ active: false });
  expect(await verify({ ...credentials, client_id: "x" })).toEqual({ active: false });
  expect(await verify({ ...credentials, client_secret: "" })).toEqual({ active: false });
});
