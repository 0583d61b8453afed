import { setImmediate } from "node:timers/promises";
import { afterEach, expect, test, vi } from "vitest";
import { countingTogether } from "./counting-together";

afterEach(() => vi.useRealTimers());

/** Until what is due has gone out. */
async function turn(): Promise<void> {
  await setImmediate();
  await setImmediate();
}

/** A statement whose answers are given by hand: how many events each report has. */
function byHand() {
  const asked: { reports: number[]; answer: () => void; fail: (error: Error) => void }[] = [];
  const count = countingTogether<number, number>(
    (reports) =>
      new Promise((resolve, reject) => {
        const sizes = reports.map((report) => report.length);
        asked.push({ reports: sizes, answer: () => resolve(sizes), fail: reject });
      }),
  );
  return { asked, report: (events: number) => count(Array.from({ length: events }, () => 1)) };
}

test("what comes at the same moment is counted at once, and each is told of its own", async () => {
  const { asked, report } = byHand();
  const all = Promise.all([report(3), report(5), report(1)]);
  await turn();
  expect(asked.map(({ reports }) => reports)).toEqual([[3, 5, 1]]);
  asked[0]?.answer();
  expect(await all).toEqual([3, 5, 1]);
});

test("two statements are under way at most; what comes in the meantime goes with the next", async () => {
  const { asked, report } = byHand();
  const first = report(1);
  await turn();
  const second = report(2);
  await turn();
  const rest = Promise.all([report(3), report(4)]);
  await turn();
  expect(asked.map(({ reports }) => reports)).toEqual([[1], [2]]);
  asked[1]?.answer();
  expect(await second).toBe(2);
  await turn();
  expect(asked.map(({ reports }) => reports)).toEqual([[1], [2], [3, 4]]);
  for (const one of asked) one.answer();
  expect(await first).toBe(1);
  expect(await rest).toEqual([3, 4]);
});

test("a statement has at most 2,000 events, or one report", async () => {
  const { asked, report } = byHand();
  const all = Promise.all([report(2_500), report(1_000), report(1_000), report(1)]);
  for (let count = 0; count < 3; count++) {
    await turn();
    asked[count]?.answer();
  }
  expect(await all).toEqual([2_500, 1_000, 1_000, 1]);
  expect(asked.map(({ reports }) => reports)).toEqual([[2_500], [1_000, 1_000], [1]]);
});

test("statements that take long keep the next ones waiting no more", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { asked, report } = byHand();
  const slow = [report(1)];
  await turn();
  slow.push(report(2));
  await turn();
  const next = report(3);
  await turn();
  expect(asked).toHaveLength(2);
  vi.advanceTimersByTime(250);
  await turn();
  asked[2]?.answer();
  expect(await next).toBe(3);
  // Those that are late free nothing a second time.
  asked[0]?.answer();
  asked[1]?.answer();
  await Promise.all(slow);
  const others = [report(4)];
  await turn();
  others.push(report(5));
  await turn();
  others.push(report(6));
  await turn();
  expect(asked).toHaveLength(5);
  for (const one of asked) one.answer();
  await turn();
  asked[5]?.answer();
  expect(await Promise.all(others)).toEqual([4, 5, 6]);
});

test("one report that can't be counted keeps no other from being counted", async () => {
  const count = countingTogether<string, number>(async (reports) => {
    if (reports.flat().includes("bad")) throw new Error("not an event");
    return reports.map((report) => report.length);
  });
  const [good, bad] = await Promise.allSettled([count(["good", "good"]), count(["bad"])]);
  expect(good).toEqual({ status: "fulfilled", value: 2 });
  expect(bad).toMatchObject({ status: "rejected", reason: new Error("not an event") });
});

test("a database in trouble isn't asked again for each report", async () => {
  const { asked, report } = byHand();
  const all = Promise.allSettled([report(1), report(2)]);
  await turn();
  asked[0]?.fail(Object.assign(new Error("the server is shutting down"), { code: "57P01" }));
  expect((await all).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(asked).toHaveLength(1);
});

test("what can't be counted one by one, since the database has gone away, isn't tried any further", async () => {
  let asked = 0;
  const count = countingTogether<string, number>(async () => {
    asked++;
    if (asked === 1) throw new Error("not an event");
    throw Object.assign(new Error("the server is shutting down"), { code: "57P01" });
  });
  const all = await Promise.allSettled([count(["a"]), count(["b"]), count(["c"])]);
  expect(all.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  expect(asked).toBe(2);
});

test("four statements are open at most, and who waits too long, or too many, are told to come again", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { asked, report } = byHand();
  const open: Promise<number>[] = [];
  for (let number = 1; number <= 4; number++) {
    open.push(report(number));
    await turn();
    vi.advanceTimersByTime(250);
    await turn();
  }
  expect(asked).toHaveLength(4);
  const late = report(5).catch((error: { code: string }) => error.code);
  vi.advanceTimersByTime(4_000);
  const crowd = Promise.all(Array.from({ length: 20 }, () => report(1_000)));
  expect(await report(1).catch((error: { code: string }) => error.code)).toBe("unavailable");
  vi.advanceTimersByTime(1_000);
  expect(await late).toBe("unavailable");
  expect(asked).toHaveLength(4);
  for (const one of asked) one.answer();
  expect(await Promise.all(open)).toEqual([1, 2, 3, 4]);
  for (let from = 4; from < 14; from++) {
    await turn();
    asked[from]?.answer();
  }
  expect(await crowd).toHaveLength(20);
});
