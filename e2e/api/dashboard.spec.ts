import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, signUp } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { addMember, addToApplication } from "../support/members";
import { insertInvite } from "../support/rows";
import { counted, event } from "../support/usage";

interface Dashboard {
  team: { id: string; team_name: string };
  counts: { applications: number; members: number; pending_invites: number; credentials: number };
  usage: Record<"this_month" | "last_month_same_days", Record<string, number>> & {
    series_30_days: ({ day: string } & Record<string, number>)[];
  };
  top_applications: ({ id: string; name: string } & Record<string, number | string>)[];
  billing: unknown;
  recent_activity: { action: string; actor: { id: string } | null; target: { name: string } }[];
}

const read = async (token: string): Promise<Dashboard> => {
  const answer = await call<Dashboard>("GET", "/dashboard", { token });
  expect(answer.status).toBe(200);
  return answer.body;
};

async function application(token: string, name: string) {
  const { id } = await createApplication(token, name);
  return { id, name, credentials: await createCredentials(token, id) };
}

test("a new team's dashboard is complete and all zeros", async () => {
  const team = await signUp();
  const dashboard = await read(team.token);
  const none = { api_requests: 0, api_errors: 0, messages: 0, call_minutes: 0 };
  expect(dashboard).toMatchObject({
    team: { id: team.teamId, team_name: team.teamName },
    counts: { applications: 0, members: 1, pending_invites: 0, credentials: 0 },
    usage: { this_month: none, last_month_same_days: none },
    top_applications: [],
    billing: { upcoming_total: 0, currency: "usd", open_invoices: 0, has_payment_method: false },
    recent_activity: [{ action: "team.created" }],
  });
  const days = dashboard.usage.series_30_days.map(({ day }) => day);
  expect(days).toHaveLength(30);
  expect(days[29]).toBe(new Date().toISOString().slice(0, 10));
  expect(days).toEqual([...days].sort());
});

test("the dashboard counts what exists, and not what was deleted", async () => {
  const team = await signUp();
  const [chat, calls] = [await application(team.token, "Chat"), await application(team.token, "Calls")];
  await createCredentials(team.token, chat.id, "sandbox");
  await addMember(team, "developer");
  await insertInvite(team.teamId);
  await insertInvite(team.teamId);
  await query("UPDATE invites SET expires_at = now() WHERE id IN (SELECT id FROM invites WHERE team_id = $1 LIMIT 1)", [
    team.teamId,
  ]);
  expect((await read(team.token)).counts).toEqual({ applications: 2, members: 2, pending_invites: 1, credentials: 3 });
  await call("DELETE", `/application/${calls.id}`, { token: team.token });
  expect((await read(team.token)).counts).toMatchObject({ applications: 1, credentials: 2 });
});

test("this month's usage is compared with the same days of last month", async () => {
  const team = await signUp();
  const { credentials } = await application(team.token, "Chat");
  const now = new Date();
  const at = (month: number, day: number) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + month, day));
  const rows: [day: Date, quantity: number][] = [
    [at(0, 1), 1],
    [at(0, now.getUTCDate()), 10],
    [at(-1, 1), 100],
    [at(-1, now.getUTCDate()), 1_000],
    [new Date(at(-1, now.getUTCDate()).getTime() + 864e5), 10_000],
    [new Date(at(-1, 1).getTime() - 864e5), 100_000],
  ];
  // Some are older than what may be reported.
  for (const [day, quantity] of rows) {
    await query(
      `INSERT INTO usage_team_days (team_id, day, environment, metric, slot, quantity) VALUES ($1, $2, 'production', 'messages', $3, $4)`,
      [team.teamId, day.toISOString().slice(0, 10), Math.floor(Math.random() * 30_000), quantity],
    );
  }
  const { usage } = await read(team.token);
  const sum = (from: Date, to: Date) =>
    rows.filter(([day]) => day >= from && day <= to).reduce((total, [, quantity]) => total + quantity, 0);
  const endOfLast = Math.min(at(-1, now.getUTCDate()).getTime(), at(0, 0).getTime());
  expect(usage.this_month.messages).toBe(sum(at(0, 1), at(0, now.getUTCDate())));
  expect(usage.last_month_same_days.messages).toBe(sum(at(-1, 1), new Date(endOfLast)));
  expect(usage.series_30_days.at(-1)?.messages).toBe(sum(at(0, now.getUTCDate()), at(0, now.getUTCDate())));
  expect(credentials.client_id).toBeTruthy();
});

test("the five applications with the most requests this month are listed in order, without deleted ones", async () => {
  const team = await signUp();
  const apps = [];
  for (const name of ["A", "B", "C", "D", "E", "F", "G"]) apps.push(await application(team.token, name));
  await counted(apps.map(({ credentials }, index) => event(credentials.client_id, { quantity: index + 1 })));
  await counted([event(apps[5]?.credentials.client_id ?? "", { metric: "messages", quantity: 9 })]);
  await call("DELETE", `/application/${apps[6]?.id}`, { token: team.token });
  const { top_applications, usage } = await read(team.token);
  expect(top_applications.map(({ name, api_requests }) => [name, api_requests])).toEqual([
    ["F", 6],
    ["E", 5],
    ["D", 4],
    ["C", 3],
    ["B", 2],
  ]);
  expect(top_applications[0]?.messages).toBe(9);
  expect(usage.this_month.api_requests).toBe(28);
});

test("a developer's dashboard covers their own applications, the members they see, and their own actions", async () => {
  const team = await signUp();
  const [chat, calls] = [await application(team.token, "Chat"), await application(team.token, "Calls")];
  await counted([event(chat.credentials.client_id), event(calls.credentials.client_id, { quantity: 50 })]);
  await insertInvite(team.teamId);
  const developer = await addMember(team, "developer");
  await addMember(team, "developer");
  await addToApplication(team, chat.id, developer, "developer");
  const dashboard = await read(developer.token);
  expect(dashboard.counts).toEqual({ applications: 1, members: 1, pending_invites: 0, credentials: 1 });
  expect(dashboard.usage.this_month.api_requests).toBe(1);
  expect(dashboard.usage.series_30_days.at(-1)?.api_requests).toBe(1);
  expect(dashboard.top_applications.map(({ name }) => name)).toEqual(["Chat"]);
  expect(dashboard.recent_activity).toEqual([]);
  await call("POST", `/application/${chat.id}/creds`, {
    token: developer.token,
    body: { label: "Mine", environment: "sandbox" },
  });
  expect((await read(developer.token)).recent_activity.map(({ action }) => action)).toEqual(["credential.created"]);
  expect((await read(team.token)).recent_activity[0]?.action).toBe("credential.created");
});

test("the dashboard shows the ten latest actions", async () => {
  const team = await signUp();
  for (let count = 0; count < 11; count++) await createApplication(team.token, `Number ${count}`);
  const { recent_activity } = await read(team.token);
  expect(recent_activity.map(({ target }) => target.name)).toEqual(
    Array.from({ length: 10 }, (_, index) => `Number ${10 - index}`),
  );
});
