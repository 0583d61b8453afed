import { expect, test } from "@playwright/test";
import { logIn, password, signUp, type Client } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { interleave } from "../support/interleave";
import { addMember } from "../support/members";
import { tryLogin, works } from "../support/passwords";
import { tally, together } from "../support/together";
import { unknownId } from "../support/world";

const draft = { name: "my-app-name", redirectURI: "https://example.com/callback" };

const register = (trusted?: unknown, token?: string) =>
  call<{ id: string; client_id: string; client_secret: string }>("POST", "/client", {
    token,
    body: { ...draft, trusted, ...(trusted ? { password } : {}) },
  });

const ownerOf = async (id: string) =>
  (await query<{ team_id: string | null }>("SELECT team_id FROM api_clients WHERE id = $1", [id]))[0]?.team_id;

test("anyone can register an untrusted client, and sees its secret only once", async () => {
  for (const trusted of [false, undefined]) {
    const answer = await register(trusted);
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      ...draft,
      id: answer.body.id,
      trusted: false,
      client_id: expect.stringMatching(/^mgmt_/),
      client_secret: expect.stringMatching(/^dbf_mgmt_/),
    });
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await ownerOf(answer.body.id)).toBeNull();
  }
});

test("a trusted client needs a logged-in owner, and belongs to their team", async () => {
  const team = await signUp();
  const [admin, developer] = await Promise.all([addMember(team, "admin"), addMember(team, "developer")]);
  expect((await register(true)).status).toBe(401);
  expect((await register(true, admin.token)).status).toBe(403);
  expect((await register(true, developer.token)).status).toBe(403);
  const answer = await register(true, team.token);
  expect(answer.status).toBe(201);
  expect(answer.body).toMatchObject({ trusted: true });
  expect(await ownerOf(answer.body.id)).toBe(team.teamId);
});

test("a client created with an owner's or admin's token belongs to their team", async () => {
  const team = await signUp();
  const [admin, developer] = await Promise.all([addMember(team, "admin"), addMember(team, "developer")]);
  expect((await register(false, developer.token)).status).toBe(403);
  const answer = await register(false, admin.token);
  expect(answer.status).toBe(201);
  expect(await ownerOf(answer.body.id)).toBe(team.teamId);
});

test("registering a client with a bad token is refused", async () => {
  const answer = await register(false, "garbage");
  expect(answer.status).toBe(401);
  expect(answer.body).toMatchObject({ errorType: "authentication" });
});

test("a redirect URI must be absolute, and nothing that a browser would run", async () => {
  const bad = ["", "callback", "/callback", "//example.com", "https://", "javascript:alert(1)", "data:text/html,x"];
  for (const redirectURI of [...bad, " JavaScript:alert(1)", "file:///etc/passwd", "blob:https://example.com/x"]) {
    const answer = await call("POST", "/client", { body: { ...draft, redirectURI } });
    expect(answer.status, redirectURI).toBe(400);
    expect(answer.body, redirectURI).toMatchObject({ response: { redirectURI: expect.any(String) } });
  }
  for (const redirectURI of [
    "http://localhost:8080/callback",
    "com.example.app:/callback",
    "https://example.com/?a=b",
  ]) {
    expect((await call("POST", "/client", { body: { ...draft, redirectURI } })).status, redirectURI).toBe(201);
  }
});

test.describe("a team's clients", () => {
  const list = (token: string, page = "") => call<(Client & { id: string })[]>("GET", `/client${page}`, { token });
  const remove = (token: string, id: string) => call("DELETE", `/client/${id}`, { token });

  test("are listed oldest first, without secrets, for owners and admins", async () => {
    const team = await signUp();
    const [admin, developer] = await Promise.all([addMember(team, "admin"), addMember(team, "developer")]);
    expect((await list(team.token)).body).toEqual([]);
    const [one, two] = [await register(true, team.token), await register(false, admin.token)];
    for (const token of [team.token, admin.token]) {
      const { body } = await list(token);
      expect(body.map(({ id }) => id)).toEqual([one.body.id, two.body.id]);
      expect(body[1]).toEqual({
        ...draft,
        id: two.body.id,
        trusted: false,
        suspended: false,
        client_id: two.body.client_id,
        created_at: expect.any(String),
        created_by: admin.userId,
        last_used_at: null,
      });
    }
    expect((await list(developer.token)).status).toBe(403);
    await logIn(team.email, one.body);
    expect((await list(team.token)).body[0]).toMatchObject({ last_used_at: expect.any(String) });
  });

  test("are listed page by page", async () => {
    const { token } = await signUp();
    const ids: string[] = [];
    for (let made = 0; made < 3; made++) ids.push((await register(false, token)).body.id);
    const first = await list(token, "?limit=2");
    expect(first.body.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    const next = /cursor=([^>&]+)/.exec(first.headers.get("link") ?? "")?.[1];
    const second = await list(token, `?limit=2&cursor=${next}`);
    expect(second.body.map(({ id }) => id)).toEqual(ids.slice(2));
    expect(second.headers.get("link")).toBeNull();
    expect((await list(token, "?cursor=x")).status).toBe(400);
  });

  test("are revoked by id or client_id, which ends every login made through them", async () => {
    const team = await signUp();
    for (const name of ["id", "client_id"] as const) {
      const { body: client } = await register(false, team.token);
      const tokens = await logIn(team.email, client);
      expect((await remove(team.token, client[name])).body).toEqual({ status: "ok" });
      expect(await works(tokens.access_token)).toBe(false);
      const { client_id, client_secret } = client;
      const refresh = await call("POST", "/oauth/token", {
        body: { client_id, client_secret, refresh_token: tokens.refresh_token },
      });
      expect(refresh.body).toMatchObject({ error: "invalid_client" });
      expect((await tryLogin(team.email, client)).status).toBe(401);
      expect((await remove(team.token, client[name])).status).toBe(404);
    }
    expect((await list(team.token)).body).toEqual([]);
    expect(await works(team.token)).toBe(true);
  });

  test("can be revoked only by owners and admins of the same team", async () => {
    const [team, stranger] = await Promise.all([signUp(), signUp()]);
    const [admin, developer] = await Promise.all([addMember(team, "admin"), addMember(team, "developer")]);
    const [ours, theirs] = [await register(false, team.token), await register(false, stranger.token)];
    expect((await list(stranger.token)).body.map(({ id }) => id)).toEqual([theirs.body.id]);
    const unknown = await remove(team.token, unknownId);
    expect(unknown.status).toBe(404);
    const open = await register();
    for (const id of [theirs.body.id, theirs.body.client_id, open.body.id, open.body.client_id, "x", "%00"]) {
      const answer = await remove(team.token, id);
      expect({ ...answer.body, request_id: "" }, id).toEqual({ ...unknown.body, request_id: "" });
    }
    expect((await remove(developer.token, ours.body.id)).status).toBe(403);
    expect((await remove(admin.token, ours.body.id)).status).toBe(200);
    expect(await ownerOf(theirs.body.id)).toBe(stranger.teamId);
  });

  test("are recorded in the audit log when revoked, without a secret", async () => {
    const team = await signUp();
    const { body: client } = await register(true, team.token);
    await remove(team.token, client.id);
    const events = await query(
      "SELECT target_type, target_id, target_name, before, after FROM audit_events WHERE team_id = $1 AND action = 'client.deleted'",
      [team.teamId],
    );
    expect(events).toEqual([
      {
        target_type: "client",
        target_id: client.id,
        target_name: draft.name,
        before: { redirect_uri: draft.redirectURI, trusted: true },
        after: null,
      },
    ]);
  });

  test("are revoked once, however many calls revoke one at the same time", async () => {
    const team = await signUp();
    const { body: client } = await register(false, team.token);
    const answers = await together(20, () => remove(team.token, client.id));
    expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 1, 404: 19 });
    const events = await query("SELECT 1 FROM audit_events WHERE target_id = $1 AND action = 'client.deleted'", [
      client.id,
    ]);
    expect(events).toHaveLength(1);
  });

  test("are refused as invalid_client when revoked during a login", async () => {
    const team = await signUp();
    const { body: client } = await register(false, team.token);
    await logIn(team.email, client);
    const answer = await interleave({ text: "DELETE FROM api_clients WHERE id = $1", values: [client.id] }, () =>
      tryLogin(team.email, client),
    );
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ error: "invalid_client" });
  });
});
