import { expect, test } from "@playwright/test";
import { logIn, password, registerClient, signUp, unique } from "../../support/accounts";
import { debriefFor } from "../../support/sdk";
import { expectDocumented } from "../../support/documented";
import { addMember } from "../../support/members";

/** The document's body for `POST /team`. */
const teamBody = () => ({
  team_name: `Test team ${unique()}`,
  email: `mm-${unique()}@example.com`,
  password,
  first_name: "Mm",
  last_name: "Mo",
});

test("Teams: Get team — GET /team", async () => {
  const { token, teamId, teamName, email } = await signUp();
  const answer = await debriefFor(token).GET("/team");
  expect(expectDocumented(answer)).toMatchObject({
    id: teamId,
    team_name: teamName,
    email,
    created_at: expect.any(String),
  });
  expect(answer.response.headers.get("etag")).toMatch(/^W\/"/);
});

test("Teams: Get individual team — GET /team/:id", async () => {
  const { token, teamId, teamName, email } = await signUp();
  const client = debriefFor(token);
  const team = expectDocumented(await client.GET("/team/{id}", { params: { path: { id: teamId } } }));
  expect(team).toMatchObject({ id: teamId, team_name: teamName, email });
  const stranger = debriefFor((await signUp()).token);
  const hidden = await stranger.GET("/team/{id}", { params: { path: { id: teamId } } });
  expect(hidden.response.status).toBe(404);
});

test("Teams: Create team — POST /team", async () => {
  const body = teamBody();
  const team = expectDocumented(await debriefFor().POST("/team", { body }), 201);
  expect(team).toEqual({ id: expect.any(String), team_name: body.team_name });
  const taken = await debriefFor().POST("/team", { body: { ...teamBody(), team_name: body.team_name } });
  // The document's 500 is of its sample only.
  expect(taken.response.status).toBe(409);
  expect(taken.error).toEqual({
    errorType: "validation",
    response: { team_name: "Team with this name already exist. Please choose a different name" },
    request_id: expect.any(String),
  });
});

test("Teams: Check team exists — POST /team-exists", async () => {
  const { teamName } = await signUp();
  const ask = (team: string) => debriefFor().POST("/team-exists", { body: { team } });
  expect(expectDocumented(await ask(teamName))).toEqual({ exists: true });
  expect(expectDocumented(await ask(`My example team ${unique()}`))).toEqual({ exists: false });
});

test("Teams: Update team — PATCH /team/:id", async () => {
  const { token, teamId, email, client } = await signUp();
  const body = {
    name: `asdf team ${unique()}`,
    id: "5b8ea2b80c984e5a140c28ad",
    email: "user@example.com",
    password: "12345678",
  };
  const answer = await debriefFor(token).PATCH("/team/{id}", { params: { path: { id: teamId } }, body });
  // Id, address and password are sent, and stay.
  expect(expectDocumented(answer)).toMatchObject({ id: teamId, team_name: body.name, email });
  expect(expectDocumented(await debriefFor(token).GET("/team"))).toMatchObject({ team_name: body.name, email });
  await logIn(email, client);
});

test("Teams: Add User — POST /team/:id/add", async () => {
  const { token, teamId } = await signUp();
  const add = (body: object) =>
    debriefFor(token).POST("/team/{id}/add", {
      params: { path: { id: teamId } },
      body: {
        first_name: "Jane",
        last_name: "Doe",
        email: `testuser1-${unique()}@example.com`,
        role: "admin",
        ...body,
      },
    });
  const created = expectDocumented(await add({ password }), 201);
  expect(created).toMatchObject({ first_name: "Jane", last_name: "Doe", role: "admin", status: "active" });
  await logIn(created.email, await registerClient());

  const invited = expectDocumented(await add({}), 201);
  expect(invited).toMatchObject({
    first_name: "Jane",
    role: "admin",
    status: "invited",
    invite_id: expect.any(String),
  });
});

test("Teams: Remove User — DELETE /team/:team_id/add/:user_id", async () => {
  const team = await signUp();
  const client = debriefFor(team.token);
  const [one, other] = await Promise.all([addMember(team, "developer"), addMember(team, "developer")]);
  // The heading names one path and the example another; both are served.
  const path = (user_id: string) => ({ params: { path: { id: team.teamId, user_id } } });
  expect(expectDocumented(await client.DELETE("/team/{id}/add/{user_id}", path(one.userId)))).toEqual({ status: "ok" });
  expect(expectDocumented(await client.DELETE("/team/{id}/user/{user_id}", path(other.userId)))).toEqual({
    status: "ok",
  });
  const left = expectDocumented(await client.GET("/user"));
  expect(left.map(({ email }) => email)).toEqual([team.email]);
  for (const { token } of [one, other]) expect((await debriefFor(token).GET("/team")).response.status).toBe(401);
});
