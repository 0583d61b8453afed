import { afterEach, beforeEach, expect, test, vi } from "vitest";

const query = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
const archive = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
const ask = vi.hoisted(() => (text: string) => (text.includes("pg_stat_archiver") ? archive() : query()));
const idle = vi.hoisted(() => ({ totalCount: 3, idleCount: 2, waitingCount: 1, options: { max: 17 } }));
vi.mock("@/lib/db", () => ({ pool: idle, lookout: { ...idle, query: ask }, openStandbyPools: () => undefined }));

import { scrape } from "./scrape";

const archiving = (...rows: { failing: boolean; waiting: number | null }[]) =>
  Promise.resolve([{ rows: [] }, { rows }]);

beforeEach(() => {
  vi.useFakeTimers();
  archive.mockReturnValue(archiving());
});
afterEach(() => {
  vi.useRealTimers();
  query.mockReset();
  archive.mockReset();
});

/** Without a name, it's of usage. */
const answer = (...rows: [name: string | null, count: number, oldest: number, what?: "reconciled"][]) => [
  { rows: [] },
  {
    rows: rows.map(([name, count, oldest, what]) => ({
      what: what ?? (name === null ? "usage" : "job"),
      name: name ?? "",
      count,
      oldest,
    })),
  },
];

async function linesOf(...names: string[]): Promise<string[]> {
  const { text } = await scrape();
  return text.split("\n").filter((line) => names.some((name) => line.startsWith(name)));
}

test("a scrape says what waits in the database, also of jobs of which none do, and of those that this version doesn't know", async () => {
  query.mockResolvedValue(
    answer(["send-mail", 3, 61.5], ["of-a-newer-version", 9, 9], ["send-mial", 1, 400], [null, 7, 1.25]),
  );
  const lines = await linesOf("debrief_database_up", "debrief_jobs_ready", "debrief_jobs_oldest", "debrief_usage_");
  expect(lines).toContain("debrief_database_up 1");
  expect(lines).toContain('debrief_jobs_ready{task="send-mail"} 3');
  expect(lines).toContain('debrief_jobs_oldest_ready_seconds{task="send-mail"} 61.5');
  expect(lines).toContain('debrief_jobs_ready{task="close-months"} 0');
  expect(lines).toContain("debrief_usage_deltas_waiting 7");
  expect(lines).toContain("debrief_usage_oldest_delta_seconds 1.25");
  expect(lines).toContain('debrief_jobs_ready{task="unknown"} 10');
  expect(lines).toContain('debrief_jobs_oldest_ready_seconds{task="unknown"} 400');
  expect(lines.join("\n")).not.toContain("of-a-newer-version");
});

test("a scrape says how long ago the books were compared, and nothing where they never were", async () => {
  query.mockResolvedValueOnce(answer(["stripe", 0, 7_200, "reconciled"], [null, 0, 0]));
  expect(await linesOf("debrief_reconciliation_age")).toEqual([
    'debrief_reconciliation_age_seconds{kind="stripe"} 7200',
  ]);
  query.mockResolvedValueOnce(answer([null, 0, 0]));
  expect(await linesOf("debrief_reconciliation_age")).toEqual([]);
  expect(await linesOf("debrief_books_differ_total")).toEqual([
    'debrief_books_differ_total{kind="stripe"} 0',
    'debrief_books_differ_total{kind="usage"} 0',
  ]);
});

test("without its database a scrape still answers, and doesn't repeat what it was told before", async () => {
  query.mockResolvedValueOnce(answer(["send-mail", 3, 61.5], [null, 7, 1.25]));
  await scrape();
  query.mockRejectedValueOnce(new Error("connect ECONNREFUSED"));
  expect(await linesOf("debrief_database_up", "debrief_jobs_ready", "debrief_jobs_oldest", "debrief_usage_")).toEqual([
    "debrief_database_up 0",
  ]);
});

test("a database that is too busy to say what waits isn't taken for one that is away", async () => {
  query.mockRejectedValueOnce(Object.assign(new Error("canceling statement"), { code: "57014" }));
  expect(await linesOf("debrief_database_up", "debrief_jobs_ready", "debrief_usage_")).toEqual([
    "debrief_database_up 1",
  ]);
});

test("a database that doesn't answer isn't waited for longer than a second, and is asked once however many scrape", async () => {
  let give: (answered: unknown) => void = () => {};
  query.mockReturnValueOnce(new Promise((resolve) => (give = resolve)));
  const scrapes = Promise.all([linesOf("debrief_database_up"), linesOf("debrief_database_up")]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await scrapes).toEqual([["debrief_database_up 0"], ["debrief_database_up 0"]]);
  expect(query).toHaveBeenCalledTimes(1);
  give(answer([null, 0, 0]));
  await vi.advanceTimersByTimeAsync(0);
  query.mockResolvedValueOnce(answer([null, 0, 0]));
  expect(await linesOf("debrief_database_up")).toEqual(["debrief_database_up 1"]);
});

test("a scrape says how many connections each pool has, and how many wait for one", async () => {
  query.mockResolvedValue(answer([null, 0, 0]));
  expect(await linesOf("debrief_database_pool_")).toEqual(
    ["connections", "idle_connections", "max_connections", "waiting"].flatMap((name, index) =>
      ["calls", "lookout"].map((pool) => `debrief_database_pool_${name}{pool="${pool}"} ${[3, 2, 17, 1][index]}`),
    ),
  );
});

test("a scrape says how archiving gets on, and nothing where there's none", async () => {
  query.mockResolvedValue(answer([null, 0, 0]));
  archive.mockReturnValueOnce(archiving({ failing: true, waiting: 5e9 }));
  expect(await linesOf("debrief_database_archive")).toEqual([
    'debrief_database_archive_failing{database="main"} 1',
    'debrief_database_archive_waiting_bytes{database="main"} 5000000000',
  ]);
  archive.mockReturnValueOnce(archiving({ failing: false, waiting: null }));
  expect(await linesOf("debrief_database_archive")).toEqual(['debrief_database_archive_failing{database="main"} 0']);
  expect(await linesOf("debrief_database_archive")).toEqual([]);
});

test("a database that can't tell of archiving is there nonetheless, and isn't waited for", async () => {
  query.mockResolvedValue(answer(["send-mail", 3, 61.5], [null, 7, 1.25]));
  const names = ["debrief_database_up", "debrief_database_archive", "debrief_usage_deltas"];
  const expected = ["debrief_database_up 1", "debrief_usage_deltas_waiting 7"];
  archive.mockRejectedValueOnce(new Error('relation "pg_stat_archiver" does not exist'));
  expect(await linesOf(...names)).toEqual(expected);
  archive.mockReturnValueOnce(new Promise(() => undefined));
  const scraped = linesOf(...names);
  await vi.advanceTimersByTimeAsync(300);
  expect(await scraped).toEqual(expected);
});
