import { expect, test, vi } from "vitest";

const asked = vi.hoisted(() => ({
  all: vi.fn<(text: string) => Promise<unknown>>(),
  usage: vi.fn<(text: string) => unknown>(),
}));
const idle = vi.hoisted(() => ({ totalCount: 3, idleCount: 2, waitingCount: 1, options: { max: 17 } }));
vi.mock("@/lib/db", () => ({ pool: idle, lookout: { ...idle, query: asked.all }, openStandbyPools: () => undefined }));
vi.mock("@/lib/usage-database", () => ({
  openUsagePools: () => ({ pool: { ...idle, totalCount: 5 }, lookout: { ...idle, query: asked.usage } }),
}));

import { scrape } from "./scrape";

const answer = (...rows: object[]) => Promise.resolve([{ rows: [] }, { rows }]);
/** What a database answers that is asked what waits, and how it gets on with archiving, if it does. */
const answers = (row: object, archive?: { failing: boolean; waiting: number | null }) => (text: string) =>
  text.includes("pg_stat_archiver") ? answer(...(archive ? [archive] : [])) : answer(row);
const usage = { what: "usage", name: "", count: 7, oldest: 1.25 };
const job = { what: "job", name: "send-mail", count: 3, oldest: 61.5 };
const names = /^debrief_(database_up|usage_|jobs_ready\{task="send-mail"|database_pool_connections\{pool="usage")/;

const linesOf = async (): Promise<string[]> => (await scrape()).text.split("\n").filter((line) => names.test(line));

test("with a database of its own, what waits of usage is asked there, and nowhere else", async () => {
  asked.all.mockImplementation(answers(job));
  asked.usage.mockImplementation(answers(usage));
  const lines = await linesOf();
  expect(lines.sort()).toEqual([
    'debrief_database_pool_connections{pool="usage"} 5',
    "debrief_database_up 1",
    'debrief_jobs_ready{task="send-mail"} 3',
    "debrief_usage_database_up 1",
    "debrief_usage_deltas_waiting 7",
    "debrief_usage_oldest_delta_seconds 1.25",
  ]);
  expect(asked.all.mock.calls[0]?.[0]).not.toContain("usage_deltas");
});

test("if only that one is away, the rest is told", async () => {
  asked.all.mockImplementation(answers(job));
  asked.usage.mockReturnValue(Promise.reject(new Error("away")));
  expect((await linesOf()).sort()).toEqual([
    'debrief_database_pool_connections{pool="usage"} 5',
    "debrief_database_up 1",
    'debrief_jobs_ready{task="send-mail"} 3',
    "debrief_usage_database_up 0",
  ]);
});

test("each says how it gets on with archiving", async () => {
  asked.all.mockImplementation(answers(job, { failing: false, waiting: null }));
  asked.usage.mockImplementation(answers(usage, { failing: true, waiting: 16 }));
  const lines = (await scrape()).text.split("\n").filter((line) => line.startsWith("debrief_database_archive"));
  expect(lines).toEqual([
    'debrief_database_archive_failing{database="main"} 0',
    'debrief_database_archive_failing{database="usage"} 1',
    'debrief_database_archive_waiting_bytes{database="usage"} 16',
  ]);
});
