import { randomUUID } from "node:crypto";
import type { Metric } from "@/lib/contract/metrics";
import { expect } from "@playwright/test";
import { call, type Answer } from "./api";
import { query } from "./database";
import { serviceKey } from "./environment";

export interface Event {
  id: string;
  client_id: string;
  metric: Metric;
  quantity: number;
  occurred_at: string;
}

/** Something that has just happened with these credentials. */
export const event = (client_id: string, what: Partial<Event> = {}): Event => ({
  id: randomUUID(),
  client_id,
  metric: "api_requests",
  quantity: 1,
  occurred_at: new Date().toISOString(),
  ...what,
});

export interface Report {
  accepted: number;
  duplicates: number;
  rejected: { index: number; id: string | null; reason: string }[];
}

export const report = (events: unknown): Promise<Answer<Report>> =>
  call("POST", "/usage", { token: serviceKey(), body: { events } });

/** Reports events of which each must count. */
export async function counted(events: Event[]): Promise<void> {
  expect((await report(events)).body).toEqual({ accepted: events.length, duplicates: 0, rejected: [] });
}

/** @returns an instant of another day, at this time (UTC) */
export function daysAgo(days: number, time = "12:00:00.000"): string {
  return `${new Date(Date.now() - days * 864e5).toISOString().slice(0, 10)}T${time}Z`;
}

/** @returns a day (UTC) as the document writes it: mm/dd/yyyy */
export function usDay(days: number): string {
  const [year, month, day] = daysAgo(days).slice(0, 10).split("-");
  return `${month}/${day}/${year}`;
}

/** Where usage is read, in each of its sums. */
export const sumViews = ["usage_by_hour", "usage_by_day", "usage_by_team_day", "usage_by_application_month"] as const;

/** Expects that every sum says of a team what its single events add up to. */
export async function expectSumsOf(teamId: string): Promise<void> {
  const recount = await totals("usage_events", teamId);
  for (const table of sumViews) expect(await totals(table, teamId), table).toEqual(recount);
}

/** Waits until all that a team used has been added to each table of sums, and expects that nothing was lost or doubled on the way. */
export async function expectFolded(teamId: string): Promise<void> {
  await expect.poll(() => query("SELECT 1 FROM usage_deltas WHERE team_id = $1 LIMIT 1", [teamId])).toEqual([]);
  const recount = await totals("usage_events", teamId);
  for (const table of ["usage_hours", "usage_days", "usage_team_days", "usage_application_months"]) {
    expect(await totals(table, teamId), table).toEqual(recount);
  }
}

const totals = (table: string, teamId: string) =>
  query<{ environment: string; metric: string; sum: string }>(
    `SELECT environment, metric, sum(quantity) AS sum FROM ${table} WHERE team_id = $1 GROUP BY 1, 2 ORDER BY 1, 2`,
    [teamId],
  );
