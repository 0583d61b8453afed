import { figures } from "./figures.mjs";
import { Clock, randomFrom, start, teamsBySize } from "./world.mjs";

/**
 * Lets callers report to a design, until all that they have repeated is over.
 * @param make a design of designs.mjs
 * @param options.batches how many, of `size` events each
 * @param options.perSecond events, whether or not the ones before are answered; without it, `callers` wait for their answers, as fast as they come
 * @param options.withFaults answers get lost, processes end between two steps, a database and the power fail once
 * @param options.exponent of Zipf's law: how much of it the biggest of the teams use
 * @returns what became of the events, and how long that took, in milliseconds
 */
export function simulate(make, options) {
  const {
    batches,
    size,
    perSecond,
    callers = 64,
    withFaults = false,
    teams = 10_000,
    exponent = 1,
    seed = 1,
  } = options;
  const clock = new Clock();
  const random = randomFrom(seed);
  const chance = (probability) => () => withFaults && random() < probability;
  const counts = new Uint8Array(batches * size);
  const countedAt = new Float64Array(batches * size);
  const count = ({ id }) => {
    if (counts[id]++ === 0) countedAt[id] = clock.now;
  };
  const design = make({ clock, random, count, crashes: chance(figures.crashes) });
  const loses = chance(figures.lostAnswers);
  const isLate = chance(figures.lateShare);
  const teamOf = teamsBySize(teams, random, exponent);
  const sent = new Float64Array(batches);
  const accepted = new Float64Array(batches).fill(Number.NaN);

  function* caller(batch) {
    const events = Array.from({ length: size }, (_, index) => ({ id: batch * size + index, team: teamOf() }));
    sent[batch] = clock.now;
    for (;;) {
      const answer = yield* design.report(events);
      if (answer && !loses()) break;
      yield (resume) => clock.in(isLate() ? figures.retryLate : figures.retrySoon, resume);
    }
    accepted[batch] = clock.now;
  }

  for (const consumer of design.consumers?.() ?? []) start(consumer);
  if (perSecond) {
    let at = 0;
    for (let batch = 0; batch < batches; batch++) {
      at -= (Math.log(1 - random()) * size * 1_000) / perSecond;
      clock.in(at, () => start(caller(batch)));
    }
    if (withFaults) {
      clock.in(at / 4, () => design.databases[0].fail(figures.failover));
      clock.in(at / 2, () => design.losePower?.());
    }
  } else {
    let next = 0;
    const again = () => next < batches && start(caller(next++), again);
    for (let caller = 0; caller < callers; caller++) again();
  }
  clock.run();

  const answered = accepted.filter((at) => !Number.isNaN(at));
  const waits = accepted.map((at, batch) => at - sent[batch]).filter((wait) => !Number.isNaN(wait));
  const lags = accepted.map((at, batch) => {
    const last = Math.max(...countedAt.subarray(batch * size, (batch + 1) * size));
    return Math.max(0, last - at);
  });
  const isAnswered = (id) => !Number.isNaN(accepted[Math.floor(id / size)]);
  const work = design.databases.map(({ busy }) => busy);
  return {
    events: batches * size,
    perSecond: (answered.length * size * 1_000) / Math.max(...answered),
    waits: quantiles(waits),
    lags: quantiles(lags.filter((lag) => !Number.isNaN(lag))),
    lost: counts.reduce((sum, times, id) => sum + (times === 0 && isAnswered(id) ? 1 : 0), 0),
    doubled: counts.reduce((sum, times) => sum + (times > 1 ? 1 : 0), 0),
    unanswered: (batches - answered.length) * size,
    /** How much more the busiest database does than they do on average. */
    skew: (Math.max(...work) * work.length) / work.reduce((sum, one) => sum + one, 0),
  };
}

function quantiles(values) {
  const sorted = values.toSorted();
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), most: at(1) };
}
