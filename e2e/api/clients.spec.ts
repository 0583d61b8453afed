import { expect, test } from "@playwright/test";
import { signUp } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { addMember } from "../support/members";

const draft = { name: "my-app-name", redirectURI: "https://example.com/callback" };

const register = (trusted?: unknown, token?: string) =>
  call<{ id: string; client_id: string; client_secret: string }>("POST", "/client", {
    token,
    body: { ...draft, trusted },
  });

const ownerOf = async (id: string) =>
  (await query<{ team_id: string | null }>("SELECT team_id FROM api_clients WHERE id = $1", [id]))[0]?.team_id;

test("anybody registers an untrusted client, and sees its secret this once", async () => {
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

test("a trusted client needs a signed-in owner and belongs to the team", async () => {
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

test("a client made with a token belongs to its team, which owner and admin may do", async () => {
  const team = await signUp();
  const [admin, developer] = await Promise.all([addMember(team, "admin"), addMember(team, "developer")]);
  expect((await register(false, developer.token)).status).toBe(403);
  const answer = await register(false, admin.token);
  expect(answer.status).toBe(201);
  expect(await ownerOf(answer.body.id)).toBe(team.teamId);
});

test("a bad token is refused, not ignored", async () => {
  const answer = await register(false, "garbage");
  expect(answer.status).toBe(401);
  expect(answer.body).toMatchObject({ errorType: "authentication" });
});

test("a redirect URI is absolute and nothing that a browser would run", async () => {
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
