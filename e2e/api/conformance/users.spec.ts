import { expect, test } from "@playwright/test";
import { createApplication, password, registerClient, signUp, unique, type Account } from "../../support/accounts";
import { debriefFor } from "../../support/sdk";
import { expectDocumented } from "../../support/documented";
import { mailedToken } from "../../support/mailed-token";
import { addMember, addToApplication } from "../../support/members";

/** An invite as it reaches whoever is invited. */
async function invite(team: Account) {
  const body = { first_name: "Jane", last_name: "Doe", email: `testuser1-${unique()}@example.com` };
  const answer = await debriefFor(team.token).POST("/team/{id}/add", {
    params: { path: { id: team.teamId } },
    body: { ...body, role: "developer" },
  });
  expectDocumented(answer, 201);
  return { email: body.email, token: await mailedToken(body.email, "invite") };
}

const accept = (token: string, typed = password) =>
  debriefFor().POST("/invite/{token}/accept", { params: { path: { token } }, body: { password: typed } });

const tokensOf = async (email: string, typed = password) => {
  const client = await registerClient();
  const body = { grant_type: "password", username: email, password: typed, ...client };
  return expectDocumented(await debriefFor().POST("/login", { body }));
};

test("Users: Accept invite — POST /invite/:token/accept", async () => {
  const { email, token } = await invite(await signUp());
  expect(expectDocumented(await accept(token))).toMatchObject({ email, role: "developer", status: "active" });
  const { access_token } = await tokensOf(email);
  expect(expectDocumented(await debriefFor(access_token).GET("/user/me"))).toMatchObject({
    email,
    email_verified: true,
  });
});

test("Users: Cancel invite — POST /invite/:token/cancel", async () => {
  const { token } = await invite(await signUp());
  const answer = await debriefFor().POST("/invite/{token}/cancel", { params: { path: { token } } });
  expect(expectDocumented(answer)).toEqual({ status: "ok" });
  const refused = await accept(token);
  expect(refused.error).toMatchObject({ errorType: expect.any(String) });
});

test("Users: Re-send user invite — POST /resend-email", async () => {
  const { email, token } = await invite(await signUp());
  expect(expectDocumented(await debriefFor().POST("/resend-email", { body: { email } }))).toEqual({ status: "ok" });
  await expect.poll(() => mailedToken(email, "invite")).not.toBe(token);
  expect(expectDocumented(await accept(await mailedToken(email, "invite")))).toMatchObject({ email, status: "active" });
  // Both links work until one is used.
  expect((await accept(token)).error).toMatchObject({ errorType: expect.any(String) });

  const nobody = await debriefFor().POST("/resend-email", { body: { email: `user-${unique()}@example.com` } });
  expect(expectDocumented(nobody)).toEqual({ status: "ok" });
});

test("Users: Check user exists — POST /user-exists", async () => {
  const { email } = await signUp();
  const ask = (address: string) => debriefFor().POST("/user-exists", { body: { email: address } });
  expect(expectDocumented(await ask(email))).toEqual({ exists: true });
  expect(expectDocumented(await ask(`user-${unique()}@example.com`))).toEqual({ exists: false });
});

test("Users: Exchange refresh token — POST /oauth/token", async () => {
  const { client, tokens } = await signUp();
  const { client_id, client_secret } = client;
  const body = { client_id, client_secret, refresh_token: tokens.refresh_token };
  const answer = await debriefFor().POST("/oauth/token", { body });
  const fresh = expectDocumented(answer);
  expect(fresh).toMatchObject({ expires_in: "3600", token_type: "bearer" });
  if (!("refresh_token" in fresh)) throw new Error("These are a service account's.");
  expect(fresh.refresh_token).not.toBe(tokens.refresh_token);
  expectDocumented(await debriefFor(fresh.access_token).GET("/user/me"));
});

test("Users: Get user list — GET /user", async () => {
  const team = await signUp();
  const developer = await addMember(team, "developer");
  const users = expectDocumented(await debriefFor(team.token).GET("/user"));
  expect(users.map(({ email, role, status }) => `${email} ${role} ${status}`).sort()).toEqual(
    [`${team.email} owner active`, `${developer.email} developer active`].sort(),
  );
});

test("Users: Get current user — GET /user/me", async () => {
  const { token, email, teamId, teamName } = await signUp();
  expect(expectDocumented(await debriefFor(token).GET("/user/me"))).toMatchObject({
    email,
    role: "owner",
    team: { id: teamId, team_name: teamName },
    teams: [{ id: teamId, team_name: teamName, role: "owner" }],
  });
});

test("Users: List user's applications — GET /user/:user_id/applications", async () => {
  const team = await signUp();
  const developer = await addMember(team, "developer");
  const [application] = await Promise.all([createApplication(team.token), createApplication(team.token)]);
  await addToApplication(team, application.id, developer, "developer");
  const path = { params: { path: { id: developer.userId } } };
  const applications = expectDocumented(await debriefFor(team.token).GET("/user/{id}/applications", path));
  expect(applications).toMatchObject([{ id: application.id, name: application.name, role: "developer" }]);
  expect(applications).toHaveLength(1);
});

test("Users: Update user — PATCH /user/:id", async () => {
  const team = await signUp();
  const admin = await addMember(team, "admin");
  const profile = {
    avatar: "some_image_file.jpg",
    first_name: "Lauren",
    last_name: "Ipsum",
    role: "admin" as const,
    bio: "I do things",
  };
  const sample = { ...profile, password: "a-wholly-new-phrase" };
  const update = (body: typeof sample & { old_password?: string }) =>
    debriefFor(admin.token).PATCH("/user/{id}", { params: { path: { id: admin.userId } }, body });
  const shown = async () => {
    const path = { params: { path: { id: admin.userId } } };
    return expectDocumented(await debriefFor(team.token).GET("/user/{id}", path));
  };

  // One's own password asks for the old one, and without it nothing changes at all.
  const before = await shown();
  const refused = await update(sample);
  expect(refused.response.status).toBe(400);
  expect(refused.error).toMatchObject({ errorType: "validation", response: { old_password: expect.any(String) } });
  expect(await shown()).toEqual(before);

  const updated = expectDocumented(await update({ ...sample, old_password: password }));
  expect(updated).toMatchObject({ ...profile, id: admin.userId });
  expect(await shown()).toEqual(updated);
  await tokensOf(admin.email, sample.password);
});
