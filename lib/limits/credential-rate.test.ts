import { expect, test } from "vitest";
import { countUse } from "./credential-rate";
import { Leases } from "./lease";

const minute = 60_000;

/** A store that several processes share, and the processes. */
function world() {
  const used = new Map<string, number>();
  let asked = 0;
  const consume = (id: string) => async (calls: number) => {
    asked++;
    used.set(id, (used.get(id) ?? 0) + calls);
    await Promise.resolve();
    return { consumedPoints: used.get(id) ?? 0, msBeforeNext: minute };
  };
  const process = () => {
    const [leases, refused] = [new Leases(), new Map<string, number>()];
    return (id: string, perMinute: number) => countUse(leases, refused, id, perMinute, consume(id));
  };
  return { process, asked: () => asked };
}

test("credentials are let in exactly as often as their rate says, and then told how long to wait", async () => {
  const use = world().process();
  const waits: number[] = [];
  for (let call = 0; call < 105; call++) waits.push(await use("one", 100));
  expect(waits.slice(0, 100)).toEqual(Array<number>(100).fill(0));
  expect(waits.slice(100)).toEqual(Array<number>(5).fill(60));
  expect(await use("other", 100)).toBe(0);
});

test("most uses ask the store nothing, and neither do those that are refused", async () => {
  const { process, asked } = world();
  const use = process();
  for (let call = 0; call < 600; call++) await use("one", 600);
  expect(asked()).toBeLessThan(100);
  await use("one", 600);
  const before = asked();
  for (let call = 0; call < 50; call++) expect(await use("one", 600)).toBe(60);
  expect(asked()).toBe(before);
});

test("several processes together let in at most a block too many each", async () => {
  const { process } = world();
  const all = [process(), process(), process()];
  let admitted = 0;
  for (let call = 0; call < 300; call++) for (const use of all) if ((await use("one", 200)) === 0) admitted++;
  expect(admitted).toBeGreaterThanOrEqual(200);
  expect(admitted).toBeLessThanOrEqual(200 + 2 * 12);
});

test("a lower rate holds at once, and a higher one lets credentials in again", async () => {
  const use = world().process();
  for (let call = 0; call < 50; call++) expect(await use("one", 1_000)).toBe(0);
  expect(await use("one", 10)).toBeGreaterThan(0);
  expect(await use("one", 1_000)).toBe(0);
});
