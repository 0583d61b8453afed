import { figures } from "./figures.mjs";
import { Database, split, together } from "./world.mjs";

const byId = ({ id }) => id;
const byTeam = ({ team }) => team;

/*
 * Each design is made for a world (its clock, its chances, and `count`, which puts an event into the sums) and has `databases` and `report`: a process that
 * takes a batch and returns whether it was accepted. Null: nobody knows, and the caller repeats it.
 */

/**
 * As it is today: lib/domain/usage/record-events-sql.ts.
 * @param options.gathers reports that come while others are written share a statement
 */
export function oneDatabase({ clock, count }, { gathers = false } = {}) {
  const database = new Database(clock);
  const ids = new Set();
  const write = (events) =>
    database.do(figures.perStatement + events.length * (figures.perId + figures.perRow), () => {
      for (const event of events) if (isNew(ids, event)) count(event);
      return true;
    });
  let waiting = [];
  let running = 0;
  const begin = () => {
    while (running < figures.consumers && waiting.length > 0) {
      let events = 0;
      const some = waiting.filter((report) => (events += report.events.length) <= figures.fetch);
      waiting = waiting.slice(some.length);
      running++;
      write(some.flatMap((report) => report.events))((answer) => {
        running--;
        begin();
        for (const { resume } of some) resume(answer);
      });
    }
  };
  return {
    databases: [database],
    *report(events) {
      return yield gathers ? (resume) => (waiting.push({ events, resume }), begin()) : write(events);
    },
  };
}

/** IDs by themselves, events and deltas by team, and both in one transaction over all of their shards. */
export function twoPhases({ clock, count, random, crashes }, { shards: number, recovers = true }) {
  // An ID that is taken has the transaction that holds it, or null once that has committed.
  const shards = Array.from({ length: number }, () => ({ database: new Database(clock), ids: new Map() }));

  function* take(transaction, shard, events) {
    const cost = figures.perStatement - figures.perCommit + events.length * figures.perId;
    for (;;) {
      const result = yield shard.database.do(cost, () => {
        const holder = events.map(({ id }) => shard.ids.get(id)).find((other) => other && other !== transaction);
        if (holder) return holder;
        const fresh = events.filter(({ id }) => !shard.ids.has(id));
        for (const { id } of fresh) shard.ids.set(id, transaction);
        return (partOf(transaction, shard).ids = fresh);
      });
      if (result === null || Array.isArray(result)) return result;
      yield (resume) => result.waiting.push(resume);
    }
  }

  function* write(transaction, shard, events) {
    const cost = figures.perStatement - figures.perCommit + events.length * figures.perRow;
    const since = transaction.parts.get(shard)?.age;
    return yield shard.database.do(cost, () => (partOf(transaction, shard).rows = events), since);
  }

  const partOf = ({ parts }, shard) => {
    if (!parts.has(shard)) parts.set(shard, { age: shard.database.age, ids: [], rows: [] });
    return parts.get(shard);
  };
  const commit = (transaction, shard) => {
    const { ids, rows } = transaction.parts.get(shard);
    for (const { id } of ids) shard.ids.set(id, null);
    for (const event of rows) count(event);
    transaction.parts.delete(shard);
    if (transaction.parts.size === 0) end(transaction);
  };
  const abort = (transaction) => {
    for (const [shard, { ids }] of transaction.parts) for (const { id } of ids) shard.ids.delete(id);
    transaction.parts.clear();
    end(transaction);
    return null;
  };
  const end = ({ waiting }) => {
    for (const resume of waiting.splice(0)) resume();
  };
  const recover = (work) => {
    if (recovers) clock.in(figures.recovery * random(), work);
  };

  return {
    databases: shards.map(({ database }) => database),
    *report(events) {
      const transaction = { parts: new Map(), waiting: [] };
      const of = (step, parts) => together(parts.map(([shard, some]) => step(transaction, shards[shard], some)));
      const taken = yield of(take, split(events, number, byId));
      if (taken.includes(null)) return abort(transaction);
      const written = yield of(write, split(taken.flat(), number, byTeam));
      if (written.includes(null)) return abort(transaction);
      const parts = [...transaction.parts];
      const prepared = yield together(
        parts.map(function* ([{ database }, { age }]) {
          return yield database.do(figures.perCommit, () => true, age);
        }),
      );
      if (prepared.includes(null)) return abort(transaction);
      if (crashes()) {
        // Whether it had noted that it commits is what recovery finds.
        const isNoted = random() < 0.5;
        recover(() => {
          if (!isNoted) abort(transaction);
          else for (const [shard] of parts) commit(transaction, shard);
        });
        return null;
      }
      const committed = yield together(
        parts.map(function* ([shard]) {
          // Its connection may break just then: it's prepared, the caller gets a good answer, and recovery commits it.
          if (crashes()) return null;
          return yield shard.database.do(figures.perCommit, () => (commit(transaction, shard), true));
        }),
      );
      for (const [index, [shard]] of parts.entries()) {
        if (committed[index] === null) recover(() => commit(transaction, shard));
      }
      return true;
    },
  };
}

/**
 * IDs first, then events and deltas by team, each in a transaction of its own.
 * @param options.repeats a report does the second step for all of its events, not only for those whose ID is new
 * @param options.keyed the second step counts an event only if its row is new where it goes
 */
export function twoSteps({ clock, count, crashes }, { shards: number, repeats = true, keyed = true }) {
  const shards = Array.from({ length: number }, () => ({
    database: new Database(clock),
    ids: new Set(),
    rows: new Set(),
  }));

  function* take([shard, events]) {
    const { database, ids } = shards[shard];
    const cost = figures.perStatement + events.length * figures.perId;
    return yield database.do(cost, () => {
      const fresh = events.filter((event) => isNew(ids, event));
      return repeats ? events : fresh;
    });
  }

  function* write([shard, events]) {
    const { database, rows } = shards[shard];
    const cost = figures.perStatement + events.length * figures.perRow;
    return yield database.do(cost, () => {
      for (const event of events) if (!keyed || isNew(rows, event)) count(event);
      return true;
    });
  }

  return {
    databases: shards.map(({ database }) => database),
    *report(events) {
      const taken = yield together(split(events, number, byId).map(take));
      if (taken.includes(null) || crashes()) return null;
      const written = yield together(split(taken.flat(), number, byTeam).map(write));
      return written.includes(null) ? null : true;
    },
  };
}

/**
 * A log in front of one database. What is accepted is in the log, each event as a message of its own.
 * @param options.unique the database keeps IDs, too
 * @param options.window for how long the log knows messages again
 * @param options.acksFirst consumers say that they have a message before they have written it
 * @param options.flushes the log is on disk before it answers; otherwise, it loses its newest messages with the power
 */
export function log(world, { unique = true, window = figures.window, acksFirst = false, flushes = true } = {}) {
  const { clock, count, crashes } = world;
  const database = new Database(clock);
  const seen = new Map();
  const ids = new Set();
  let messages = [];
  let idle = [];

  const add = (some) => {
    messages.push(...some);
    const woken = idle;
    idle = [];
    for (const resume of woken) resume();
  };

  function* consume() {
    for (;;) {
      while (messages.length === 0) yield (resume) => idle.push(resume);
      const some = messages.splice(0, figures.fetch);
      const cost = figures.perStatement + some.length * ((unique ? figures.perId : 0) + figures.perRow);
      if (acksFirst && crashes()) continue;
      const written = yield database.do(cost, () => {
        for (const { event } of some) if (!unique || isNew(ids, event)) count(event);
        return true;
      });
      if (written === null) {
        yield (resume) => clock.in(figures.retrySoon, resume);
        add(some);
      } else if (!acksFirst && crashes()) {
        clock.in(figures.redelivery, () => add(some));
      }
    }
  }
  return {
    databases: [database],
    *report(events) {
      yield (resume) => clock.in(figures.publish, resume);
      const fresh = events.filter(({ id }) => !(clock.now - seen.get(id) <= window));
      for (const { id } of fresh) seen.set(id, clock.now);
      add(fresh.map((event) => ({ event, at: clock.now })));
      return true;
    },
    consumers: () => Array.from({ length: figures.consumers }, consume),
    losePower() {
      if (!flushes) messages = messages.filter(({ at }) => at < clock.now - figures.flush);
    },
  };
}

const isNew = (ids, { id }) => {
  if (ids.has(id)) return false;
  ids.add(id);
  return true;
};
