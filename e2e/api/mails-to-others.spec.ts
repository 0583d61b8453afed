import { expect, test } from "@playwright/test";
import { confirmAddress, password, signUp, unique, type Account } from "../support/accounts";
import { call, type Answer } from "../support/api";
import { query } from "../support/database";
import { add, cancel, invite, mailsWith, newestWith, person, resend } from "../support/invites";
import { addMember } from "../support/members";
import { newPassword } from "../support/passwords";
import { together } from "../support/together";

function expectToldToConfirm(answer: Answer): void {
  expect(answer.status).toBe(429);
  expect(answer.body).toMatchObject({
    errorType: "rate_limit",
    response: { message: expect.stringMatching(/^Confirm your/) },
  });
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
}

const changeEmail = (token: string) =>
  call("PATCH", "/user/me/email", { token, body: { email: `new-${unique()}@example.com`, password } });

const sentBy = (team: Account) => query("SELECT 1 FROM sent_mails WHERE team_id = $1", [team.teamId]);

test.describe("before your own address is confirmed", () => {
  test("you can send three emails to other people, of any kind", async () => {
    const team = await signUp();
    expect((await add(team, person())).status).toBe(201);
    expect((await add(team, { ...person(), password })).status).toBe(201);
    expect((await changeEmail(team.token)).status).toBe(200);
    const refused = person();
    expectToldToConfirm(await add(team, refused));
    expectToldToConfirm(await add(team, { ...person(), password }));
    expectToldToConfirm(await changeEmail(team.token));
    expect(await query("SELECT 1 FROM invites WHERE email = $1", [refused.email])).toEqual([]);

    await confirmAddress(team.email);
    expect((await add(team, refused)).status).toBe(201);
  });

  test("inviting and canceling repeatedly, or resending, doesn't get around the limit", async () => {
    const team = await signUp();
    const first = await invite(team);
    await cancel(first.id, team.token);
    const again = await invite(team, { email: first.email });
    await resend(first.email, team.token);
    await newestWith(first.email, /\/invite\//, 3);
    expectToldToConfirm(await resend(first.email, team.token));
    await cancel(again.id, team.token);
    expectToldToConfirm(await add(team, { ...person(), email: first.email }));
    expect(await mailsWith(first.email, /\/invite\//)).toHaveLength(3);
  });

  test("all members of a team share three emails, and you get no more in another team", async () => {
    const team = await signUp();
    const helper = await addMember(team, "admin");
    for (const token of [team.token, helper.token, team.token])
      expect((await add(team, person(), token)).status).toBe(201);
    for (const token of [team.token, helper.token]) expectToldToConfirm(await add(team, person(), token));

    const further = await call<{ id: string }>("POST", "/team", {
      token: team.token,
      body: { team_name: `Next ${unique()}` },
    });
    const { body } = await call<{ access_token: string }>("POST", "/session/team", {
      token: team.token,
      body: { team_id: further.body.id },
    });
    const next = { teamId: further.body.id, token: body.access_token };
    expect((await add(next, person())).status).toBe(201);
    expectToldToConfirm(await add(next, person()));

    await confirmAddress(team.email);
    expect((await add(team, person())).status).toBe(201);
    // Three of the four mails so far were by who has confirmed theirs.
    expect((await add(team, person(), helper.token)).status).toBe(201);
  });

  test("only three of many emails requested at once are sent", async () => {
    const team = await signUp();
    const answers = await together(10, () => add(team, person()));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    for (const answer of answers) if (answer.status !== 201) expectToldToConfirm(answer);
    expect(await sentBy(team)).toHaveLength(3);
  });

  test("a new password for a member counts, since it is emailed", async () => {
    const team = await signUp();
    const added = await add(team, { ...person(), password });
    const set = (chosen: string) =>
      call("PATCH", `/user/${added.body.id}`, { token: team.token, body: { password: chosen } });
    for (const chosen of [newPassword, password]) expect((await set(chosen)).status).toBe(200);
    expectToldToConfirm(await set(newPassword));
  });
});

test("names don't become links in emails, and don't open the subject", async () => {
  const team = await signUp();
  const name = `http://evil.example/${unique()} www.evil.example evil。example`;
  await call("PATCH", `/team/${team.teamId}`, { token: team.token, body: { name } });
  const body = { ...person(), first_name: "Win at prize.example", last_name: "mallory@evil.example" };
  expect((await add(team, body)).status).toBe(201);
  const mail = await newestWith(body.email, /\/invite\//);
  const withoutDoctype = mail.html.replace(/<!DOCTYPE[^>]*>/, "");
  for (const part of [mail.subject, mail.text, withoutDoctype]) {
    expect(part).not.toMatch(/evil[.。]example|prize\.example|www\.|http:\/\/evil/);
  }
  expect(mail.subject).toMatch(/^You’re invited to join a team on the Debrief Developer Portal: /);
  expect(mail.text).toContain("Hi Win at prize example");
});

test("the record of a sent email contains no name or address", async () => {
  const team = await signUp();
  const { email } = await invite(team);
  const [row] = await query<{ row: string }>("SELECT s::text AS row FROM sent_mails s WHERE team_id = $1", [
    team.teamId,
  ]);
  expect(row?.row).not.toContain(email.split("@")[0]);
  expect(row?.row).not.toContain("@");
});
