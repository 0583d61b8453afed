import { expect, test } from "@playwright/test";
import { createApplication, password, signUp, type Client, type Tokens } from "../support/accounts";
import { call, type Answer } from "../support/api";
import { beginLogin, beginPasskey, challengeFor, signUpWithPasskey } from "../support/authenticator";
import { query } from "../support/database";
import { beginDevice, consent, newClient, newVerifier, requestOf } from "../support/grants";
import { expectRefused } from "../support/invites";
import { interleave } from "../support/interleave";
import { insertServiceAccount } from "../support/machines";
import { addMember, addToApplication } from "../support/members";
import { addOnlyMember } from "../support/only-member";
import { forgot } from "../support/passwords";
import { openSession } from "../support/portal-cookie";
import { loginOfToken } from "../support/proofs";
import { begin, confirmWith, signUpConfirmed, signUpEnrolled, tryLogin } from "../support/second-factor";
import { stored } from "../support/tokens";
import { codeOf, stepNow } from "../support/totp";

/** A call for something that is deleted, but not for good, when the call is authorized, and for good when it writes what belongs to that. */
const whileDeleted = <T>(table: string, column: string, value: unknown, work: () => Promise<T>): Promise<T> =>
  interleave({ text: `DELETE FROM ${table} WHERE ${column} = $1`, values: [value] }, work);

const expectUnknownClient = (answer: Answer) => {
  expect(answer.status).toBe(401);
  expect(answer.body).toMatchObject({ error: "invalid_client" });
};

test("a login that is asked for its second factor is refused if its client is deleted in that moment", async () => {
  const { email, client } = await signUpEnrolled();
  const half = () => tryLogin(client, { username: email, password });
  expect((await half()).body).toMatchObject({ error: "mfa_required" });
  expectUnknownClient(await whileDeleted("api_clients", "client_id", client.client_id, half));
});

test("a device gets no code if its client is deleted in that moment", async () => {
  const client = await newClient();
  expect((await beginDevice(client)).status).toBe(200);
  expectUnknownClient(await whileDeleted("api_clients", "id", client.id, () => beginDevice(client)));
});

test("consent to a client that is deleted in that moment gives no code", async () => {
  const [{ token }, client] = [await signUp(), await newClient()];
  const give = () => consent(token, requestOf(client, newVerifier().challenge));
  expect((await give()).status).toBe(200);
  const answer = await whileDeleted("api_clients", "id", client.id, give);
  expect(answer.status).toBe(400);
});

test("a login that ends in the moment in which it asks for a passkey's challenge gets none", async () => {
  const { token } = await signUpConfirmed();
  const answer = await whileDeleted("logins", "id", await loginOfToken(token), () => beginPasskey(token));
  expect(answer.status).toBe(401);
  const other = await signUpWithPasskey();
  const challenge = () => challengeFor(other.token);
  expect((await whileDeleted("logins", "id", await loginOfToken(other.token), challenge)).status).toBe(401);
});

test("a login whose second half is over gets no challenge for a passkey", async () => {
  const { email } = await signUpWithPasskey();
  const half = (await openSession(email)).answer.body as { mfa_token: string };
  const begin = () => beginLogin(half);
  const answer = await whileDeleted("mfa_tokens", "token_hash", stored(half.mfa_token), begin);
  expectRefused(answer, 400, "mfa_token");
});

test("a login that ends in the moment in which it goes to link an account comes back to nothing", async () => {
  const { token } = await signUpConfirmed();
  const begin = () => call("POST", "/user/me/identities", { token, body: { provider: "google", password } });
  const id = await loginOfToken(token);
  const answer = await whileDeleted("logins", "id", id, begin);
  expect(answer.status).toBeLessThan(500);
  expect(await query("SELECT 1 FROM sso_attempts WHERE login_id = $1", [id])).toEqual([]);
});

test("a login that switches to a team whose session is deleted in that moment gets another one", async () => {
  const team = await signUp();
  const { token } = await addMember(team, "developer");
  const switchBack = () => call<Tokens>("POST", "/session/team", { token, body: { team_id: team.teamId } });
  const answer = await interleave(
    {
      text: "DELETE FROM sessions WHERE team_id = $1 AND login_id = $2",
      values: [team.teamId, await loginOfToken(token)],
    },
    switchBack,
  );
  expect(answer.status).toBe(200);
  expect((await call("GET", "/user/me", { token: answer.body.access_token })).status).toBe(200);
});

/** A trusted client, and somebody to whom it was shown a link. */
async function withShownLink() {
  const team = await signUp();
  const body = { name: "Office", redirectURI: "https://example.com/back", trusted: true, password };
  const made = await call<Client & { id: string }>("POST", "/client", { token: team.token, body });
  const { id, client_id, client_secret } = made.body;
  const client = { client_id, client_secret };
  const member = await addOnlyMember(team, "developer");
  expect((await forgot(member.email, client)).body).toMatchObject({ token: expect.any(String) });
  return { team, id, client, member };
}

test("deleting a client doesn't wait for whoever uses a link that it was shown while they wait for that", async () => {
  const { team, id, client, member } = await withShownLink();
  expect((await tryLogin(client, { username: member.email, password })).status).toBe(200);
  const answer = await interleave(
    { text: "DELETE FROM email_tokens WHERE user_id = $1", values: [member.userId] },
    () => call("DELETE", `/client/${id}`, { token: team.token }),
    { text: "DELETE FROM logins WHERE user_id = $1", values: [member.userId] },
  );
  expect(answer.status).toBe(200);
});

test("showing a client a link doesn't wait for somebody who deletes their account and team while that waits for it", async () => {
  const { team, client, member } = await withShownLink();
  const answer = await interleave(
    {
      text: "SELECT 1 FROM teams t, users u WHERE t.id = $1 AND u.id = $2 FOR NO KEY UPDATE",
      values: [team.teamId, member.userId],
    },
    () => forgot(member.email, client),
    { text: "UPDATE teams SET name_key = name_key || ' ' WHERE id = $1", values: [team.teamId] },
  );
  expect(answer.status).toBe(200);
});

test("deleting a client doesn't wait for whoever shows a link through it while they wait for that", async () => {
  const { team, id, member } = await withShownLink();
  const answer = await interleave(
    { text: "SELECT 1 FROM api_clients WHERE id = $1 FOR KEY SHARE", values: [id] },
    () => call("DELETE", `/client/${id}`, { token: team.token }),
    {
      text: "UPDATE email_tokens SET expires_at = now() + interval '1 hour' WHERE user_id = $1",
      values: [member.userId],
    },
  );
  expect(answer.status).toBe(200);
});

for (const method of ["PATCH", "DELETE"] as const) {
  test(`${method} of somebody's access to an application doesn't wait for the end of the team while that waits for it`, async () => {
    const team = await signUp();
    const member = await addMember(team, "developer");
    const { id } = await createApplication(team.token);
    await addToApplication(team, id, member, "developer");
    const path = `/application/${id}/users/${member.userId}`;
    const body = method === "PATCH" ? { role: "admin" } : undefined;
    // As a team is deleted.
    const answer = await interleave(
      { text: "SELECT 1 FROM teams WHERE id = $1 FOR UPDATE", values: [team.teamId] },
      () => call(method, path, { token: team.token, body }),
      { text: "DELETE FROM memberships WHERE team_id = $1 AND user_id = $2", values: [team.teamId, member.userId] },
    );
    expect(answer.status).toBe(404);
  });
}

test("a second factor that is given up in the moment in which it's confirmed isn't turned on", async () => {
  const { token, email } = await signUpConfirmed();
  const { secret } = (await begin(token)).body;
  const [user] = await query<{ id: string }>("SELECT id FROM users WHERE email = $1", [email]);
  const confirm = async () => confirmWith(token, codeOf(secret, await stepNow()));
  expectRefused(await whileDeleted("second_factors", "user_id", user?.id, confirm), 409);
});

test("a service account's application isn't made in a team that is deleted in that moment", async () => {
  const { teamId } = await signUp();
  const { token } = await insertServiceAccount(teamId);
  const answer = await interleave(
    // As a team is deleted: first it is held, and its applications are deleted.
    { text: "SELECT 1 FROM teams WHERE id = $1 FOR NO KEY UPDATE", values: [teamId] },
    () => call("POST", "/application", { token, body: { name: "Late", description: "", icon: "a.png" } }),
    { text: "UPDATE teams SET deleted_at = now(), name_key = NULL WHERE id = $1", values: [teamId] },
  );
  expect(answer.status).toBe(404);
});

test("a member who deletes their account in that moment is not found to be removed, or made the owner", async () => {
  const team = await signUp();
  const member = await addOnlyMember(team, "developer");
  const remove = () => call("DELETE", `/team/${team.teamId}/user/${member.userId}`, { token: team.token });
  expect((await whileDeleted("memberships", "user_id", member.userId, remove)).status).toBe(404);
  const heir = await addOnlyMember(team, "developer");
  const transfer = () =>
    call("POST", `/team/${team.teamId}/transfer`, { token: team.token, body: { user_id: heir.userId, password } });
  expectRefused(await whileDeleted("memberships", "user_id", heir.userId, transfer), 400, "user_id");
});
