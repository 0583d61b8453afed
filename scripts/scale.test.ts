import { expect, test } from "vitest";
import { differenceOfBills } from "../bench/scale/closing.mjs";
import { log, oneDatabase, twoPhases, twoSteps } from "../bench/scale/designs.mjs";
import { simulate } from "../bench/scale/simulate.mjs";

type World = Parameters<typeof oneDatabase>[0];

const withFaults = { batches: 800, size: 4, perSecond: 200, withFaults: true };
const right = { lost: 0, doubled: 0, unanswered: 0 };

test.each<[string, (world: World) => unknown]>([
  ["one database", oneDatabase],
  ["one database that writes several reports at once", (world) => oneDatabase(world, { gathers: true })],
  ["a transaction over four shards, with recovery", (world) => twoPhases(world, { shards: 4 })],
  ["two steps over four shards, repeated and with a key", (world) => twoSteps(world, { shards: 4 })],
  ["a log before unique IDs", (world) => log(world)],
  ["a log that knows no message again, before unique IDs", (world) => log(world, { window: -1 })],
])("%s counts each event once, whatever fails", (_, design) => {
  expect(simulate(design, withFaults)).toMatchObject(right);
});

test("without recovery, a transaction over four shards leaves callers without an answer", () => {
  const { unanswered } = simulate((world: World) => twoPhases(world, { shards: 4, recovers: false }), withFaults);
  expect(unanswered).toBeGreaterThan(0);
});

test("two steps lose events if a repeated report does the second step for new IDs only", () => {
  const { lost } = simulate((world: World) => twoSteps(world, { shards: 4, repeats: false, keyed: false }), withFaults);
  expect(lost).toBeGreaterThan(0);
});

test("two steps count events twice if a repeated report does the second step without a key", () => {
  const { doubled } = simulate((world: World) => twoSteps(world, { shards: 4, keyed: false }), withFaults);
  expect(doubled).toBeGreaterThan(0);
});

test("the window of a log alone counts events twice", () => {
  const { doubled } = simulate((world: World) => log(world, { unique: false }), withFaults);
  expect(doubled).toBeGreaterThan(0);
});

test("a log loses events if its consumers acknowledge before they write, or if it answers before it has flushed", () => {
  for (const options of [{ acksFirst: true }, { flushes: false }]) {
    expect(simulate((world: World) => log(world, options), withFaults).lost).toBeGreaterThan(0);
  }
});

test("what was billed is right over two databases only if it's what the invoice was made of", () => {
  expect(differenceOfBills("one read")).toBe(0);
  expect(differenceOfBills("two reads")).toBeGreaterThan(0);
  expect(differenceOfBills("noted apart")).toBeGreaterThan(0);
});

test("the same seed gives the same figures", () => {
  const run = (seed: number) => simulate(oneDatabase, { ...withFaults, batches: 200, seed });
  expect(run(7)).toEqual(run(7));
  expect(run(7)).not.toEqual(run(8));
});
