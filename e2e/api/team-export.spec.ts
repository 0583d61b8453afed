import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, password, signUp, unique } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { addMember, addToApplication } from "../support/members";
import { plantTeam } from "../support/planted-team";
import { newProvider } from "../support/single-sign-on";
import { stored } from "../support/tokens";

type Export = Record<string, Record<string, unknown>[]>;

const exportOf = (teamId: string, token: string) => call<Export>("GET", `/team/${teamId}/export`, { token });

test("the export has every text that was written in the team, no secret, and nothing of other teams", async () => {
  test.setTimeout(120_000);
  const { mark, planted, email, token, teamId, applicationId, secrets } = await plantTeam();
  const { client_secret, ...provider } = newProvider();
  const set = await call("PUT", `/team/${teamId}/sso`, {
    token,
    body: { ...provider, client_secret, default_role: "developer", password },
  });
  expect(set.status, set.text).toBe(200);
  const other = await signUp();
  const theirs = await createApplication(other.token);

  const { status, text, body, headers } = await exportOf(teamId, token);
  expect(status, text).toBe(200);
  expect(headers.get("content-disposition")).toBe('attachment; filename="debrief-team-export.json"');
  // The name of a member's own token is in the audit log, and nowhere else.
  for (const field of ["first", "last", "bio", "team", "renamed", "application", "description", "label", "client"])
    expect(text).toContain(planted(field));
  for (const field of ["guest", "robot", "token", "street", "city", "buyer", "browser"])
    expect(text).toContain(planted(field));
  for (const address of [email, `guest-${mark}@example.com`, `billing-${email}`]) expect(text).toContain(address);
  for (const link of [`https://example.com/${mark}.png`, `https://example.com/${mark}`]) expect(text).toContain(link);
  expect(text).toContain("2001:db8:77::/48");
  expect(text).toContain(provider.domain);

  expect(body).toMatchObject({
    truncated: [],
    team: { id: teamId, team_name: planted("renamed") },
    single_sign_on: { provider },
    billing_details: { name: planted("buyer") },
    payment_methods: [{ brand: "visa", last4: "4242" }],
    users: expect.arrayContaining([expect.objectContaining({ email }), expect.objectContaining({ status: "invited" })]),
    applications: [{ name: planted("application") }],
    clients: [{ name: planted("client") }],
    service_accounts: [{ name: planted("robot") }],
    invoices: [{ buyer: { name: planted("buyer") }, credit_notes: [] }],
  });
  expect(body.credentials?.map(({ label, application_id }) => [label, application_id])).toContainEqual([
    planted("label"),
    applicationId,
  ]);
  expect(body.usage).toMatchObject([
    { application_id: applicationId, environment: "production", messages: 0 },
    { application_id: applicationId, environment: "production", messages: 60_000 },
  ]);
  expect(body.audit_log_total).toBe(body.audit_log?.length);

  for (const secret of [...secrets, client_secret]) {
    for (const form of [secret, stored(secret).toString("hex"), stored(secret).toString("base64")])
      expect(text).not.toContain(form);
  }
  const sealed = await query<{ client_secret: string; hash: string }>(
    "SELECT client_secret, encode(token_hash, 'hex') AS hash FROM team_identity_providers, invites WHERE invites.team_id = $1",
    [teamId],
  );
  for (const row of sealed) for (const form of Object.values(row)) expect(text).not.toContain(form);
  expect(text).not.toMatch(/argon2|dbf_|_hash|moving-/);
  for (const foreign of [other.teamId, other.teamName, other.email, theirs.id]) expect(text).not.toContain(foreign);
});

test("the export has who left, who is on which application, and what was deleted but is kept", async () => {
  const team = await signUp();
  const [member, leaving] = [await addMember(team, "developer"), await addMember(team, "developer")];
  const [kept, deleted] = [await createApplication(team.token), await createApplication(team.token)];
  const gone = await createCredentials(team.token, kept.id);
  await addToApplication(team, kept.id, member, "admin");
  await addToApplication(team, deleted.id, member, "admin");
  for (const path of [`/application/${deleted.id}`, `/application/${kept.id}/creds/${gone.id}`])
    expect((await call("DELETE", path, { token: team.token })).status).toBe(200);
  await call("DELETE", `/team/${team.teamId}/user/${leaving.userId}`, { token: team.token });
  await query(
    `INSERT INTO team_identities (id, team_id, issuer, subject, user_id) VALUES (uuidv7(), $1, 'https://id.example.com', $2, $3)`,
    [team.teamId, unique(), member.userId],
  );

  const { body } = await exportOf(team.teamId, team.token);
  const instant = expect.any(String);
  expect(body).toMatchObject({
    former_members: [{ user_id: leaving.userId, left_at: instant }],
    company_accounts: [{ user_id: member.userId, issuer: "https://id.example.com" }],
    application_users: [{ application_id: kept.id, user_id: member.userId, role: "admin", added_at: instant }],
    deleted: [
      { type: "credential", id: gone.id, name: expect.stringMatching(/^Label /) },
      { type: "application", id: deleted.id, name: deleted.name },
    ],
  });
  expect(body.applications?.map(({ id }) => id)).toEqual([kept.id]);
  expect(body.credentials).toEqual([]);
});

test("the audit log says who exported the team, and nothing when they may not", async () => {
  const team = await signUp();
  const admin = await addMember(team, "admin");
  expect((await exportOf(team.teamId, admin.token)).status).toBe(403);
  expect((await exportOf(team.teamId, team.token)).status).toBe(200);
  const log = await call("GET", "/audit-log?action=team.exported", { token: team.token });
  expect(log.body).toMatchObject([
    { actor: { email: team.email }, target: { type: "team", id: team.teamId, name: team.teamName } },
  ]);
});

test("a list of more than 10,000 stops there, and the export says so", { tag: "@thorough" }, async () => {
  const team = await signUp();
  await query(
    `INSERT INTO audit_events (id, team_id, action, target_type, target_id, target_name, address, request_id)
    SELECT uuidv7(), $1, 'login.opened', 'user', '', '', '', '' FROM generate_series(1, 10000)`,
    [team.teamId],
  );
  await query(
    `INSERT INTO applications (id, team_id, name, description, icon, created_by_id)
    SELECT uuidv7(), $1, 'Application ' || n, '', '', gen_random_uuid() FROM generate_series(1, 10001) AS n`,
    [team.teamId],
  );
  const { body, status } = await exportOf(team.teamId, team.token);
  expect(status).toBe(200);
  expect(body.truncated).toEqual(["applications", "audit_log"]);
  for (const list of [body.applications, body.audit_log]) expect(list).toHaveLength(10_000);
  expect(Number(body.audit_log_total)).toBeGreaterThan(10_000);
});
