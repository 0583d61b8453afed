import { setImmediate as turn } from "node:timers/promises";
import { afterEach, expect, test, vi } from "vitest";
import { gathering } from "./gathering";

afterEach(() => vi.useRealTimers());

/** A query whose answers are given by hand. */
function byHand() {
  const asked: { keys: string[]; answer: () => void; fail: (error: Error) => void }[] = [];
  const find = gathering<string>(
    (keys) =>
      new Promise((resolve, reject) => {
        const found = new Map(keys.filter((key) => key !== "nothing").map((key) => [key, `found ${key}`]));
        asked.push({ keys, answer: () => resolve(found), fail: reject });
      }),
  );
  return { asked, find, queries: () => asked.map(({ keys }) => keys) };
}

test("what comes at the same moment is asked for at once, the same key only once", async () => {
  const { asked, find, queries } = byHand();
  const all = Promise.all(["a", "b", "a", "nothing"].map(find));
  await turn();
  asked[0]?.answer();
  expect(await all).toEqual(["found a", "found b", "found a", undefined]);
  expect(queries()).toEqual([["a", "b", "nothing"]]);
});

test("nothing joins a query that has been sent, not even for the same key", async () => {
  const { asked, find, queries } = byHand();
  const early = find("a");
  await turn();
  const late = Promise.all(["a", "b"].map(find));
  asked[0]?.answer();
  await early;
  expect(queries()).toEqual([["a"]]);
  await turn();
  await turn();
  asked[1]?.answer();
  expect(await late).toEqual(["found a", "found b"]);
  expect(queries()).toEqual([["a"], ["a", "b"]]);
});

test("sixteen don't wait for the query that is under way, until four are; and a query has at most 256 keys", async () => {
  const { asked, find, queries } = byHand();
  const all = Promise.all(Array.from({ length: 400 }, (_, index) => find(String(index))));
  expect(queries().map((keys) => keys.length)).toEqual([16, 16, 16, 16]);
  for (let next = 0; next < 6; next++) {
    asked[next]?.answer();
    await turn();
    await turn();
  }
  expect(new Set(await all).size).toBe(400);
  expect(queries().map((keys) => keys.length)).toEqual([16, 16, 16, 16, 256, 80]);
});

test("a query that takes long doesn't keep the next one waiting", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { asked, find } = byHand();
  const slow = find("slow");
  await turn();
  const next = find("next");
  await turn();
  expect(asked).toHaveLength(1);
  vi.advanceTimersByTime(20);
  await turn();
  asked[1]?.answer();
  expect(await next).toBe("found next");
  // The one that is late changes nothing for those after it.
  const third = find("third");
  await turn();
  asked[0]?.answer();
  expect(await slow).toBe("found slow");
  await turn();
  asked[2]?.answer();
  expect(await third).toBe("found third");
  expect(asked).toHaveLength(3);
});

test("one key that can't be asked for doesn't keep the others from being found", async () => {
  const find = gathering<string>(async (keys) => {
    if (keys.includes("bad")) throw new Error("not a key");
    return new Map(keys.map((key) => [key, key]));
  });
  const [good, bad] = await Promise.allSettled([find("good"), find("bad")]);
  expect(good).toEqual({ status: "fulfilled", value: "good" });
  expect(bad).toMatchObject({ status: "rejected", reason: new Error("not a key") });
});

test("a database in trouble isn't asked again for each key", async () => {
  const { asked, find, queries } = byHand();
  const all = Promise.allSettled(["a", "b"].map(find));
  await turn();
  asked[0]?.fail(Object.assign(new Error("the server is shutting down"), { code: "57P01" }));
  expect((await all).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(queries()).toHaveLength(1);
});
