import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, password, signUp, unique, verify } from "../support/accounts";
import { call } from "../support/api";
import { auditOf } from "../support/audit";
import { query } from "../support/database";
import { addMember, addToApplication } from "../support/members";
import { expectRefused, tryLogin, works } from "../support/passwords";
import { insertAsset, insertInvite } from "../support/rows";

const leave = (token: string, typed = password) => call("DELETE", "/user/me", { token, body: { password: typed } });

test.describe("deleting one's account", () => {
  test("needs one's password", async () => {
    const team = await signUp();
    expectRefused(await leave(team.token, "not-this-one"), "password");
    expectRefused(await call("DELETE", "/user/me", { token: team.token }), "password");
    expect(await works(team.token)).toBe(true);
  });

  test("ends every login, frees the address and leaves a tombstone without a word about the person", async () => {
    const team = await signUp();
    const member = await addMember(team, "developer");
    await query("UPDATE users SET bio = 'Mine', avatar = 'https://example.com/me.png' WHERE id = $1", [member.userId]);
    const asset = await insertAsset(team.teamId);
    await query("UPDATE assets SET created_by_id = $2 WHERE id = $1", [asset, member.userId]);
    expect((await leave(member.token)).body).toEqual({ status: "ok" });
    expect(await works(member.token)).toBe(false);
    expect((await tryLogin(member.email, member.client)).status).toBe(400);
    const [user] = await query("SELECT to_jsonb(u) AS row FROM users u WHERE id = $1", [member.userId]);
    expect(user?.row).toMatchObject({ email: null, password_hash: null, avatar: null, bio: "", first_name: "Deleted" });
    expect(await query("SELECT 1 FROM assets WHERE id = $1", [asset])).toEqual([]);
    for (const table of ["memberships", "logins", "email_tokens", "known_devices"]) {
      expect(await query(`SELECT 1 FROM ${table} WHERE user_id = $1`, [member.userId]), table).toEqual([]);
    }
    expect((await call("GET", `/user/${member.userId}`, { token: team.token })).status).toBe(404);
    const again = await call("POST", "/team", {
      body: { team_name: `New ${unique()}`, email: member.email, password, first_name: "Mary", last_name: "Again" },
    });
    expect(again.status).toBe(201);
    const [event] = await auditOf(team.teamId);
    expect(event).toMatchObject({ action: "user.deleted", target_name: "Mary Member", before: { role: "developer" } });
  });

  test("takes along a team that nobody else is in: its credentials stop, its invites are void, its name is free", async () => {
    const team = await signUp();
    const { id } = await createApplication(team.token);
    const credentials = await createCredentials(team.token, id);
    const invite = await insertInvite(team.teamId);
    expect((await leave(team.token)).status).toBe(200);
    expect(await verify(credentials)).toEqual({ active: false });
    expect((await call("POST", `/invite/${invite.token}/accept`, { body: { password } })).status).toBe(404);
    expect((await call("POST", "/team-exists", { body: { team: team.teamName } })).body).toEqual({ exists: false });
    const [row] = await query("SELECT deleted_at IS NOT NULL AS deleted FROM teams WHERE id = $1", [team.teamId]);
    expect(row).toEqual({ deleted: true });
  });

  test("has to wait while others would be left without an owner, and names their team", async () => {
    const team = await signUp();
    const member = await addMember(team, "admin");
    const answer = await leave(team.token);
    expect(answer.status).toBe(409);
    expect(JSON.stringify(answer.body)).toContain(team.teamName);
    expect(await works(team.token)).toBe(true);
    expect((await call("PATCH", `/user/${member.userId}`, { token: team.token, body: { role: "owner" } })).status).toBe(
      200,
    );
    expect((await leave(team.token)).status).toBe(200);
    expect((await call("GET", "/team", { token: member.token })).status).toBe(200);
  });
});

test.describe("the export of one's data", () => {
  test("has what is kept in all one's teams, as a file, and nothing of others", async () => {
    const [team, other] = [await signUp(), await signUp()];
    const member = await addMember(team, "developer");
    const [own, foreign] = [
      await createApplication(team.token, "Own"),
      await createApplication(other.token, "Foreign"),
    ];
    await addToApplication(team, own.id, member, "admin");
    await call("PATCH", `/application/${own.id}`, { token: member.token, body: { description: "Mine." } });
    await call("PATCH", `/application/${foreign.id}`, { token: other.token, body: { description: "Not mine." } });
    const answer = await call("GET", "/user/me/export", { token: member.token });
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="debrief-export.json"');
    expect(answer.body).toMatchObject({
      user: { id: member.userId, email: member.email, teams: [expect.anything(), expect.anything()] },
      applications: [{ id: own.id, name: "Own", team_id: team.teamId, role: "admin" }],
      sessions: [{ client: "tests" }],
    });
    const { activity } = answer.body as { activity: { action: string }[] };
    expect(activity.map(({ action }) => action)).toEqual(["application.updated", "team.created"]);
    expect(JSON.stringify(answer.body)).not.toContain("Foreign");
  });

  test("holds no secret", async () => {
    const team = await signUp();
    const { id } = await createApplication(team.token);
    const { client_secret } = await createCredentials(team.token, id);
    const text = JSON.stringify((await call("GET", "/user/me/export", { token: team.token })).body);
    for (const secret of [password, client_secret, team.client.client_secret, team.token, team.tokens.refresh_token]) {
      expect(text).not.toContain(secret);
    }
    expect(text).not.toMatch(/argon2|hash/);
  });
});
