import { expect, test } from "@playwright/test";
import { logIn, password, registerClient, signUp, type Client, type Tokens } from "../support/accounts";
import { call, type Answer } from "../support/api";
import { query } from "../support/database";
import { interleave } from "../support/interleave";
import { addMember } from "../support/members";
import { tally, together } from "../support/together";
import { ageUse, expireRefreshToken, stored } from "../support/tokens";

const refresh = (client: Client, refreshToken: string): Promise<Answer<Tokens>> =>
  call("POST", "/oauth/token", { body: { ...client, refresh_token: refreshToken } });

const works = async (token: string) => (await call("GET", "/user/me", { token })).status === 200;

const expectInvalidGrant = (answer: Answer) => {
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ error: "invalid_grant", errorType: "validation" });
};

test("a refresh token returns a new pair, and works only once", async () => {
  const { client, tokens } = await signUp();
  const answer = await refresh(client, tokens.refresh_token);
  expect(answer.body).toMatchObject({ expires_in: "3600", token_type: "bearer" });
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.body.refresh_token).not.toBe(tokens.refresh_token);
  expect(await works(answer.body.access_token)).toBe(true);
  // One pair lives at a time.
  expect(await works(tokens.access_token)).toBe(false);
  expect((await refresh(client, answer.body.refresh_token)).status).toBe(200);
});

test("a refresh token doesn't work for another client, and stays valid for its own", async () => {
  const { client, tokens } = await signUp();
  expectInvalidGrant(await refresh(await registerClient(), tokens.refresh_token));
  expect((await refresh(client, tokens.refresh_token)).status).toBe(200);
});

test("of 50 refreshes with one token at once, one succeeds, and the login stays valid", async () => {
  const { client, tokens } = await signUp();
  const answers = await together(50, () => refresh(client, tokens.refresh_token));
  expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 1, 400: 49 });
  for (const answer of answers) if (answer.status !== 200) expectInvalidGrant(answer);

  const session = `SELECT session_id FROM refresh_tokens WHERE token_hash = $1`;
  const ofSession = [stored(tokens.refresh_token)];
  const live = "expires_at > now()";
  expect(
    await query(`SELECT 1 FROM access_tokens WHERE ${live} AND session_id = (${session})`, ofSession),
  ).toHaveLength(1);
  expect(
    await query(
      `SELECT 1 FROM refresh_tokens WHERE ${live} AND used_at IS NULL AND session_id = (${session})`,
      ofSession,
    ),
  ).toHaveLength(1);
  const winner = answers.find(({ status }) => status === 200) as Answer<Tokens>;
  expect(await works(winner.body.access_token)).toBe(true);
  expect((await refresh(client, winner.body.refresh_token)).status).toBe(200);
});

test("a token reused within ten seconds is only refused", async () => {
  const { client, tokens } = await signUp();
  const winner = await refresh(client, tokens.refresh_token);
  await ageUse(tokens.refresh_token, 8);
  expectInvalidGrant(await refresh(client, tokens.refresh_token));
  expect(await works(winner.body.access_token)).toBe(true);
});

test("a token reused after ten seconds ends that login, and no other", async () => {
  const { email, client, tokens } = await signUp();
  const elsewhere = await logIn(email, client);
  const winner = await refresh(client, tokens.refresh_token);
  await ageUse(tokens.refresh_token, 11);
  // Another client can't end it: it has no business with this token.
  expectInvalidGrant(await refresh(await registerClient(), tokens.refresh_token));
  expect(await works(winner.body.access_token)).toBe(true);

  expectInvalidGrant(await refresh(client, tokens.refresh_token));
  expect(await works(winner.body.access_token)).toBe(false);
  expectInvalidGrant(await refresh(client, winner.body.refresh_token));
  expect(await works(elsewhere.access_token)).toBe(true);
});

test("an expired, malformed or ended refresh token gets the same answer", async () => {
  const { client, tokens, token } = await signUp();
  const garbled = await refresh(client, `${tokens.refresh_token.slice(0, -1)}!`);
  expectInvalidGrant(garbled);
  await expireRefreshToken(tokens.refresh_token);
  const expired = await refresh(client, tokens.refresh_token);
  await call("POST", "/logout", { token });
  const ended = await refresh(client, tokens.refresh_token);
  const plain = ({ body }: Answer) => ({ ...(body as object), request_id: "" });
  expect(plain(expired)).toEqual(plain(garbled));
  expect(plain(ended)).toEqual(plain(garbled));
});

test("a refresh during a logout is refused", async () => {
  const { client, tokens } = await signUp();
  const values = [stored(tokens.refresh_token)];
  const login = `SELECT s.login_id FROM sessions s JOIN refresh_tokens r ON r.session_id = s.id WHERE r.token_hash = $1`;
  const answer = await interleave(
    { text: `SELECT 1 FROM logins WHERE id = (${login}) FOR UPDATE`, values },
    () => refresh(client, tokens.refresh_token),
    { text: `DELETE FROM logins WHERE id = (${login})`, values },
  );
  expectInvalidGrant(answer);
});

test("a refresh by a member who is being removed is refused", async () => {
  const team = await signUp();
  const { userId, email, client } = await addMember(team, "developer");
  const { body: tokens } = await call<Tokens>("POST", "/login", {
    body: { grant_type: "password", username: email, password, team_id: team.teamId, ...client },
  });
  const values = [team.teamId, userId];
  const answer = await interleave(
    { text: "SELECT 1 FROM sessions WHERE team_id = $1 AND user_id = $2 FOR UPDATE", values },
    () => refresh(client, tokens.refresh_token),
    { text: "DELETE FROM memberships WHERE team_id = $1 AND user_id = $2", values },
  );
  expectInvalidGrant(answer);
});

test("without grant_type a refresh is assumed, and a missing token is named", async () => {
  const { client } = await signUp();
  const answer = await call("POST", "/oauth/token", { body: client });
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ error: "invalid_request", response: { refresh_token: "Must be set." } });
});
