import { afterEach, expect, test, vi } from "vitest";
import { RateLimiterRes } from "rate-limiter-flexible";
import { DatabaseCounter } from "./database-counter";

const query = vi.hoisted(() => vi.fn());
vi.mock("@/lib/db", () => ({ openPool: () => ({ query }) }));
afterEach(() => vi.useRealTimers());

const counter = () => new DatabaseCounter({ keyPrefix: "rule", points: 2, duration: 60 });

const answer = (...rows: object[]) => query.mockResolvedValueOnce({ rows });

test("the counter uses the database's clock, whatever this machine's clock says", async () => {
  const asked: unknown[] = [];
  const told: unknown[] = [];
  for (const year of [1999, 2026, 2099]) {
    vi.useFakeTimers({ now: new Date(`${year}-01-01T00:00:00Z`), toFake: ["Date"] });
    query.mockClear();
    answer({ points: 1, wait: "59000" });
    answer({ points: 1, wait: "58000" });
    const [used, seen] = [await counter().consume("key"), await counter().get("key")];
    asked.push([...query.mock.calls]);
    told.push([
      used.msBeforeNext,
      used.remainingPoints,
      used.isFirstInDuration,
      seen?.msBeforeNext,
      seen?.consumedPoints,
    ]);
  }
  expect(asked[0]).toMatchObject([[{ values: ["rule:key", 1, 60_000, false] }], [{ values: ["rule:key"] }]]);
  expect(asked).toEqual([asked[0], asked[0], asked[0]]);
  expect(told).toEqual([told[0], told[0], told[0]]);
  expect(told[0]).toEqual([59_000, 1, true, 58_000, 1]);
});

test("a call over the limit is refused for as long as the database says, and an unknown key has no count", async () => {
  answer({ points: 3, wait: "1500" });
  const refused: unknown = await counter()
    .consume("key")
    .catch((thrown: unknown) => thrown);
  expect(refused).toBeInstanceOf(RateLimiterRes);
  expect(refused).toMatchObject({ msBeforeNext: 1_500, remainingPoints: 0, consumedPoints: 3 });
  answer();
  expect(await counter().get("key")).toBeNull();
});
