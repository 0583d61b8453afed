import { expect, test } from "vitest";
import { checkedCache } from "./checked-cache";

interface Row {
  key: string;
  credential_id: string;
  application_id: string;
  team_id: string;
  version: number;
}

/** Numbers that look random, the same for the same seed (mulberry32). */
function randomOf(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { below: (end: number) => Math.floor(next() * end), chance: (of: number) => next() < of };
}

/** Four credentials of two applications of a team, with transactions that take their time, as PostgreSQL numbers them and shows them to snapshots. */
function database() {
  const rows: Row[] = [0, 1, 2, 3].map((at) => {
    return { key: `key${at}`, credential_id: `c${at}`, application_id: `a${at >> 1}`, team_id: "t", version: 0 };
  });
  const open = new Map<number, string>();
  let committed: { transaction: number; subject: string }[] = [];
  let [next, server, now] = [100, 1, 0];
  return {
    rows,
    open,
    versionOf: (key: string) => rows.find((row) => row.key === key)?.version ?? 0,
    begin: (subject: string) => void open.set(next++, subject),
    commit(transaction: number) {
      const subject = open.get(transaction) ?? "";
      open.delete(transaction);
      committed.push({ transaction, subject });
      for (const row of rows) {
        if ([row.credential_id, row.application_id, row.team_id].includes(subject)) row.version++;
      }
    },
    rollBack: (transaction: number) => void open.delete(transaction),
    /** Another server takes over: what was not committed is gone, and so are its numbers, which are given again. */
    failOver() {
      open.clear();
      server++;
      next = Math.max(100, ...committed.map(({ transaction }) => transaction + 1));
    },
    forget: () => void (committed = []),
    wait: (time: number) => void (now += time),
    /** What a query sees that is carried out now. */
    answer(name: string, [since, keys]: unknown[]) {
      // As PostgreSQL writes it: the lowest that is open, the next to be given, and those that are open.
      const seen = `${Math.min(next, ...open.keys())}:${next}:${[...open.keys()].join(",")}`;
      const [, end = "0", opened = ""] = since === null ? [] : (since as string).split(":");
      const isNew = ({ transaction }: { transaction: number }) =>
        since !== null && (transaction >= Number(end) || opened.split(",").includes(String(transaction)));
      const changed = committed.filter(isNew).map(({ subject }) => subject);
      const moment = { seen, server: String(server), now, changed };
      const asked = name === "test" ? (keys as (string | null)[]) : [];
      return [moment, ...rows.filter(({ key }) => asked.includes(key)).map((row) => ({ ...row }))];
    },
  };
}

/** A cache over it, whose queries are carried out and whose answers arrive when the test says so. */
function cached() {
  const data = database();
  const sent: { name: string; carryOut: () => () => void }[] = [];
  const find = checkedCache<Row>(
    "test",
    "",
    ({ name, values }) =>
      new Promise((resolve) => {
        const carryOut = () => {
          const answer = data.answer(name, values);
          return () => resolve(answer);
        };
        sent.push({ name, carryOut });
      }),
  );
  return { ...data, data, sent, find };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Looks a key up, and answers each query at once. */
async function lookUp({ sent, find }: Pick<ReturnType<typeof cached>, "sent" | "find">, key: string) {
  const from = sent.length;
  const found = find([key]);
  let isDone = false;
  void found.then(() => (isDone = true));
  for (let at = from; !isDone; at++) {
    sent[at]?.carryOut()();
    await turn();
  }
  return { version: (await found).get(key)?.rows[0]?.version, asked: sent.slice(from).map(({ name }) => name) };
}

test("what is kept is not read again, only asked about", async () => {
  const cache = cached();
  await lookUp(cache, "key0");
  await lookUp(cache, "key0");
  expect(await lookUp(cache, "key0")).toEqual({ version: 0, asked: ["test-changes"] });
});

test("what doesn't exist is asked for each time", async () => {
  const cache = cached();
  for (let time = 0; time < 3; time++) {
    expect(await lookUp(cache, "nothing")).toEqual({ version: undefined, asked: ["test"] });
  }
});

test("a change of the credentials, their application or their team is seen by the next look-up", async () => {
  const cache = cached();
  await lookUp(cache, "key0");
  await lookUp(cache, "key0");
  for (const [index, subject] of ["c0", "a0", "t"].entries()) {
    cache.begin(subject);
    cache.commit([...cache.open.keys()][0] ?? 0);
    expect(await lookUp(cache, "key0")).toEqual({ version: index + 1, asked: ["test-changes", "test"] });
  }
});

test("a transaction that began long before it ended is seen, too", async () => {
  const cache = cached();
  cache.begin("c0");
  await lookUp(cache, "key0");
  await lookUp(cache, "key0");
  for (const subject of ["c1", "c2", "c3"]) {
    cache.begin(subject);
    cache.commit([...cache.open.keys()].at(-1) ?? 0);
    await lookUp(cache, "key0");
  }
  cache.commit([...cache.open.keys()][0] ?? 0);
  expect(await lookUp(cache, "key0")).toMatchObject({ version: 1 });
});

test("after a change of everything, all is read again", async () => {
  const cache = cached();
  await lookUp(cache, "key0");
  await lookUp(cache, "key0");
  cache.begin("00000000-0000-0000-0000-000000000000");
  cache.commit([...cache.open.keys()][0] ?? 0);
  expect(await lookUp(cache, "key0")).toMatchObject({ asked: ["test-changes", "test"] });
});

test("whoever has not looked for so long that changes may be deleted begins anew", async () => {
  const cache = cached();
  await lookUp(cache, "key0");
  await lookUp(cache, "key0");
  cache.begin("c0");
  cache.commit([...cache.open.keys()][0] ?? 0);
  cache.forget();
  cache.wait(24 * 3_600_000);
  expect(await lookUp(cache, "key0")).toMatchObject({ version: 1 });
});

// Look-ups, queries and transactions, in any order that they can come in.
test.each(Array.from({ length: 400 }, (_, seed) => seed))(
  "no look-up finds what was over before it began, whatever comes between its query and the answer (order %i)",
  async (seed) => {
    const { below, chance } = randomOf(seed);
    const { data, sent, find } = cached();
    const arrived: (() => void)[] = [];
    const lookUps: Promise<void>[] = [];
    const [slow, hasFailovers] = [chance(0.3), chance(0.5)];
    const pick = <Item>(list: Item[]): Item | undefined => list[below(list.length)];
    const subjects = ["c0", "c1", "c2", "c3", "a0", "a1", "t"];
    const begin = () => {
      const keys = data.rows.map(({ key }) => key).filter(() => chance(0.5));
      if (keys.length === 0) return;
      const least = new Map(keys.map((key) => [key, data.versionOf(key)]));
      const found = find(keys).then((answers) => {
        for (const [key, version] of least) {
          expect(answers.get(key)?.rows[0]?.version, key).toBeGreaterThanOrEqual(version);
        }
      });
      lookUps.push(found);
    };
    const carryOut = () => {
      const [query] = sent.splice(below(sent.length), 1);
      if (query) arrived.push(query.carryOut());
    };
    const arrive = () => arrived.splice(below(arrived.length), 1)[0]?.();
    for (let step = 0; step < 300; step++) {
      const what = below(10);
      if (what < 2) begin();
      else if (what < 5) carryOut();
      else if (what < 8) arrive();
      else if (what === 8 && data.open.size < 4) data.begin(pick(subjects) ?? "t");
      else if (!slow || chance(0.2)) (chance(0.2) ? data.rollBack : data.commit)(pick([...data.open.keys()]) ?? 0);
      if (hasFailovers && chance(0.01)) data.failOver();
      await Promise.resolve();
      if (chance(0.5)) await turn();
    }
    let isDone = false;
    const all = Promise.all(lookUps).finally(() => (isDone = true));
    while (!isDone) {
      carryOut();
      arrive();
      await turn();
    }
    await all;
  },
);
