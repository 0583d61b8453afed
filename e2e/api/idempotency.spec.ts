import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, signUp, unique } from "../support/accounts";
import { call, type Answer } from "../support/api";
import { query } from "../support/database";
import { pngOf } from "../support/images";
import { addMember, changeRole, removeMember } from "../support/members";
import { tally, together } from "../support/together";

// One after the other: two of them make all keys of the last minute older.
test.describe.configure({ mode: "default" });

const rounds = process.env.FULL ? 20 : 3;
const ways = process.env.FULL ? 50 : 20;

const application = (name = `App ${unique()}`) => ({ name, description: "Once.", icon: "icon.png" });

const create = (
  token: string,
  key: string,
  body: object = application(),
  path = "/application",
): Promise<Answer<Record<string, unknown>>> => call("POST", path, { token, body, headers: { "idempotency-key": key } });

const namesOf = async (token: string) =>
  (await call<{ name: string }[]>("GET", "/application", { token })).body.map(({ name }) => name);

test("a repeated creation happens once, and gets the first answer byte for byte", async () => {
  const { token } = await signUp();
  const [key, body] = [unique(), application()];
  const first = await create(token, key, body);
  const again = await create(token, key, { ...body, unknown: "makes no difference" });
  expect(again.status).toBe(201);
  expect(again.body).toEqual(first.body);
  expect(first.headers.has("idempotency-replayed")).toBe(false);
  expect(again.headers.get("idempotency-replayed")).toBe("true");
  expect(again.headers.get("x-request-id")).not.toBe(first.headers.get("x-request-id"));
  expect(await namesOf(token)).toEqual([body.name]);
  expect((await create(token, unique(), body)).body.id).not.toBe(first.body.id);
});

test("a repeated answer includes the one-time secret, which is stored so that only the key opens it", async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  const [key, body] = [`key-${unique()}`, { label: "Server", environment: "production" }];
  const first = await create(token, key, body, `/application/${id}/creds`);
  const again = await create(token, key, body, `/application/${id}/creds`);
  expect(again.body.client_secret).toBe(first.body.client_secret);
  expect(again.headers.get("cache-control")).toBe("no-store");
  const rows = await query<{ row: unknown; answer: Buffer }>(
    "SELECT to_jsonb(k) AS row, answer FROM idempotency_keys k",
  );
  const kept = JSON.stringify(rows.map(({ row }) => row)) + rows.map(({ answer }) => String(answer)).join();
  expect(kept).not.toContain(String(first.body.client_secret));
  expect(kept).not.toContain(key);
});

test("a repeated answer has the same ETag as the first, for the next edit", async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  const [key, body] = [unique(), { label: "Server", environment: "sandbox" }];
  const first = await create(token, key, body, `/application/${id}/creds`);
  const again = await create(token, key, body, `/application/${id}/creds`);
  expect(again.headers.get("etag")).toBe(first.headers.get("etag"));
});

test("a different body under the same key is a conflict, and does nothing", async () => {
  const { token } = await signUp();
  const key = unique();
  const first = application();
  expect((await create(token, key, first)).status).toBe(201);
  const other = await create(token, key);
  expect(other.status).toBe(409);
  expect(other.body).toMatchObject({ errorType: "conflict", response: { "Idempotency-Key": expect.any(String) } });
  expect(await namesOf(token)).toEqual([first.name]);
});

test("If-Match is part of a repeated call, and a call refused with 412 can be corrected under the same key", async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  const path = `/application/${id}/creds/${(await createCredentials(token, id)).id}/rotate`;
  const key = unique();
  const rotate = (tag: string) =>
    call("POST", path, { token, body: { overlap_hours: 24 }, headers: { "idempotency-key": key, "if-match": tag } });
  const stale = await rotate('"of-long-ago"');
  expect(stale.status).toBe(412);
  const now = stale.headers.get("etag") ?? "";
  const first = await rotate(now);
  expect(first.status).toBe(200);
  expect(await rotate(now)).toMatchObject({ status: 200, body: first.body });
  const other = await rotate(first.headers.get("etag") ?? "");
  expect(other.status).toBe(409);
  expect(other.body).toMatchObject({ response: { "Idempotency-Key": expect.stringContaining("If-Match") } });
});

test("a key belongs to one caller, one team and one path", async () => {
  const team = await signUp();
  const admin = await addMember(team, "admin");
  const key = unique();
  const body = application();
  const ids = new Set([(await create(team.token, key, body)).body.id, (await create(admin.token, key, body)).body.id]);
  expect(ids.size).toBe(2);
  const other = await signUp();
  expect((await create(other.token, key, application())).status).toBe(201);
  const client = { name: "Tool", redirectURI: "https://example.com", trusted: false };
  expect((await create(team.token, key, client, "/client")).status).toBe(201);
});

test("an invalid or unauthorized call can be corrected under the same key", async () => {
  const { token } = await signUp();
  const key = unique();
  expect((await create(token, key, { name: "" })).status).toBe(400);
  expect((await create("wrong-token", key)).status).toBe(401);
  expect((await create(token, key)).status).toBe(201);
});

test("an error from the operation itself is an answer, and is repeated", async () => {
  const team = await signUp();
  const member = await addMember(team, "developer");
  const body = { first_name: "Mary", last_name: "Member", email: member.email, role: "developer" };
  const key = unique();
  const first = await create(team.token, key, body, `/team/${team.teamId}/add`);
  expect(first.status).toBe(409);
  await removeMember(team, member);
  expect((await create(team.token, key, body, `/team/${team.teamId}/add`)).status).toBe(409);
  expect((await create(team.token, unique(), body, `/team/${team.teamId}/add`)).status).toBe(201);
});

test("a caller who has lost the role or the team doesn't get the earlier answer", async () => {
  const team = await signUp();
  const admin = await addMember(team, "admin");
  const [key, body] = [unique(), application()];
  expect((await create(admin.token, key, body)).status).toBe(201);
  await changeRole(team, admin, "developer");
  expect((await create(admin.token, key, body)).status).toBe(403);
  await removeMember(team, admin);
  expect((await create(admin.token, key, body)).status).toBe(401);
});

test("a malformed key is refused by name", async () => {
  const { token } = await signUp();
  for (const key of [
    "",
    "with space",
    "x".repeat(256),
    "ключ"
      .split("")
      .map(() => "\u00e9")
      .join(""),
  ]) {
    const answer = await create(token, key);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ response: { "Idempotency-Key": expect.any(String) } });
  }
  expect((await create(token, "x".repeat(255))).status).toBe(201);
});

test("a repeated upload is recognized by its bytes", async () => {
  const { token } = await signUp();
  const upload = async (key: string, bytes: Uint8Array<ArrayBuffer>) =>
    call("POST", "/assets", {
      token,
      rawBody: bytes,
      headers: { "content-type": "image/png", "idempotency-key": key },
    });
  const key = unique();
  const [one, other] = [await pngOf(8, 8), await pngOf(9, 9)];
  const first = await upload(key, one);
  expect((await upload(key, one)).body).toEqual(first.body);
  expect((await upload(key, other)).status).toBe(409);
});

test("a key is ignored where nothing is created or nobody is logged in", async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  for (const description of ["One", "Two"]) {
    const answer = await call<{ description: string }[]>("PATCH", `/application/${id}`, {
      token,
      body: { description },
      headers: { "idempotency-key": "same" },
    });
    expect(answer.body[0]?.description).toBe(description);
  }
  const client = { name: "tests", redirectURI: "https://example.com", trusted: false };
  const register = () => call("POST", "/client", { body: client, headers: { "idempotency-key": "same" } });
  expect((await register()).body.client_id).not.toBe((await register()).body.client_id);
});

test("an answer is kept for one day", async () => {
  const { token } = await signUp();
  const [key, body] = [unique(), application()];
  const first = await create(token, key, body);
  await query(
    "UPDATE idempotency_keys SET expires_at = now() - interval '1 second' WHERE created_at > now() - interval '1 minute'",
  );
  const again = await create(token, key, body);
  expect(again.status).toBe(201);
  expect(again.body.id).not.toBe(first.body.id);
});

test("a key left locked by the previous version is taken over after its minute, and not before", async () => {
  const { token } = await signUp();
  const [key, body] = [unique(), application()];
  await create(token, key, body);
  // As that version leaves it in a crash: taken, and without an answer.
  const crashed =
    "UPDATE idempotency_keys SET status = NULL, answer = NULL, locked_until = now() + $1::interval WHERE created_at > now() - interval '1 minute'";
  await query(crashed, ["30 seconds"]);
  const held = await create(token, key, body);
  expect(held.status).toBe(409);
  expect(Number(held.headers.get("retry-after"))).toBeGreaterThan(0);
  await query(crashed, ["-1 second"]);
  expect((await create(token, key, body)).status).toBe(201);
  expect((await create(token, key, application())).status).toBe(409);
});

test("a user over their limit of kept answers can't use a new key, and existing keys still answer", async () => {
  const { token } = await signUp();
  const [key, body] = [unique(), application()];
  const first = await create(token, key, body);
  const userId = (await call<{ id: string }>("GET", "/user/me", { token })).body.id;
  await query(
    `INSERT INTO idempotency_keys (key_hash, body_mac, user_id, status, answer, locked_until, expires_at)
      SELECT sha256(($1 || n)::bytea), '\\x00', $2, 201, '\\x00', now(), now() + interval '1 hour'
      FROM generate_series(1, 9999) n`,
    [key, userId],
  );
  const refused = await create(token, unique());
  expect(refused.status).toBe(429);
  expect(refused.body).toMatchObject({ response: { message: expect.stringContaining("Idempotency-Keys") } });
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(3_000);
  expect((await create(token, key, body)).body).toEqual(first.body);
  // Without a key, nothing has to be kept.
  expect((await call("POST", "/application", { token, body: application() })).status).toBe(201);
  // A few long answers weigh as much as many short ones.
  await query("DELETE FROM idempotency_keys WHERE user_id = $1 AND answer = '\\x00'", [userId]);
  await query(
    `INSERT INTO idempotency_keys (key_hash, body_mac, user_id, status, answer, locked_until, expires_at)
      VALUES (sha256($1::bytea), '\\x00', $2, 201, decode(repeat('00', 21000000), 'hex'), now(), now() + interval '1 hour')`,
    [key, userId],
  );
  expect((await create(token, unique())).status).toBe(429);
  await query("DELETE FROM idempotency_keys WHERE user_id = $1", [userId]);
  expect((await create(token, unique())).status).toBe(201);
});

test(`of ${ways} creations at once with the same key, one happens, and the others get its answer or are told to retry`, async () => {
  for (let round = 0; round < rounds; round++) {
    const { token, teamId } = await signUp();
    const body = { name: "Once", description: "Once.", icon: "icon.png" };
    const options = { token, body, headers: { "idempotency-key": unique() } };
    const answers = await together(ways, () => call("POST", "/application", options));
    const counts = tally(answers.map(({ status }) => status));
    expect((counts[201] ?? 0) + (counts[409] ?? 0)).toBe(ways);
    expect(new Set(answers.filter(({ status }) => status === 201).map(({ body: { id } }) => id)).size).toBe(1);
    for (const { status, headers } of answers) expect(headers.has("retry-after")).toBe(status === 409);
    expect(await query("SELECT 1 FROM applications WHERE team_id = $1", [teamId])).toHaveLength(1);
    expect((await call("POST", "/application", options)).status).toBe(201);
    expect(await query("SELECT 1 FROM applications WHERE team_id = $1", [teamId])).toHaveLength(1);
  }
});
