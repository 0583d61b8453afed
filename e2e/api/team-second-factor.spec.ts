import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, password, signUp, verify, type Account } from "../support/accounts";
import { call, type Answer } from "../support/api";
import { auditOf } from "../support/audit";
import { query } from "../support/database";
import { interleave } from "../support/interleave";
import { expectRefused } from "../support/invites";
import { mailsSoFar, newestMail } from "../support/mails";
import { addMember, logInFor } from "../support/members";
import { enrol, freshCode, signUpEnrolled, turnOff, type Enrolled } from "../support/second-factor";
import { tally, together } from "../support/together";

const setRule = ({ teamId, token }: Pick<Account, "teamId" | "token">, required: unknown, as = token) =>
  call<{ second_factor_required: boolean }>("PATCH", `/team/${teamId}`, {
    token: as,
    body: { second_factor_required: required, password },
  });

/** A team with the rule, whose owner has a second factor. */
async function signUpWithRule(): Promise<Enrolled> {
  const owner = await signUpEnrolled();
  expect((await setRule(owner, true)).status).toBe(200);
  return owner;
}

const me = (token: string) => call<Record<string, unknown>>("GET", "/user/me", { token });

/** The 403 of somebody who may only set up a second factor. */
function expectLacking(answer: Answer): void {
  expect(answer.body).toMatchObject({
    errorType: "authorization",
    response: { second_factor: expect.stringContaining("Your team requires a second factor.") },
  });
  expect(answer.status).toBe(403);
}

test.describe("the rule that everyone on a team needs a second factor", () => {
  test("is off on a new team, and can be turned on and off", async () => {
    const owner = await signUpEnrolled();
    const team = () => call<Record<string, unknown>>("GET", "/team", { token: owner.token });
    expect((await team()).body).toMatchObject({ second_factor_required: false });
    expect((await setRule(owner, true)).body).toMatchObject({ second_factor_required: true });
    expect((await team()).body).toMatchObject({ second_factor_required: true });
    expect((await setRule(owner, false)).body).toMatchObject({ second_factor_required: false });
  });

  test("is turned on only by somebody who has a second factor, so that no team locks itself out", async () => {
    const owner = await signUp();
    expectRefused(await setRule(owner, true), 409, "second_factor_required");
    expect((await call("GET", "/team", { token: owner.token })).body).toMatchObject({ second_factor_required: false });
    const enrolled = await enrol(owner);
    expect((await setRule(enrolled, true)).status).toBe(200);
  });

  test("changes with a proof only, whichever way", async () => {
    const owner = await signUpEnrolled();
    const change = (required: boolean, proof: object) =>
      call("PATCH", `/team/${owner.teamId}`, {
        token: owner.token,
        body: { second_factor_required: required, ...proof },
      });
    expect((await change(true, {})).status).toBe(403);
    expectRefused(await change(true, { password: "not-my-password" }), 400, "password");
    expect((await change(true, { password })).status).toBe(200);
    // As it is already.
    expect((await change(true, {})).status).toBe(200);
    expect((await change(false, {})).status).toBe(403);
    expect((await change(false, { password })).status).toBe(200);
  });

  test("is set by owners and admins, not by developers", async () => {
    const owner = await signUpEnrolled();
    const [admin, developer] = await Promise.all([addMember(owner, "admin"), addMember(owner, "developer")]);
    await Promise.all([enrol(admin), enrol(developer)]);
    expectRefused(await setRule(owner, true, developer.token), 403, "message");
    expect((await setRule(owner, true, admin.token)).status).toBe(200);
    expectRefused(await setRule(owner, false, developer.token), 403, "message");
  });

  test("is refused if it isn't a boolean", async () => {
    const owner = await signUpEnrolled();
    for (const value of ["true", 1, null, [], {}])
      expectRefused(await setRule(owner, value), 400, "second_factor_required");
  });

  test("is recorded once for each change, and not at all when nothing changes", async () => {
    const owner = await signUpEnrolled();
    for (const required of [true, true, false, false]) await setRule(owner, required);
    const events = (await auditOf(owner.teamId)).filter(({ action }) => action === "team.updated");
    expect(events.map(({ before, after }) => [before, after])).toEqual([
      [{ second_factor_required: true }, { second_factor_required: false }],
      [{ second_factor_required: false }, { second_factor_required: true }],
    ]);
  });

  test("changes together with the name, or neither does", async () => {
    const owner = await signUp();
    const other = await signUp();
    const both = (token: string, name: string) =>
      call("PATCH", `/team/${owner.teamId}`, { token, body: { name, second_factor_required: true, password } });
    expectRefused(await both(owner.token, `${owner.teamName} 2`), 409, "second_factor_required");
    expect((await call("GET", "/team", { token: owner.token })).body).toMatchObject({ team_name: owner.teamName });
    await enrol(owner);
    expectRefused(await both(owner.token, other.teamName), 409, "name");
    expect((await call("GET", "/team", { token: owner.token })).body).toMatchObject({ second_factor_required: false });
    expect((await both(owner.token, `${owner.teamName} 2`)).body).toMatchObject({
      team_name: `${owner.teamName} 2`,
      second_factor_required: true,
    });
  });

  test("makes another version of the team, so that If-Match sees it", async () => {
    const owner = await signUpEnrolled();
    const before = (await call("GET", "/team", { token: owner.token })).headers.get("etag") ?? "";
    await setRule(owner, true);
    const late = await call("PATCH", `/team/${owner.teamId}`, {
      token: owner.token,
      body: { name: "Too late" },
      headers: { "if-match": before },
    });
    expect(late.status).toBe(412);
  });

  test("mails the members who lack one, and nobody else", async () => {
    const owner = await signUpEnrolled();
    const [lacking, enrolled] = await Promise.all([addMember(owner, "developer"), addMember(owner, "admin")]);
    await enrol(enrolled);
    await setRule(owner, true);
    const subject = `${owner.teamName} requires a second factor`;
    expect((await newestMail(lacking.email, subject)).text).toContain("/settings/security");
    for (const { email } of [owner, enrolled]) expect(await mailsSoFar(email, subject)).toEqual([]);
  });

  test("mails all owners when it is turned off", async () => {
    const owner = await signUpWithRule();
    const second = await enrol(await addMember(owner, "owner"));
    await setRule(owner, false, second.token);
    for (const { email } of [owner, second])
      expect((await newestMail(email, "Your team no longer requires a second factor")).text).toContain(owner.teamName);
  });
});

test.describe("a member without the required second factor", () => {
  test("may only set one up from the moment the rule is on, in a login that lives already", async () => {
    const owner = await signUpEnrolled();
    const member = await addMember(owner, "admin");
    expect((await call("GET", "/application", { token: member.token })).status).toBe(200);
    await setRule(owner, true);
    for (const [method, path] of [
      ["GET", "/application"],
      ["GET", "/team"],
      ["GET", "/user"],
      ["GET", "/user/me/export"],
      ["GET", "/user/me/sessions"],
      ["POST", "/application"],
      ["PATCH", `/team/${owner.teamId}`],
      ["DELETE", `/team/${owner.teamId}`],
    ] as const)
      expectLacking(await call(method, path, { token: member.token }));
    expect((await me(member.token)).body).toMatchObject({ second_factor_missing: true });
    expect((await call("GET", "/user/me/second-factor", { token: member.token })).status).toBe(200);
  });

  test("can't turn the rule off", async () => {
    const owner = await signUpWithRule();
    const { token } = await addMember(owner, "owner");
    expectLacking(await setRule(owner, false, token));
    expect((await call("GET", "/team", { token: owner.token })).body).toMatchObject({ second_factor_required: true });
  });

  test("may do everything again with the same token as soon as they have one", async () => {
    const owner = await signUpWithRule();
    const member = await addMember(owner, "developer");
    expectLacking(await call("GET", "/application", { token: member.token }));
    await enrol(member);
    expect((await call("GET", "/application", { token: member.token })).status).toBe(200);
    expect((await me(member.token)).body).toMatchObject({ second_factor_missing: false });
  });

  test("may do everything again when the rule is turned off", async () => {
    const owner = await signUpWithRule();
    const member = await addMember(owner, "developer");
    await setRule(owner, false);
    expect((await call("GET", "/application", { token: member.token })).status).toBe(200);
  });

  test("logs in with the password, and gets a login that may only set one up", async () => {
    const owner = await signUpWithRule();
    const member = await addMember(owner, "developer");
    const token = await logInFor(owner.teamId, member.email, member.client);
    expectLacking(await call("GET", "/application", { token }));
    await enrol({ ...member, token });
    expect((await call("GET", "/application", { token })).status).toBe(200);
  });

  test("may log out, and have the mail with the link to confirm their address sent again", async () => {
    const owner = await signUpWithRule();
    const { token, email } = await addMember(owner, "developer");
    expect((await call("POST", "/resend-email", { token, body: { email } })).status).toBe(200);
    expect((await call("POST", "/logout", { token })).status).toBe(200);
    expect((await me(token)).status).toBe(401);
  });

  test("may act for their other teams, which don't require one", async () => {
    const owner = await signUpWithRule();
    const member = await addMember(owner, "developer");
    const { body } = await me(member.token);
    const own = (body.teams as { id: string }[]).find(({ id }) => id !== owner.teamId)?.id;
    const switched = await call<{ access_token: string }>("POST", "/session/team", {
      token: member.token,
      body: { team_id: own },
    });
    expect(switched.status).toBe(200);
    const token = switched.body.access_token;
    expect((await call("GET", "/application", { token })).status).toBe(200);
    const back = await call<{ access_token: string }>("POST", "/session/team", {
      token,
      body: { team_id: owner.teamId },
    });
    expectLacking(await call("GET", "/application", { token: back.body.access_token }));
  });

  test("is refused before anything is read of what they send", async () => {
    const owner = await signUpWithRule();
    const { token } = await addMember(owner, "admin");
    const broken = await call("POST", "/application", {
      token,
      rawBody: "{",
      headers: { "content-type": "application/json", "if-match": "nonsense" },
    });
    expectLacking(broken);
  });

  test("doesn't open a further team or register a client on the way", async () => {
    const owner = await signUpWithRule();
    const { token } = await addMember(owner, "admin");
    expectLacking(await call("POST", "/team", { token, body: { team_name: "Another one" } }));
    const client = { name: "x", redirectURI: "https://example.com", trusted: false };
    expectLacking(await call("POST", "/client", { token, body: client }));
  });

  test("doesn't stop the team's applications: their credentials go on working", async () => {
    const owner = await signUp();
    const { id } = await createApplication(owner.token);
    const credentials = await createCredentials(owner.token, id);
    await query("UPDATE teams SET second_factor_required = true WHERE id = $1", [owner.teamId]);
    expectLacking(await call("GET", `/application/${id}`, { token: owner.token }));
    expect(await verify(credentials)).toMatchObject({ active: true });
  });
});

test.describe("a member's last second factor", () => {
  test("can't be removed while one of their teams requires one, whichever team they act for", async () => {
    const owner = await signUpWithRule();
    const member = await enrol(await addMember(owner, "developer"));
    const { body } = await me(member.token);
    const own = (body.teams as { id: string }[]).find(({ id }) => id !== owner.teamId)?.id ?? "";
    const switched = await call<{ access_token: string }>("POST", "/session/team", {
      token: member.token,
      body: { team_id: own },
    });
    for (const token of [member.token, switched.body.access_token]) {
      const refused = await turnOff(token, { password, otp: await freshCode(member) });
      expectRefused(refused, 409, "message");
      expect(JSON.stringify(refused.body)).toContain(owner.teamName);
    }
    expect((await call("GET", "/application", { token: member.token })).status).toBe(200);
    await setRule(owner, false);
    expect((await turnOff(member.token, { password, otp: await freshCode(member) })).status).toBe(200);
  });

  test("can't be removed while the team is just beginning to require one", async () => {
    const owner = await signUpEnrolled();
    const otp = await freshCode(owner);
    const hold = { text: "SELECT 1 FROM users WHERE email = $1 FOR NO KEY UPDATE", values: [owner.email] };
    const rule = { text: "UPDATE teams SET second_factor_required = true WHERE id = $1", values: [owner.teamId] };
    const refused = await interleave(hold, () => turnOff(owner.token, { password, otp }), rule);
    expectRefused(refused, 409, "message");
  });

  test("doesn't count for the rule while it is just being removed", async () => {
    const owner = await signUpEnrolled();
    const hold = { text: "SELECT 1 FROM users WHERE email = $1 FOR NO KEY UPDATE", values: [owner.email] };
    const remove = {
      text: "DELETE FROM second_factors f USING users u WHERE u.id = f.user_id AND u.email = $1",
      values: [owner.email],
    };
    expectRefused(await interleave(hold, () => setRule(owner, true), remove), 409, "second_factor_required");
  });
});

test("an admin who turns the rule on ten times at once records it once", { tag: "@thorough" }, async () => {
  const owner = await signUpEnrolled();
  const answers = await together(10, () => setRule(owner, true));
  expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 10 });
  expect((await auditOf(owner.teamId)).filter(({ action }) => action === "team.updated")).toHaveLength(1);
});
