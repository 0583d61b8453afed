import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { gathering } from "./gathering";

/** A query whose answers are given by hand. */
function byHand(bounds: { keys: number; queries: number }) {
  const asked: { keys: string[]; answer: () => void; fail: (error: Error) => void }[] = [];
  const find = gathering<string>(
    (keys) =>
      new Promise((resolve, reject) => {
        const found = new Map(keys.filter((key) => key !== "nothing").map((key) => [key, `found ${key}`]));
        asked.push({ keys, answer: () => resolve(found), fail: reject });
      }),
    bounds,
  );
  return { asked, find, queries: () => asked.map(({ keys }) => keys) };
}

test("what comes at the same moment is asked for at once, the same key only once", async () => {
  const { asked, find, queries } = byHand({ keys: 10, queries: 1 });
  const all = Promise.all(["a", "b", "a", "nothing"].map(find));
  await turn();
  asked[0]?.answer();
  expect(await all).toEqual(["found a", "found b", "found a", undefined]);
  expect(queries()).toEqual([["a", "b", "nothing"]]);
});

test("nothing joins a query that has been sent, not even for the same key", async () => {
  const { asked, find, queries } = byHand({ keys: 10, queries: 1 });
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

test("a query has no more keys than are allowed, and there are no more queries at once than are allowed", async () => {
  const { asked, find, queries } = byHand({ keys: 2, queries: 2 });
  const all = Promise.all(["a", "b", "c", "d", "e"].map(find));
  for (let round = 0; round < 5; round++) await turn();
  expect(queries()).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
  asked[0]?.answer();
  for (let round = 0; round < 5; round++) await turn();
  expect(queries().at(-1)).toEqual(["e"]);
  for (const { answer } of asked) answer();
  expect(await all).toHaveLength(5);
});

test("one key that can't be asked for doesn't keep the others from being found", async () => {
  const find = gathering<string>(
    async (keys) => {
      if (keys.includes("bad")) throw new Error("not a key");
      return new Map(keys.map((key) => [key, key]));
    },
    { keys: 10, queries: 1 },
  );
  const [good, bad] = await Promise.allSettled([find("good"), find("bad")]);
  expect(good).toEqual({ status: "fulfilled", value: "good" });
  expect(bad).toMatchObject({ status: "rejected", reason: new Error("not a key") });
});

test("a database in trouble isn't asked again for each key", async () => {
  const { asked, find, queries } = byHand({ keys: 10, queries: 1 });
  const all = Promise.allSettled(["a", "b"].map(find));
  await turn();
  asked[0]?.fail(Object.assign(new Error("the server is shutting down"), { code: "57P01" }));
  expect((await all).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(queries()).toHaveLength(1);
});
