import { expect, test } from "@playwright/test";
import { password, registerClient, signUp, unique, type Account, type Client } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import {
  accept,
  add,
  confirm,
  expectRefused,
  invite,
  newestWith,
  person,
  loginStatus,
  type Invited,
} from "../support/invites";
import { works } from "../support/passwords";
import { logInFor } from "../support/members";

// A stranger makes an account for somebody's address, with a password they know, and waits for that person to be invited somewhere.

const theirs = password;
const chosen = "what-only-the-person-knows";

interface Hijacked {
  email: string;
  client: Client;
  /** What the stranger is logged in with. */
  token: string;
}

const ways: Record<string, () => Promise<Hijacked>> = {
  "by adding it to a team of theirs": async () => {
    const stranger = await signUp();
    const body = person();
    expect((await add(stranger, { ...body, password: theirs })).status).toBe(201);
    const token = await logInFor(stranger.teamId, body.email, stranger.client);
    return { email: body.email, client: stranger.client, token };
  },
  "by adding it to a team of theirs, and the person confirmed the address": async () => {
    const hijacked = await ways["by adding it to a team of theirs"]!();
    await confirm(hijacked.email);
    return hijacked;
  },
  "by signing up with it": async () => {
    const { email, client, token } = await signUp();
    return { email, client, token };
  },
};

/** Where the person is invited. */
async function expectSafe(team: Account, invited: Invited, hijacked: Hijacked): Promise<void> {
  // What the stranger may have lying about: a reset, and a change of the address to one of their own.
  await plantTokens(hijacked.email);
  await expectRefused(await accept(invited.token, "short"), 400, "password");
  expect((await accept(invited.token, chosen)).status).toBe(200);

  expect(await loginStatus(hijacked, hijacked.email, theirs)).toBe(400);
  expect(await works(hijacked.token)).toBe(false);
  const left = `SELECT 1 FROM users u WHERE u.email = $1 AND (EXISTS (SELECT 1 FROM email_tokens t WHERE t.user_id = u.id)
    OR EXISTS (SELECT 1 FROM logins l WHERE l.user_id = u.id) OR EXISTS (SELECT 1 FROM known_devices d WHERE d.user_id = u.id))`;
  expect(await query(left, [hijacked.email])).toHaveLength(0);
  const proof = "SELECT password_set_by, email_verified_at IS NOT NULL AS confirmed FROM users WHERE email = $1";
  expect(await query(proof, [hijacked.email])).toEqual([{ password_set_by: "self", confirmed: true }]);

  const body = { grant_type: "password", username: hijacked.email, password: chosen, team_id: team.teamId };
  const login = await call("POST", "/login", { body: { ...body, ...(await registerClient()) } });
  expect(login.status).toBe(200);
  expect((await newestWith(hijacked.email, /You’ve joined/)).text).toContain("someone else may know");
}

const plantTokens = (email: string) =>
  query(
    `INSERT INTO email_tokens (token_hash, user_id, kind, email, expires_at)
      SELECT sha256(gen_random_uuid()::text::bytea), u.id, k.kind, 'stranger@example.com', now() + interval '1 hour'
      FROM users u, unnest(ARRAY['reset_password', 'change_email']::email_token_kind[]) AS k(kind) WHERE u.email = $1`,
    [email],
  );

for (const [way, hijack] of Object.entries(ways)) {
  test(`an address that a stranger took ${way} gives them no access once the person is invited`, async () => {
    const hijacked = await hijack();
    const team = await signUp();
    await expectSafe(team, await invite(team, { email: hijacked.email }), hijacked);
  });

  test(`an address that a stranger takes ${way} after the invite was sent gives them no access`, async () => {
    const team = await signUp();
    const email = `grace-${unique()}@example.com`;
    const invited = await invite(team, { email });
    const hijacked = await hijackAddress(way, email);
    await expectSafe(team, invited, hijacked);
  });
}

/** The same for an address that is given. */
async function hijackAddress(way: string, email: string): Promise<Hijacked> {
  const stranger = await signUp();
  if (way === "by signing up with it") {
    const body = { team_name: `Own ${unique()}`, email, password: theirs, first_name: "Grace", last_name: "Hopper" };
    expect((await call("POST", "/team", { body })).status).toBe(201);
  } else {
    expect((await add(stranger, { ...person(), email, password: theirs })).status).toBe(201);
  }
  const answer = await call<{ access_token: string }>("POST", "/login", {
    body: { grant_type: "password", username: email, password: theirs, ...stranger.client },
  });
  expect(answer.status).toBe(200);
  if (way.includes("confirmed")) await confirmNewest(email);
  return { email, client: stranger.client, token: answer.body.access_token };
}

async function confirmNewest(email: string): Promise<void> {
  const link = /verify-email\?token=(\w+)/;
  const token = link.exec((await newestWith(email, link)).text)?.[1];
  expect((await call("POST", "/verify-email", { body: { token } })).status).toBe(200);
}

test("a password set by a team doesn't count as the person's own, even in another invite by the same owner", async () => {
  const team = await signUp();
  const body = person();
  await add(team, { ...body, password: theirs });
  const further = await call<{ id: string }>("POST", "/team", {
    token: team.token,
    body: { team_name: `Further ${unique()}` },
  });
  const token = await logInFor(further.body.id, team.email, team.client);
  const invited = await invite({ teamId: further.body.id, token }, { email: body.email });
  expect((await accept(invited.token, chosen)).status).toBe(200);
  expect(await loginStatus(team, body.email, theirs)).toBe(400);
  expect(await loginStatus(team, body.email, chosen)).toBe(200);
});

test("a password alone never confirms the address of an invite", async () => {
  const stranger = await signUp();
  const body = person();
  await add(stranger, { ...body, password: theirs });
  // The stranger has the password, but no link: what they can name of the invite is its id.
  const team = await signUp();
  const invited = await invite(team, { email: body.email });
  expectRefused(await accept(invited.id, theirs), 404);
  expect(await query("SELECT email_verified_at FROM users WHERE email = $1", [body.email])).toEqual([
    { email_verified_at: null },
  ]);
});
