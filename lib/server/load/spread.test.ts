import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { createSpread } from "./spread";

test("of calls that come at once, a few go on in each turn of the event loop, in the order in which they came", async () => {
  const spread = createSpread();
  const order: number[] = [];
  const come = async (index: number) => {
    await spread();
    order.push(index);
  };
  const crowd = Array.from({ length: 10 }, (_, index) => come(index));
  await Promise.resolve();
  expect(order).toEqual([0, 1, 2, 3]);
  await turn();
  expect(order.length).toBeLessThanOrEqual(8);
  await Promise.all(crowd);
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test("whoever comes alone goes on at once, each time", async () => {
  const spread = createSpread();
  for (let time = 0; time < 12; time++) {
    expect(spread()).toBeUndefined();
    await turn();
    await turn();
  }
});

test("who comes while others wait goes on behind them", async () => {
  const spread = createSpread();
  const order: string[] = [];
  const come = (name: string) => Promise.resolve(spread()).then(() => order.push(name));
  const crowd = Array.from({ length: 9 }, () => come("early"));
  await turn();
  crowd.push(come("late"));
  await Promise.all(crowd);
  expect(order.at(-1)).toBe("late");
});

test("a flood goes on faster, so that nobody waits for very many turns", async () => {
  const spread = createSpread();
  let left = 4_000;
  for (let index = 0; index < 4_000; index++) void Promise.resolve(spread()).then(() => left--);
  let turns = 0;
  while (left > 0) {
    await turn();
    turns += 1;
  }
  expect(turns).toBeLessThan(300);
});
