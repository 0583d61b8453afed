import { expect, test } from "@playwright/test";
import { logIn, password, registerClient, signUp, unique } from "../support/accounts";
import { call, untilTaken } from "../support/api";
import { query } from "../support/database";
import { mailTo, tokenIn } from "../support/mailbox";
import { tally, together } from "../support/together";

const taken = "Team with this name already exist. Please choose a different name";

const person = () => ({
  team_name: `Team ${unique()}`,
  email: `ada-${unique()}@example.com`,
  password,
  first_name: "Ada",
  last_name: "Lovelace",
});

const post = (body: object, token?: string) =>
  call<{ id: string; team_name: string }>("POST", "/team", { body, token });

test("signing up returns the new team's id and name", async () => {
  const body = person();
  const answer = await post({ ...body, team_name: `  ${body.team_name} ` });
  expect(answer.status).toBe(201);
  expect(answer.body).toEqual({ id: answer.body.id, team_name: body.team_name });
});

test("a taken team name gets the documented answer", async () => {
  const body = person();
  await post(body);
  const answer = await post({ ...person(), team_name: body.team_name });
  expect(answer.status).toBe(409);
  const requestId = answer.headers.get("x-request-id");
  expect(answer.text).toBe(
    `{"errorType":"validation","response":{"team_name":"${taken}"},"request_id":"${requestId}"}`,
  );
});

test("team names are the same whatever their case, width and spacing", async () => {
  const name = `Ab ${unique()}`;
  await post({ ...person(), team_name: name });
  for (const same of [name.toUpperCase(), name.replace("Ab ", "Ab   "), name.replace("Ab", "Ａｂ"), `\t${name}\n`]) {
    const answer = await post({ ...person(), team_name: same });
    expect(answer.body, same).toMatchObject({ response: { team_name: taken } });
    expect((await call("POST", "/team-exists", { body: { team: same } })).body, same).toEqual({ exists: true });
  }
  expect((await call("POST", "/team-exists", { body: { team: `${name} 2` } })).body).toEqual({ exists: false });
});

test("an email address with an account is refused in any case", async () => {
  const body = person();
  await post(body);
  const answer = await post({ ...person(), email: body.email.toUpperCase() });
  expect(answer.status).toBe(409);
  expect(answer.body).toMatchObject({ errorType: "conflict", response: { email: expect.any(String) } });
  expect((await call("POST", "/user-exists", { body: { email: body.email.toUpperCase() } })).body).toEqual({
    exists: true,
  });
  expect((await call("POST", "/user-exists", { body: { email: `no-${body.email}` } })).body).toEqual({ exists: false });
});

test("a logged-in user can create another team with just a name", async () => {
  const { token, teamId, email, client } = await signUp();
  const name = `Further ${unique()}`;
  const answer = await post({ team_name: name }, token);
  expect(answer.status).toBe(201);
  const me = await call("GET", "/user/me", { token });
  expect(me.body.teams).toEqual([
    expect.objectContaining({ id: teamId, role: "owner" }),
    { id: answer.body.id, team_name: name, role: "owner" },
  ]);
  // The token goes on acting for the team it was given for, and so does the next login.
  const tokens = await logIn(email, client);
  expect((await call("GET", "/team", { token: tokens.access_token })).body).toMatchObject({ id: teamId });
});

test.describe("a person who has left their last team", () => {
  const leave = async () => {
    const body = person();
    const { body: team } = await post(body);
    const { access_token: token } = await logIn(body.email, await registerClient());
    const deleted = await call("DELETE", `/team/${team.id}`, { token, body: { password } });
    expect(deleted.status).toBe(200);
    return body;
  };

  test("can create a new team with the same address only with the right password", async () => {
    const body = await leave();
    const wrong = await post({ ...body, team_name: `Again ${unique()}`, password: "not-the-right-one" });
    expect(wrong.status).toBe(409);
    expect(wrong.body).toMatchObject({ response: { email: expect.any(String) } });
    const right = await post({ ...body, team_name: `Again ${unique()}` });
    expect(right.status).toBe(201);
    const { access_token: token } = await logIn(body.email, await registerClient());
    expect((await call("GET", "/team", { token })).body).toMatchObject({ id: right.body.id, role: "owner" });
  });

  test("creates one new team, however many calls come at once", async () => {
    const body = await leave();
    const answers = await together(10, (index) =>
      untilTaken(() => post({ ...body, team_name: `Again ${index} ${unique()}` })),
    );
    expect(tally(answers.map(({ status }) => status))).toEqual({ 201: 1, 409: 9 });
  });
});

test("a common password, or your own name or address, is refused on `password`", async () => {
  const body = person();
  for (const bad of ["password123", body.email, "Ada Lovelace", "adaLOVELACE", "short", "x".repeat(257)]) {
    const answer = await post({ ...body, password: bad });
    expect(answer.status, bad).toBe(400);
    expect(answer.body, bad).toMatchObject({ errorType: "validation", response: { password: expect.any(String) } });
  }
  expect((await post({ ...body, password: "x y ü 🙂 – sechs Möwen" })).status).toBe(201);
});

test("of 50 teams that ask for one name at once, one gets it", async () => {
  const name = `Race ${unique()}`;
  const answers = await together(50, (index) =>
    untilTaken(() => post({ ...person(), team_name: index % 2 ? name.toUpperCase() : name.toLowerCase() })),
  );
  expect(tally(answers.map(({ status }) => status))).toEqual({ 201: 1, 409: 49 });
  for (const { status, body } of answers) {
    if (status === 409) expect(body).toMatchObject({ errorType: "validation", response: { team_name: taken } });
  }
  expect(await query("SELECT 1 FROM teams WHERE lower(name) = lower($1)", [name])).toHaveLength(1);
});

test("of 50 sign-ups with one address at once, one succeeds", async () => {
  const { email } = person();
  const answers = await together(50, () => untilTaken(() => post({ ...person(), email })));
  expect(tally(answers.map(({ status }) => status))).toEqual({ 201: 1, 409: 49 });
  for (const { status, body } of answers) {
    if (status === 409) expect(body).toMatchObject({ response: { email: expect.any(String) } });
  }
  expect(await query("SELECT 1 FROM users WHERE email = $1", [email])).toHaveLength(1);
  expect(await query("SELECT 1 FROM teams WHERE email = $1", [email])).toHaveLength(1);
});

test("the emailed link confirms the address once", async () => {
  const { email, token } = await signUp();
  expect((await call("GET", "/user/me", { token })).body).toMatchObject({ email, email_verified: false });
  const confirmation = { body: { token: tokenIn(await mailTo(email)) } };
  expect((await call("POST", "/verify-email", confirmation)).body).toEqual({ status: "ok" });
  expect((await call("GET", "/user/me", { token })).body).toMatchObject({ email, email_verified: true });
  const again = await call("POST", "/verify-email", confirmation);
  expect(again.status).toBe(400);
  expect(again.body).toMatchObject({ errorType: "validation", response: { token: expect.any(String) } });
});
