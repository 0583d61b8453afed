import { expect, test } from "@playwright/test";
import { logIn, signUp, unique, type Account, type Tokens } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { productUrl } from "../support/environment";
import { addJob } from "../support/jobs";
import { works } from "../support/passwords";
import { portalCookie } from "../support/portal-cookie";
import { stored } from "../support/tokens";

// A login ends ninety days after it began, however much it is used.

const begin = (email: string, ago: string) =>
  query(`UPDATE logins SET created_at = now() - $2::interval WHERE user_id = (SELECT id FROM users WHERE email = $1)`, [
    email,
    ago,
  ]);

const refresh = ({ client, tokens }: Pick<Account, "client" | "tokens">) =>
  call<Tokens & { expires_in: string }>("POST", "/oauth/token", {
    body: { ...client, refresh_token: tokens.refresh_token },
  });

const switchTo = (teamId: string, by: { token?: string; cookie?: string }) =>
  call("POST", "/session/team", {
    token: by.token,
    body: { team_id: teamId },
    headers: by.cookie ? { cookie: by.cookie, origin: productUrl() } : {},
  });

const expiresOf = (cookie: string) => new Date(/Expires=([^;]+)/.exec(cookie)?.[1] ?? Number.NaN).getTime();

function expectLessThanHalfAnHour(seconds: string): void {
  expect(Number(seconds)).toBeGreaterThan(0);
  expect(Number(seconds)).toBeLessThanOrEqual(1_800);
}

test("after 90 days a login ends for tokens, refreshing, cookies and switching, and is no longer listed", async () => {
  const account = await signUp();
  const { email, teamId, token } = account;
  const cookie = await portalCookie(email);
  await begin(email, "89 days 23 hours");
  expect(await works(token)).toBe(true);
  expect((await call("GET", "/user/me", { headers: { cookie } })).status).toBe(200);

  await begin(email, "90 days");
  expect(await works(token)).toBe(false);
  expect((await call("GET", "/user/me", { headers: { cookie } })).status).toBe(401);
  expect(
    (await fetch(`${productUrl()}/apps`, { headers: { cookie }, redirect: "manual" })).headers.get("location"),
  ).toContain("/login");
  const refreshed = await refresh(account);
  expect(refreshed.status).toBe(400);
  expect(refreshed.body).toMatchObject({ error: "invalid_grant" });
  expect((await switchTo(teamId, { token })).status).toBe(401);
  expect((await switchTo(teamId, { cookie })).status).toBe(401);

  // Another login, and so another ninety days.
  const fresh = await logIn(email, account.client);
  const sessions = await call<{ current: boolean }[]>("GET", "/user/me/sessions", { token: fresh.access_token });
  expect(sessions.body).toMatchObject([{ current: true }]);
});

test("tokens given near the end of a login don't outlive it, and report their real lifetime", async () => {
  const account = await signUp();
  const { email, teamId } = account;
  const cookie = await portalCookie(email);
  await begin(email, "89 days 23 hours 30 minutes");

  const refreshed = (await refresh(account)).body;
  expectLessThanHalfAnHour(refreshed.expires_in);
  const switched = (await switchTo(teamId, { token: refreshed.access_token })).body as unknown as Tokens & {
    expires_in: string;
  };
  expectLessThanHalfAnHour(switched.expires_in);
  const ends = await query<{ ends: Date; expires: Date[] }>(
    `SELECT l.created_at + interval '90 days' AS ends, ARRAY[s.expires_at, a.expires_at, r.expires_at] AS expires
      FROM access_tokens a JOIN sessions s ON s.id = a.session_id JOIN logins l ON l.id = s.login_id
      JOIN refresh_tokens r ON r.session_id = s.id AND r.token_hash = $2 WHERE a.token_hash = $1`,
    [stored(switched.access_token), stored(switched.refresh_token)],
  );
  expect(ends).toHaveLength(1);
  for (const { ends: end, expires } of ends) expect(expires).toEqual([end, end, end]);

  const [login] = await query<{ ends: Date }>(
    `SELECT l.created_at + interval '90 days' AS ends FROM logins l JOIN users u ON u.id = l.user_id
      WHERE u.email = $1 AND l.api_client_id IS NULL`,
    [email],
  );
  // A cookie's end is told in whole seconds.
  const untilEnd = (time: string | number) => Math.abs(new Date(time).getTime() - (login?.ends.getTime() ?? 0)) / 1_000;
  const set = (await switchTo(teamId, { cookie })).headers.getSetCookie()[0] ?? "";
  expect(untilEnd(expiresOf(set))).toBeLessThan(5);
});

test("a young login lasts 30 days from each refresh", async () => {
  const account = await signUp();
  const refreshed = (await refresh(account)).body;
  expect(refreshed.expires_in).toBe("3600");
  const [row] = await query<{ days: number }>(
    "SELECT extract(epoch FROM expires_at - now())::float / 86400 AS days FROM refresh_tokens WHERE token_hash = $1",
    [stored(refreshed.refresh_token)],
  );
  expect(row?.days).toBeCloseTo(30, 1);
});

test("logins that are over are deleted, even if just used, and others stay", async () => {
  const [old, young] = [await signUp(), await signUp()];
  await begin(old.email, "90 days 1 minute");
  await begin(young.email, "89 days");
  const logins = (email: string) =>
    query("SELECT 1 FROM logins l JOIN users u ON u.id = l.user_id WHERE u.email = $1", [email]);
  await addJob("purge-sessions");
  await expect.poll(() => logins(old.email)).toEqual([]);
  expect(await logins(young.email)).toHaveLength(1);
  expect(await query("SELECT 1 FROM access_tokens WHERE token_hash = $1", [stored(old.token)])).toEqual([]);
});

test("creating another team in an old login doesn't extend the login", async () => {
  const { email, token } = await signUp();
  await begin(email, "89 days 23 hours 59 minutes");
  const further = await call<{ id: string }>("POST", "/team", { token, body: { team_name: `Further ${unique()}` } });
  expect(further.status).toBe(201);
  const switched = await switchTo(further.body.id, { token });
  expect(Number((switched.body as { expires_in?: string }).expires_in)).toBeLessThanOrEqual(60);
});
