import { expect } from "@playwright/test";
import { createApplication, createCredentials, signUp, unique, verify } from "./accounts";
import { call } from "./api";
import { closeMonthOf } from "./closed-month";
import { query } from "./database";
import { productUrl } from "./environment";
import { accept, confirm, invite } from "./invites";
import { monthsAgo } from "./months";
import { portalCookie } from "./portal-cookie";
import { counted, daysAgo, event, expectSumsOf, usDay } from "./usage";

/** Walks through all that lives by the clock, on the product under test: tokens, sessions, invites, retries, usage, the closing of a month. */
export async function walkThroughTimes(): Promise<void> {
  const team = await signUp();
  await confirm(team.email);
  expect((await call("GET", "/user/me", { token: team.token })).status).toBe(200);
  await expectLeft("access_tokens", 3_600);
  await expectLeft("sessions", null);

  const page = await fetch(`${productUrl()}/apps`, {
    headers: { cookie: await portalCookie(team.email) },
    redirect: "manual",
  });
  expect(page.status).toBe(200);

  const invited = await invite(team);
  await expectLeft("invites", 7 * 86_400);
  expect((await accept(invited.token)).status).toBe(200);

  const application = await retriedApplication(team.token);
  const credentials = await createCredentials(team.token, application);
  const rotated = await call<{ client_secret: string }>(
    "POST",
    `/application/${application}/creds/${credentials.id}/rotate`,
    { token: team.token, body: { overlap_hours: 1 } },
  );
  expect(rotated.status).toBe(200);
  expect(await verify(credentials)).toMatchObject({ active: true });
  expect(await verify({ ...credentials, client_secret: rotated.body.client_secret })).toMatchObject({ active: true });

  await expectBuckets(team, credentials.client_id);
  await expectMonth(team, application);
  await expectToday(team.token);
}

/** What was just made lives for so long: as we, the database, and nobody's zone see it. */
async function expectLeft(table: "access_tokens" | "sessions" | "invites", seconds: number | null): Promise<void> {
  const [row] = await query<{ left: number }>(
    `SELECT extract(epoch FROM max(expires_at) - now())::float AS left FROM ${table} WHERE expires_at < now() + interval '10 years'`,
  );
  expect(row?.left, table).toBeGreaterThan((seconds ?? 3_600) - 120);
  if (seconds !== null) expect(row?.left, table).toBeLessThanOrEqual(seconds);
}

/** The answer is kept for a retry, and not lost at once for having expired elsewhere in the world. */
async function retriedApplication(token: string): Promise<string> {
  const body = { name: `Application ${unique()}`, description: "For a test.", icon: "icon.png" };
  const key = unique();
  const create = () =>
    call<{ id: string }>("POST", "/application", { token, body, headers: { "idempotency-key": key } });
  const first = await create();
  expect(first.status).toBe(201);
  expect((await create()).body).toEqual(first.body);
  expect((await createApplication(token)).id).not.toBe(first.body.id);
  return first.body.id;
}

interface Usage {
  series: { at: string; api_requests: number }[];
}

/** Events at both ends of a day stay in it, and in their hour. */
async function expectBuckets({ teamId, token }: { teamId: string; token: string }, client_id: string): Promise<void> {
  await counted([
    event(client_id, { quantity: 1, occurred_at: daysAgo(2, "00:00:00.000") }),
    event(client_id, { quantity: 2, occurred_at: daysAgo(2, "23:59:59.999") }),
    event(client_id, { quantity: 4, occurred_at: daysAgo(1, "00:30:00.000") }),
  ]);
  const read = async (interval: string) => {
    const path = `/team/${teamId}/monitoring?start=${usDay(2)}&end=${usDay(1)}&interval=${interval}`;
    const { body } = await call<Usage>("GET", path, { token });
    return body.series.filter((point) => point.api_requests > 0).map((point) => [point.at, point.api_requests]);
  };
  expect(await read("day")).toEqual([
    [daysAgo(2, "00:00:00.000"), 3],
    [daysAgo(1, "00:00:00.000"), 4],
  ]);
  expect(await read("hour")).toEqual([
    [daysAgo(2, "00:00:00.000"), 1],
    [daysAgo(2, "23:00:00.000"), 2],
    [daysAgo(1, "00:00:00.000"), 4],
  ]);
  await expectSumsOf(teamId);
}

/** A month is billed as a whole one, and the bill is of that month everywhere. */
async function expectMonth(team: { teamId: string; token: string }, applicationId: string): Promise<void> {
  await closeMonthOf(team, 1, [{ applicationId, metric: "messages", quantity: "100000" }]);
  const { body } = await call<{ id: string; period_start: string; period_end: string }[]>("GET", "/billing/invoice", {
    token: team.token,
  });
  const [first, next] = [monthsAgo(1), monthsAgo(0)];
  const last = new Date(Date.parse(next) - 1).toISOString().slice(0, 10);
  expect(body).toMatchObject([{ period_start: first, period_end: last }]);
  const [invoice] = body;
  const [row] = await query<{ start: string; end: string; age: number }>(
    `SELECT period_start::text AS start, period_end::text AS end, extract(epoch FROM now() - created_at)::float AS age
      FROM invoices WHERE id = $1`,
    [invoice?.id],
  );
  expect(row).toMatchObject({ start: first });
  expect(Math.abs(row?.age ?? Infinity)).toBeLessThan(120);
}

/** The event is found under today's date. */
async function expectToday(token: string): Promise<void> {
  const [today, tomorrow] = [daysAgo(0), daysAgo(-1)].map((at) => at.slice(0, 10));
  const { body } = await call<{ at: string }[]>("GET", `/audit-log?from=${today}&to=${tomorrow}`, { token });
  expect(body.length).toBeGreaterThan(3);
  for (const { at } of body) expect(Math.abs(Date.now() - Date.parse(at))).toBeLessThan(120_000);
}
