import { expect, test } from "@playwright/test";
import { eventIdAndTime } from "@/lib/domain/audit/audit-sql";
import { logIn, signUp, type Account, type Client } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { insertGrant } from "../support/grants";
import { interleave } from "../support/interleave";
import { reportLeaked } from "../support/leak-reports";
import { createPersonalToken, createServiceAccount } from "../support/machines";
import { tally, together } from "../support/together";

let team: Account;
test.beforeAll(async () => void (team = await signUp()));

/** What somebody else writes in the audit log as they change the same thing. */
const otherChange = (teamId: string, target: string) => ({
  text: `INSERT INTO audit_events (id, created_at, team_id, action, target_type, target_id, target_name, address, request_id)
    SELECT ${eventIdAndTime("at")}, $1, 'client.created', 'client', $2, 'The other change', '', ''
    FROM (SELECT clock_timestamp() AS at) AS written`,
  values: [teamId, target],
});

interface Ending {
  what: string;
  action: string;
  /** Something that can end: its table, its id there, and that of the target of its events. */
  make(): Promise<{ table: string; id: string; target?: string; end: () => Promise<unknown> }>;
}

const client = async () =>
  (
    await call<Client & { id: string }>("POST", "/client", {
      token: team.token,
      body: { name: "Tool", redirectURI: "https://example.com/back", trusted: false },
    })
  ).body;

const endings: Ending[] = [
  {
    what: "a client is deleted",
    action: "client.deleted",
    async make() {
      const { id } = await client();
      return { table: "api_clients", id, end: () => call("DELETE", `/client/${id}`, { token: team.token }) };
    },
  },
  {
    what: "a client's secret is found in public",
    action: "client.leaked",
    async make() {
      const { id, client_secret } = await client();
      return { table: "api_clients", id, end: () => reportLeaked(client_secret) };
    },
  },
  {
    what: "a client's access is ended",
    action: "client.access_ended",
    async make() {
      const { id, clientId: target } = await insertGrant(team.teamId, team.email);
      const end = () => call("DELETE", `/user/me/grants/${id}`, { token: team.token });
      return { table: "client_grants", id, target, end };
    },
  },
  {
    what: "a personal access token is deleted",
    action: "personal_token.deleted",
    async make() {
      const { id } = (await createPersonalToken(team.token)).body;
      return {
        table: "personal_tokens",
        id,
        end: () => call("DELETE", `/user/me/tokens/${id}`, { token: team.token }),
      };
    },
  },
  {
    what: "a personal access token is revoked by whoever has it",
    action: "personal_token.deleted",
    async make() {
      const { id, token } = (await createPersonalToken(team.token)).body;
      return { table: "personal_tokens", id, end: () => call("POST", "/oauth/revoke", { body: { token } }) };
    },
  },
  {
    what: "a service account's secret is found in public",
    action: "service_account.leaked",
    async make() {
      const { id, client_secret } = (await createServiceAccount(team.token)).body;
      return { table: "service_accounts", id, end: () => reportLeaked(client_secret) };
    },
  },
];

for (const { what, action, make } of endings) {
  test(`when ${what}, that is the last thing in the audit log, even if it waited for another change`, async () => {
    const { table, id, target = id, end } = await make();
    const held = { text: `SELECT 1 FROM ${table} WHERE id = $1 FOR UPDATE`, values: [id] };
    await interleave(held, end, otherChange(team.teamId, target));
    const events = await query<{ action: string; target_name: string }>(
      "SELECT action, target_name FROM audit_events WHERE team_id = $1 AND target_id = $2 ORDER BY id DESC LIMIT 2",
      [team.teamId, target],
    );
    expect(events).toMatchObject([{ action }, { target_name: "The other change" }]);
  });
}

test("logins that are ended together are noted once all of them have ended", async () => {
  const { token, teamId, email, client } = await signUp();
  await logIn(email, client);
  await logIn(email, client);
  const [last] = await query<{ id: string }>(
    "SELECT s.login_id AS id FROM sessions s WHERE s.team_id = $1 ORDER BY s.id DESC LIMIT 1",
    [teamId],
  );
  await interleave(
    { text: "SELECT 1 FROM logins WHERE id = $1 FOR UPDATE", values: [last?.id] },
    () => call("DELETE", "/user/me/sessions", { token }),
    otherChange(teamId, teamId),
  );
  const events = await query("SELECT action FROM audit_events WHERE team_id = $1 ORDER BY id DESC LIMIT 2", [teamId]);
  expect(events).toEqual([{ action: "login.ended" }, { action: "client.created" }]);
});

test("of many who revoke a token at once, one has done it", async () => {
  const { id, token } = (await createPersonalToken(team.token)).body;
  const answers = await together(10, () => call("POST", "/oauth/revoke", { body: { token } }));
  expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 10 });
  const events = await query("SELECT 1 FROM audit_events WHERE action = 'personal_token.deleted' AND target_id = $1", [
    id,
  ]);
  expect(events).toHaveLength(1);
});
