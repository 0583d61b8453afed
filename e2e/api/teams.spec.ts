import { expect, test } from "@playwright/test";
import {
  createApplication,
  createCredentials,
  password,
  registerClient,
  signUp,
  unique,
  verify,
  type Account,
  type Client,
} from "../support/accounts";
import { call, type Answer } from "../support/api";
import { auditOf } from "../support/audit";
import { query } from "../support/database";
import { accept, expectRefused, invite, loginStatus } from "../support/invites";
import { works } from "../support/passwords";
import { addMember, logInFor } from "../support/members";
import { tally, together } from "../support/together";
import { unknownId } from "../support/world";

const taken = "Team with this name already exist. Please choose a different name";

const patch = ({ teamId, token }: Account, body: object, as = token): Promise<Answer> =>
  call("PATCH", `/team/${teamId}`, { token: as, body });

const remove = ({ teamId, token }: Account, typed = password, as = token): Promise<Answer> =>
  call("DELETE", `/team/${teamId}`, { token: as, body: { password: typed } });

const transfer = ({ teamId, token }: Account, userId: string, typed = password, as = token): Promise<Answer> =>
  call("POST", `/team/${teamId}/transfer`, { token: as, body: { user_id: userId, password: typed } });

const exists = async (team: string) => (await call("POST", "/team-exists", { body: { team } })).body.exists;

test.describe("renaming a team", () => {
  test("accepts `name` or `team_name`", async () => {
    const team = await signUp();
    for (const field of ["name", "team_name"]) {
      const name = `Renamed ${unique()}`;
      const answer = await patch(team, { [field]: `  ${name} ` });
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({ id: team.teamId, team_name: name, email: team.email, role: "owner" });
      expect((await call("GET", "/team", { token: team.token })).body).toEqual(answer.body);
      expect(await exists(name.toUpperCase())).toBe(true);
    }
    expect(await exists(team.teamName)).toBe(false);
  });

  test("ignores read-only fields and the password", async () => {
    const team = await signUp();
    const before = (await call("GET", "/team", { token: team.token })).body;
    for (const body of [{}, { id: unknownId, email: "new@example.com", password: "12345678", role: "x", unknown: 1 }]) {
      const answer = await patch(team, body);
      expect(answer.status).toBe(200);
      expect(answer.body).toEqual(before);
    }
    expect(await auditOf(team.teamId)).toEqual([]);
  });

  test("can change the case of the team's own name", async () => {
    const team = await signUp();
    expect((await patch(team, { name: team.teamName.toUpperCase() })).body).toMatchObject({
      team_name: team.teamName.toUpperCase(),
    });
  });

  test("returns the documented error for a taken name, on the field that was sent", async () => {
    const [team, other] = await Promise.all([signUp(), signUp()]);
    for (const field of ["name", "team_name"]) {
      const answer = await patch(team, { [field]: other.teamName.toUpperCase() });
      expect(answer.status).toBe(409);
      expect(answer.body).toMatchObject({ errorType: "validation", response: { [field]: taken } });
    }
    expect((await call("GET", "/team", { token: team.token })).body).toMatchObject({ team_name: team.teamName });
  });

  test("gives a name to one of 20 teams that ask for it at once", { tag: "@thorough" }, async () => {
    const teams = await together(20, () => signUp());
    const name = `Wanted ${unique()}`;
    const answers = await Promise.all(teams.map((team) => patch(team, { name })));
    expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 1, 409: 19 });
    expect(await query("SELECT 1 FROM teams WHERE name = $1", [name])).toHaveLength(1);
  });

  test("is for owners and admins, and is recorded in the audit log", async () => {
    const team = await signUp();
    const [admin, developer] = await Promise.all([addMember(team, "admin"), addMember(team, "developer")]);
    expectRefused(await patch(team, { name: `No ${unique()}` }, developer.token), 403);
    const name = `Yes ${unique()}`;
    expect((await patch(team, { name }, admin.token)).status).toBe(200);
    expect(await auditOf(team.teamId)).toEqual([
      {
        action: "team.updated",
        actor_id: admin.userId,
        target_type: "team",
        target_id: team.teamId,
        target_name: team.teamName,
        before: { name: team.teamName },
        after: { name },
      },
    ]);
  });
});

test.describe("deleting a team", () => {
  test("needs an owner and their password", async () => {
    const team = await signUp();
    const admin = await addMember(team, "admin");
    expectRefused(await remove(team, password, admin.token), 403);
    expectRefused(await remove(team, "not-the-right-one"), 400, "password");
    const missing = await call("DELETE", `/team/${team.teamId}`, { token: team.token });
    expectRefused(missing, 403, "password");
    expect(await works(team.token)).toBe(true);
  });

  test("ends everything in it at once", async () => {
    const team = await signUp();
    const [admin, pending] = await Promise.all([addMember(team, "admin"), invite(team)]);
    const application = await createApplication(team.token);
    const credentials = await Promise.all([
      createCredentials(team.token, application.id, "production"),
      createCredentials(team.token, application.id, "sandbox"),
    ]);
    const client = await call<Client>("POST", "/client", {
      token: team.token,
      body: { name: "Ours", redirectURI: "https://example.com", trusted: true, password },
    });
    const { client_id, client_secret } = client.body;
    const elsewhere = await signUp();
    expect(await loginStatus({ client: { client_id, client_secret } }, elsewhere.email)).toBe(200);

    expect((await remove(team)).body).toEqual({ status: "ok" });

    for (const one of credentials) expect(await verify(one)).toEqual({ active: false });
    for (const token of [team.token, admin.token]) expect(await works(token)).toBe(false);
    expect((await accept(pending.token)).status).toBe(404);
    expect(await loginStatus({ client: { client_id, client_secret } }, elsewhere.email)).toBe(401);
    expect(await exists(team.teamName)).toBe(false);
    const left = await query<Record<string, string>>(
      `SELECT (SELECT count(*) FROM memberships WHERE team_id = $1) AS memberships,
        (SELECT count(*) FROM invites WHERE team_id = $1) AS invites,
        (SELECT count(*) FROM api_clients WHERE team_id = $1) AS clients,
        (SELECT count(*) FROM sessions WHERE team_id = $1) AS sessions,
        (SELECT count(*) FROM application_memberships WHERE team_id = $1) AS application_memberships,
        (SELECT count(*) FROM applications WHERE team_id = $1 AND deleted_at IS NULL) AS applications,
        (SELECT count(*) FROM credentials WHERE team_id = $1 AND deleted_at IS NULL) AS credentials,
        (SELECT count(*) FROM credential_secrets s JOIN credentials c ON c.id = s.credential_id WHERE c.team_id = $1) AS secrets`,
      [team.teamId],
    );
    expect(new Set(Object.values(left[0] ?? {}))).toEqual(new Set(["0"]));
    expect(await auditOf(team.teamId)).toContainEqual(
      expect.objectContaining({ action: "team.deleted", target_id: team.teamId, target_name: team.teamName }),
    );
  });

  test("leaves its members their other teams", async () => {
    const team = await signUp();
    const member = await addMember(team, "developer");
    await remove(team);
    const answer = await call<{ access_token: string }>("POST", "/login", {
      body: { grant_type: "password", username: member.email, password, ...member.client },
    });
    const token = answer.body.access_token;
    expect((await call<{ teams: unknown[] }>("GET", "/user/me", { token })).body.teams).toHaveLength(1);
  });

  test("lets a person without another team create one again, with the same address and even the same name", async () => {
    const team = await signUp();
    await remove(team);
    expect(await loginStatus(team, team.email)).toBe(400);
    const body = { team_name: team.teamName, email: team.email, password, first_name: "Olive", last_name: "Owner" };
    expect((await call("POST", "/team", { body })).status).toBe(201);
    expect(await loginStatus(team, team.email)).toBe(200);
  });

  test("happens once, however many calls come at once", async () => {
    const team = await signUp();
    const answers = await together(10, () => remove(team));
    const counts = tally(answers.map(({ status }) => status));
    expect(counts[200]).toBe(1);
    // Who came a moment later is logged out, or finds that the team is gone.
    expect((counts[401] ?? 0) + (counts[404] ?? 0)).toBe(9);
  });

  test("works while other members make changes in it", { tag: "@thorough" }, async () => {
    for (let round = 0; round < 3; round++) {
      const team = await signUp();
      const member = await addMember(team, "admin");
      const { id } = await createApplication(team.token);
      const work = [
        () => createApplicationAs(member.token),
        () => patch(team, { name: `Beside ${unique()}` }, member.token),
        () => call("PATCH", `/application/${id}`, { token: member.token, body: { name: "Beside" } }),
        () => call("POST", `/application/${id}/creds`, { token: member.token, body: label() }),
        () => call("POST", "/login", { body: { ...grant(member.email), team_id: team.teamId, ...member.client } }),
        () => call("POST", "/logout", { token: member.token }),
      ];
      const answers = await together(24, (index) => (index === 12 ? remove(team) : (work[index % 6] ?? work[0])!()));
      expect(answers[12]?.status).toBe(200);
      for (const { status } of answers) expect(status).toBeLessThan(500);
      expect(await query("SELECT 1 FROM memberships WHERE team_id = $1", [team.teamId])).toHaveLength(0);
    }
  });
});

const label = () => ({ label: `Label ${unique()}`, environment: "sandbox" });
const grant = (email: string) => ({ grant_type: "password", username: email, password });
const createApplicationAs = (token: string) =>
  call("POST", "/application", { token, body: { name: "Beside", description: "x", icon: "x.png" } });

test.describe("transferring a team", () => {
  test("makes another member an owner, and the owner an admin", async () => {
    const team = await signUp();
    const heir = await addMember(team, "developer");
    const answer = await transfer(team, heir.userId);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ id: team.teamId, role: "admin" });
    expect((await call("GET", "/team", { token: heir.token })).body).toMatchObject({ role: "owner" });
    expectRefused(await transfer(team, heir.userId), 403);
    expect((await auditOf(team.teamId))[0]).toMatchObject({
      action: "team.transferred",
      target_id: heir.userId,
      before: { role: "developer" },
      after: { role: "owner" },
    });
  });

  test("needs the password, and an active member other than yourself", async () => {
    const team = await signUp();
    const [heir, stranger, pending] = await Promise.all([addMember(team, "admin"), signUp(), invite(team)]);
    expectRefused(await transfer(team, heir.userId, "not-the-right-one"), 400, "password");
    const me = await call<{ id: string }>("GET", "/user/me", { token: team.token });
    const them = await call<{ id: string }>("GET", "/user/me", { token: stranger.token });
    for (const id of [unknownId, "x", "", me.body.id, them.body.id, pending.id]) {
      expectRefused(await transfer(team, id), 400, "user_id");
    }
    expectRefused(await transfer(team, heir.userId, password, heir.token), 403);
    expect((await call("GET", "/team", { token: team.token })).body).toMatchObject({ role: "owner" });
  });

  test("goes to one of two members chosen at once", async () => {
    const team = await signUp();
    const heirs = await together(2, () => addMember(team, "developer"));
    const answers = await together(10, (index) => transfer(team, heirs[index % 2]?.userId ?? ""));
    expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 1, 403: 9 });
    expect(await query("SELECT 1 FROM memberships WHERE team_id = $1 AND role = 'owner'", [team.teamId])).toHaveLength(
      1,
    );
  });
});

test("a team you are not acting for is not found, even if you are in it", async () => {
  const team = await signUp();
  const further = await call<{ id: string }>("POST", "/team", {
    token: team.token,
    body: { team_name: `Further ${unique()}` },
  });
  const other = { ...team, teamId: further.body.id };
  for (const one of [other, await signUp()]) {
    const foreign = { ...one, token: team.token };
    const answers = [
      await patch(foreign, { name: `No ${unique()}` }),
      await remove(foreign),
      await transfer(foreign, unknownId),
    ];
    for (const answer of answers) expectRefused(answer, 404);
  }
  const token = await logInFor(other.teamId, team.email, await registerClient());
  expect((await call("GET", "/team", { token })).status).toBe(200);
});
