import { expect, test } from "@playwright/test";
import type { Metric } from "@/lib/contract/metrics";
import { createApplication, createCredentials, signUp, type Account } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { addMember, addToApplication } from "../support/members";
import { counted, daysAgo, event, usDay } from "../support/usage";

type Sums = Record<Metric, number>;

interface Usage {
  start: string;
  end: string;
  interval: string;
  environment: string | null;
  metrics: Sums;
  series: (Sums & { at: string })[];
  applications: (Sums & { id: string | null; name: string })[];
  credentials: (Sums & { id: string | null; label: string; environment: string | null })[];
  breakdown?: { id: string | null; name: string; series: (Sums & { at: string })[] }[];
}

const read = async (token: string, path: string, parameters: Record<string, string> = {}): Promise<Usage> => {
  const answer = await call<Usage>("GET", `${path}/monitoring?${new URLSearchParams(parameters)}`, { token });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body;
};

const ofTeam = ({ token, teamId }: Pick<Account, "token" | "teamId">, parameters?: Record<string, string>) =>
  read(token, `/team/${teamId}`, parameters);

/** An application with one production and one sandbox credential. */
async function application(token: string, name: string) {
  const { id } = await createApplication(token, name);
  const production = await createCredentials(token, id, "production");
  const sandbox = await createCredentials(token, id, "sandbox");
  return { id, name, production, sandbox };
}

test("a team's usage comes day by day without gaps, with totals for the team and each application", async () => {
  const team = await signUp();
  const [chat, calls] = [await application(team.token, "Chat"), await application(team.token, "Calls")];
  await counted([
    event(chat.production.client_id, { quantity: 5, occurred_at: daysAgo(0, "00:00:00.000") }),
    event(chat.production.client_id, { quantity: 7, occurred_at: daysAgo(29, "00:00:00.000") }),
    event(chat.production.client_id, { quantity: 100, occurred_at: daysAgo(30, "23:59:59.999") }),
    event(calls.sandbox.client_id, { metric: "call_minutes", quantity: 0.125, occurred_at: daysAgo(3) }),
  ]);
  const usage = await ofTeam(team);
  expect(usage).toMatchObject({ interval: "day", environment: null });
  expect([usage.start, usage.end]).toEqual([daysAgo(29).slice(0, 10), daysAgo(0).slice(0, 10)]);
  expect(usage.metrics).toEqual({ api_requests: 12, api_errors: 0, messages: 0, call_minutes: 0.125 });
  expect(usage.series.map(({ at }) => at)).toEqual(
    Array.from({ length: 30 }, (_, index) => daysAgo(29 - index, "00:00:00.000")),
  );
  expect(usage.series[0]).toMatchObject({ api_requests: 7, call_minutes: 0 });
  expect(usage.series[26]).toMatchObject({ api_requests: 0, call_minutes: 0.125 });
  expect(usage.applications).toEqual([
    { id: calls.id, name: "Calls", api_requests: 0, api_errors: 0, messages: 0, call_minutes: 0.125 },
    { id: chat.id, name: "Chat", api_requests: 12, api_errors: 0, messages: 0, call_minutes: 0 },
  ]);
});

test("a range can be given as US or ISO dates, including both ends", async () => {
  const team = await signUp();
  const chat = await application(team.token, "Chat");
  await counted([1, 2, 3, 4].map((days) => event(chat.production.client_id, { occurred_at: daysAgo(days) })));
  const iso = await ofTeam(team, { start: daysAgo(3).slice(0, 10), end: daysAgo(2).slice(0, 10) });
  expect(iso.metrics.api_requests).toBe(2);
  expect(await ofTeam(team, { start: usDay(3), end: usDay(2) })).toEqual(iso);
  expect((await ofTeam(team, { start: usDay(1), end: usDay(1) })).series).toHaveLength(1);
  expect((await ofTeam(team, { start: usDay(365) })).series).toHaveLength(366);
  expect((await ofTeam(team, { start: "2024-02-29", end: "2024-03-01" })).series).toHaveLength(2);
});

test("usage comes by the hour for up to three days", async () => {
  const team = await signUp();
  const chat = await application(team.token, "Chat");
  await counted([
    event(chat.production.client_id, { occurred_at: daysAgo(1, "05:59:59.999") }),
    event(chat.production.client_id, { quantity: 2, occurred_at: daysAgo(1, "06:00:00.000") }),
  ]);
  for (const path of [`/team/${team.teamId}`, `/application/${chat.id}`]) {
    const usage = await read(team.token, path, { interval: "hour", start: usDay(2), end: usDay(0) });
    expect(usage.series).toHaveLength(72);
    expect(usage.series.filter(({ api_requests }) => api_requests > 0)).toMatchObject([
      { at: daysAgo(1, "05:00:00.000"), api_requests: 1 },
      { at: daysAgo(1, "06:00:00.000"), api_requests: 2 },
    ]);
    expect(usage.metrics.api_requests).toBe(3);
  }
});

test("the first and last dates of the calendar work like any other", async () => {
  const team = await signUp();
  const chat = await application(team.token, "Chat");
  for (const path of [`/team/${team.teamId}`, `/application/${chat.id}`]) {
    for (const interval of ["day", "hour"]) {
      for (const [start, end] of [
        ["0001-01-01", "01/02/0001"],
        ["12/30/9999", "9999-12-31"],
      ]) {
        const query = new URLSearchParams({ start: start ?? "", end: end ?? "", interval, breakdown: "true" });
        const answer = await call<{ series: unknown[] }>("GET", `${path}/monitoring?${query}`, { token: team.token });
        expect(answer.status, `${path} ${query}`).toBe(200);
        expect(answer.body.series).toHaveLength(interval === "day" ? 2 : 48);
      }
    }
    const first = await call<{ start: string }>("GET", `${path}/monitoring?end=0001-01-05`, { token: team.token });
    expect(first.body.start).toBe("0001-01-01");
  }
});

test("a wrong parameter is named", async () => {
  const team = await signUp();
  const chat = await application(team.token, "Chat");
  const cases: [parameters: Record<string, string>, name: string][] = [
    [{ start: "02/29/2025" }, "start"],
    [{ end: "13/01/2026" }, "end"],
    [{ start: "2026-02-30" }, "start"],
    [{ start: "26-1-1" }, "start"],
    [{ start: "yesterday" }, "start"],
    [{ end: "0000-12-31" }, "end"],
    [{ start: "01/01/0000" }, "start"],
    [{ end: "10000-01-01" }, "end"],
    [{ start: "" }, "start"],
    [{ start: usDay(1), end: usDay(2) }, "end"],
    [{ start: "01/01/2100" }, "start"],
    [{ start: "2024-01-01", end: "2025-01-01" }, "end"],
    [{ interval: "minute" }, "interval"],
    [{ interval: "hour", start: usDay(3), end: usDay(0) }, "interval"],
    [{ environment: "staging" }, "environment"],
  ];
  for (const path of [`/team/${team.teamId}`, `/application/${chat.id}`]) {
    for (const [parameters, name] of cases) {
      const answer = await call("GET", `${path}/monitoring?${new URLSearchParams(parameters)}`, { token: team.token });
      expect(answer.status, JSON.stringify(parameters)).toBe(400);
      expect(answer.body).toMatchObject({ errorType: "validation", response: { [name]: expect.any(String) } });
    }
  }
});

test("usage can be split by environment", async () => {
  const team = await signUp();
  const chat = await application(team.token, "Chat");
  await counted([event(chat.production.client_id, { quantity: 3 }), event(chat.sandbox.client_id, { quantity: 4 })]);
  for (const path of [`/team/${team.teamId}`, `/application/${chat.id}`]) {
    const sum = async (parameters?: Record<string, string>) =>
      (await read(team.token, path, parameters)).metrics.api_requests;
    expect(await sum()).toBe(7);
    expect(await sum({ environment: "production" })).toBe(3);
    expect(await sum({ environment: "sandbox" })).toBe(4);
  }
});

test("an application's usage is split by its credentials", async () => {
  const team = await signUp();
  const [chat, calls] = [await application(team.token, "Chat"), await application(team.token, "Calls")];
  await counted([
    event(chat.production.client_id, { quantity: 3 }),
    event(chat.sandbox.client_id, { quantity: 4 }),
    event(calls.production.client_id, { quantity: 50 }),
  ]);
  await call("DELETE", `/application/${chat.id}/creds/${chat.sandbox.id}`, { token: team.token });
  const { metrics, credentials } = await read(team.token, `/application/${chat.id}`);
  expect(metrics.api_requests).toBe(7);
  expect(credentials).toMatchObject([
    { id: chat.production.id, label: chat.production.label, environment: "production", api_requests: 3 },
    { id: null, label: "Deleted credentials", environment: null, api_requests: 4 },
  ]);
});

test("deleted applications still count for the team, as one entry without a name", async () => {
  const team = await signUp();
  const apps = [
    await application(team.token, "Chat"),
    await application(team.token, "Old"),
    await application(team.token, "Older"),
  ];
  await counted(apps.map(({ production }, index) => event(production.client_id, { quantity: 10 ** index })));
  for (const { id } of apps.slice(1)) await call("DELETE", `/application/${id}`, { token: team.token });
  const { metrics, applications } = await ofTeam(team);
  expect(metrics.api_requests).toBe(111);
  expect(applications.map(({ id, name, api_requests }) => [id, name, api_requests])).toEqual([
    [apps[0]?.id, "Chat", 1],
    [null, "Deleted applications", 110],
  ]);
});

test("a developer gets the usage of their own applications, and no trace of others", async () => {
  const team = await signUp();
  const [chat, calls] = [await application(team.token, "Chat"), await application(team.token, "Calls")];
  await counted([
    event(chat.production.client_id, { quantity: 3 }),
    event(calls.production.client_id, { quantity: 50 }),
  ]);
  const developer = { ...(await addMember(team, "developer")), teamId: team.teamId };
  for (const interval of ["day", "hour"]) {
    const nothing = await ofTeam(developer, { interval });
    expect([nothing.metrics.api_requests, nothing.applications]).toEqual([0, []]);
  }
  await addToApplication(team, chat.id, developer, "developer");
  for (const interval of ["day", "hour"]) {
    const usage = await ofTeam(developer, { interval, breakdown: "true" });
    expect(usage.metrics.api_requests).toBe(3);
    expect(usage.series.at(-1)?.api_requests ?? 0).toBeLessThanOrEqual(3);
    expect(usage.applications.map(({ name }) => name)).toEqual(["Chat"]);
    expect(usage.breakdown?.map(({ name }) => name)).toEqual(["Chat"]);
  }
});

test("a breakdown has the four largest applications, and one series for the rest", async () => {
  const team = await signUp();
  const names = ["A", "B", "C", "D", "E", "F"];
  for (const [index, name] of names.entries()) {
    const { production, sandbox } = await application(team.token, name);
    await counted([
      event(production.client_id, { quantity: index + 1, occurred_at: daysAgo(1) }),
      event(sandbox.client_id, { metric: "call_minutes", quantity: 0.1 }),
    ]);
  }
  const { breakdown = [], series } = await ofTeam(team, { breakdown: "true", start: usDay(1) });
  expect(breakdown.map(({ name }) => name)).toEqual(["F", "E", "D", "C", "Other applications"]);
  expect(breakdown.map(({ series: [first] }) => first?.api_requests)).toEqual([6, 5, 4, 3, 3]);
  expect(breakdown.at(-1)?.id).toBeNull();
  for (const [index, { at }] of series.entries()) {
    const parts = breakdown.map((part) => part.series[index]);
    expect(parts.map((part) => part?.at)).toEqual(parts.map(() => at));
    for (const metric of ["api_requests", "call_minutes"] as const) {
      const sum = parts.reduce((total, part) => total + (part?.[metric] ?? 0), 0);
      expect(sum).toBeCloseTo(series[index]?.[metric] ?? -1, 6);
    }
  }
  expect((await ofTeam(team)).breakdown).toBeUndefined();
});

test("reported usage equals a recount of the single events", async () => {
  const team = await signUp();
  const apps = [await application(team.token, "Chat"), await application(team.token, "Calls")];
  const metrics = ["api_requests", "api_errors", "messages", "call_minutes"] as const;
  const events = Array.from({ length: 900 }, (_, index) => {
    const { production, sandbox } = apps[index % 2] as (typeof apps)[number];
    return event(index % 3 ? production.client_id : sandbox.client_id, {
      metric: metrics[index % 4] as Metric,
      quantity: index % 4 === 3 ? (index + 1) / 1_000 : index + 1,
      occurred_at: daysAgo(index % 30, `${String(index % 24).padStart(2, "0")}:10:00.000`),
    });
  });
  await counted(events.filter(({ occurred_at }) => Date.parse(occurred_at) < Date.now()));
  const { series } = await ofTeam(team);
  const rows = await query<{ at: string; metric: Metric; sum: string }>(
    `SELECT to_char(date_trunc('day', occurred_at, 'UTC') AT TIME ZONE 'UTC', 'YYYY-MM-DD"T00:00:00.000Z"') AS at, metric,
      sum(quantity) AS sum FROM usage_events WHERE team_id = $1 GROUP BY 1, 2`,
    [team.teamId],
  );
  const told = series.flatMap((point) => metrics.map((metric) => [point.at, metric, point[metric]] as const));
  const recounted = new Map(rows.map(({ at, metric, sum }) => [at + metric, Number(sum)]));
  for (const [at, metric, sum] of told) expect(sum, `${at} ${metric}`).toBe(recounted.get(at + metric) ?? 0);
});
