import { differenceOfBills } from "./scale/closing.mjs";
import { log, oneDatabase, twoPhases, twoSteps } from "./scale/designs.mjs";
import { simulate } from "./scale/simulate.mjs";
import { step } from "./support.mjs";

/** What the plan demands: nothing may be lost, doubled or left without an answer, whatever fails. */
const exact = {
  "one database": oneDatabase,
  "one database, reports gathered": (world) => oneDatabase(world, { gathers: true }),
  "4 shards, two phases": (world) => twoPhases(world, { shards: 4 }),
  "4 shards, two steps": (world) => twoSteps(world, { shards: 4 }),
  "log, IDs unique": (world) => log(world),
  "producer's log, IDs unique": (world) => log(world, { window: -1 }),
};

/** The same without what repairs them. */
const unrepaired = {
  "4 shards, two phases, no recovery": (world) => twoPhases(world, { shards: 4, recovers: false }),
  "4 shards, two steps, new IDs only": (world) => twoSteps(world, { shards: 4, repeats: false, keyed: false }),
  "4 shards, two steps, repeated without a key": (world) => twoSteps(world, { shards: 4, keyed: false }),
  "log, its window alone": (world) => log(world, { unique: false }),
  "producer's log alone": (world) => log(world, { unique: false, window: -1 }),
  "log, acknowledged before it's written": (world) => log(world, { acksFirst: true }),
  "log that flushes later, IDs unique": (world) => log(world, { flushes: false }),
};

/** The designs of docs/scale.md, simulated. What it asserts is exactness; the other figures are the plan's tables. */
export async function bench({ quick }) {
  const some = quick ? 1 / 5 : 1;
  await capacity(some);
  await calm(some);
  const faults = { batches: 3_000 * some, size: 100, perSecond: 5_000, withFaults: true };
  const kept = await all("With faults", exact, faults);
  const broken = await all("With faults, unrepaired", unrepaired, faults);
  print({ ...kept, ...broken }, ({ lost, doubled, unanswered, lags }) => ({
    lost,
    doubled,
    unanswered,
    "totals true after, at most, ms": Math.round(lags.most),
  }));
  const other = await otherSeeds(quick ? 3 : 25);
  const bills = ["one read", "two reads", "noted apart"].map((how) => [how, differenceOfBills(how)]);
  console.table(Object.fromEntries(bills.map(([how, difference]) => [how, { "events billed wrongly": difference }])));
  return [
    ...Object.entries(kept).map(([name, { events, ...wrong }]) => ({
      what: `scale, ${name}: events that count once`,
      product: events - wrongOf(wrong),
      baseline: events,
      unit: "events",
      ratio: 1 - wrongOf(wrong) / events,
      atLeast: 1,
    })),
    other,
    {
      what: "scale: designs that go wrong without their repair",
      product: Object.values(broken).filter((result) => wrongOf(result) > 0).length,
      baseline: Object.keys(unrepaired).length,
      unit: "designs",
      ratio: Object.values(broken).filter((result) => wrongOf(result) > 0).length / Object.keys(unrepaired).length,
      atLeast: 1,
    },
  ];
}

const wrongOf = ({ lost, doubled, unanswered }) => lost + doubled + unanswered;

/** Whether they are right by luck. */
async function otherSeeds(seeds) {
  const sum = { events: 0, wrong: 0 };
  await step(`With ${seeds} other seeds`, async () => {
    for (let seed = 2; seed < seeds + 2; seed++) {
      for (const make of Object.values(exact)) {
        const { events, ...wrong } = simulate(make, { batches: 800, size: 4, perSecond: 200, withFaults: true, seed });
        sum.events += events;
        sum.wrong += wrongOf(wrong);
      }
    }
  });
  return {
    what: "scale, other seeds: events that count once",
    product: sum.events - sum.wrong,
    baseline: sum.events,
    unit: "events",
    ratio: 1 - sum.wrong / sum.events,
    atLeast: 1,
  };
}

/** How many events a second they take at most, by the number of shards, the size of the batches, and how much the biggest teams use. */
async function capacity(some) {
  const rows = {};
  for (const shards of [1, 2, 4, 8, 16]) {
    const make = (world) => (shards === 1 ? oneDatabase(world) : twoSteps(world, { shards }));
    const callers = 32 * shards;
    rows[shards] = await step(`Capacity of ${shards}`, async () => {
      const [small, large, alike] = [
        { batches: 2_000 * some, size: 100 },
        { batches: 500 * some, size: 1_000 },
        { batches: 500 * some, size: 1_000, exponent: 0 },
      ].map((options) => simulate(make, { callers, ...options }));
      return {
        "batches of 100": Math.round(small.perSecond),
        "batches of 1000": Math.round(large.perSecond),
        "busiest ÷ average": tenths(large.skew),
        "1000, teams alike": Math.round(alike.perSecond),
      };
    });
  }
  console.table(rows);
}

/** How long it takes without faults, at less than all can do, and above what one database can do. */
async function calm(some) {
  for (const perSecond of [40_000, 100_000]) {
    const found = await all(`${perSecond} events/s`, exact, { batches: 4_000 * some, size: 100, perSecond });
    print(found, ({ waits, lags }) => ({
      "accepted p50 ms": tenths(waits.p50),
      "accepted p99 ms": tenths(waits.p99),
      "totals true after p99 ms": tenths(lags.p99),
    }));
  }
}

const all = (title, designs, options) =>
  step(title, async () =>
    Object.fromEntries(Object.entries(designs).map(([name, make]) => [name, simulate(make, options)])),
  );

const print = (found, columns) =>
  console.table(Object.fromEntries(Object.entries(found).map(([name, result]) => [name, columns(result)])));

const tenths = (value) => Math.round(value * 10) / 10;
