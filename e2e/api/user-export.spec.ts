import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, password, signUp, unique, type Client } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { uploadImage } from "../support/images";
import { addMember, addToApplication } from "../support/members";
import { portalCookie } from "../support/portal-cookie";
import { stored } from "../support/tokens";
import { updateUser } from "../support/users";

test("the export has everything that is stored about a person, in all their teams", async () => {
  const team = await signUp();
  const member = await addMember(team, "developer");
  const { token, userId, email } = member;
  const { id: applicationId, name } = await createApplication(team.token);
  await addToApplication(team, applicationId, member, "admin");
  const deleted = await createApplication(team.token);
  await addToApplication(team, deleted.id, member, "admin");
  await call("DELETE", `/application/${deleted.id}`, { token: team.token });
  const image = await uploadImage(token);
  await updateUser(token, userId, { bio: "About me" });
  const moving = `moving-${unique()}@example.com`;
  await call("PATCH", "/user/me/email", { token, body: { email: moving, password } });
  await portalCookie(email);

  const me = await call<{ teams: { id: string }[] }>("GET", "/user/me", { token });
  const [own] = me.body.teams;
  const answer = await call<Record<string, unknown[]>>("GET", "/user/me/export", { token });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-disposition")).toBe('attachment; filename="debrief-export.json"');
  const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
  const address = expect.stringMatching(/127\.0\.0\.1|::1/);
  expect(answer.body).toEqual({
    exported_at: instant,
    user: me.body,
    pending_email: moving,
    second_factor: { enabled: false, kind: null, since: null, passkeys: 0, recovery_codes_left: 0 },
    passkeys: [],
    personal_tokens: [],
    client_grants: [],
    identities: { accounts: [], company_accounts: [] },
    applications: [{ id: applicationId, name, team_id: team.teamId, role: "admin", added_at: instant }],
    sessions: ["portal", "api"].map((kind) => ({
      client: kind === "api" ? "tests" : null,
      address,
      user_agent: "node",
      created_at: instant,
      last_used_at: instant,
    })),
    images: [{ url: image, team_id: team.teamId, created_at: instant }],
    activity: [
      { at: instant, team_id: own?.id, action: "login.opened", target: "Mary Member", address },
      { at: instant, team_id: team.teamId, action: "user.updated", target: "Mary Member", address },
      { at: instant, team_id: team.teamId, action: "login.opened", target: "Mary Member", address },
      { at: instant, team_id: own?.id, action: "team.created", target: expect.any(String), address },
    ],
  });
  expect((await call("GET", "/user/me/export")).status).toBe(401);
});

test("the export has nothing secret, and nothing about other people or teams they have left", async () => {
  const [team, left] = await Promise.all([signUp(), signUp()]);
  const member = await addMember(team, "admin");
  const { token, userId } = member;
  const { id } = await createApplication(token, "Made by them");
  const credentials = await createCredentials(token, id);
  const made = await call<Client>("POST", "/client", {
    token,
    body: { name: "Ours", redirectURI: "https://example.com" },
  });
  await query("INSERT INTO memberships (team_id, user_id, role) VALUES ($1, $2, 'admin')", [left.teamId, userId]);
  const there = await call<{ access_token: string; refresh_token: string }>("POST", "/session/team", {
    token,
    body: { team_id: left.teamId },
  });
  await createApplication(there.body.access_token, "Made elsewhere");
  await call("DELETE", `/team/${left.teamId}/user/${userId}`, { token: left.token });

  const { text } = await call("GET", "/user/me/export", { token });
  expect(text).toContain("Made by them");
  expect(text).not.toContain("Made elsewhere");
  const secrets = [token, password, credentials.client_secret, made.body.client_secret, member.client.client_secret];
  for (const secret of [...secrets, there.body.refresh_token]) {
    for (const form of [secret, stored(secret).toString("hex"), stored(secret).toString("base64")]) {
      expect(text).not.toContain(form);
    }
  }
  expect(text).not.toMatch(/argon2|dbf_|_hash|hint/);
  for (const { email } of [team, left]) expect(text).not.toContain(email);
});
