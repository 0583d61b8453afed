import { afterEach, beforeEach, expect, test, vi } from "vitest";

interface Server {
  position: string;
  system: string;
}

/** Two servers of ours: what they say, or that they're away. */
const servers = vi.hoisted(() => ({
  primary: null as Server | null,
  standby: null as (Server & { isStandby: boolean }) | null,
  /** What connecting to the standby for a read ends with, if it does. */
  connecting: null as Error | null,
}));
const noted = vi.hoisted(() => ({
  info: vi.fn<(...given: unknown[]) => void>(),
  warn: vi.fn<(...given: unknown[]) => void>(),
}));
const away = () => Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:5432"), { code: "ECONNREFUSED" });
const lowerOf = (position: string) => Number.parseInt(position.split("/")[1] ?? "", 16);

vi.mock("./log", () => ({ log: () => noted }));
vi.mock("./db", () => {
  const said = async (server: Server | null) => {
    if (!server) throw away();
    return { rows: [server] };
  };
  const client = {
    async query({ name, values: [asked = ""] = [] }: { name?: string; values?: string[] }) {
      const { standby } = servers;
      if (!standby) throw away();
      if (name !== "standby-position") return { rows: [{ from: "standby" }] };
      return { rows: [{ yes: standby.isStandby && lowerOf(standby.position) >= lowerOf(asked) }] };
    },
    release: () => undefined,
  };
  const connect = async () => {
    if (servers.connecting) throw servers.connecting;
    if (!servers.standby) throw away();
    return client;
  };
  return {
    pool: { query: async () => ({ rows: [{ from: "primary" }] }) },
    lookout: { query: () => said(servers.primary) },
    standbyPools: () => ({ reads: { connect }, lookout: { query: () => said(servers.standby) } }),
  };
});

import { metrics } from "./metrics";
import { readsFor, standbyLag, watchStandby } from "./standby";

const [primary, standby] = [
  { position: "0/100", system: "1" },
  { position: "0/100", system: "1", isStandby: true },
];
let stop: () => void;
beforeEach(async () => {
  vi.useFakeTimers();
  Object.assign(servers, { primary, standby, connecting: null });
  stop = watchStandby();
  await looks(2);
  expect(await readOnce()).toBe("standby");
  noted.info.mockClear();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.clearAllMocks();
});

/** Lets so many looks be over: one at once, and one each second. */
const looks = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000);

const statement = { text: "SELECT" };
const readWith = async (reads: ReturnType<typeof readsFor>) =>
  (await reads.query<{ from: string }>(statement)).rows[0]?.from;
const readOnce = () => readWith(readsFor({ isSettled: true }));

/** Reads that the primary had to answer, by why. */
async function fallbacks(): Promise<Record<string, number>> {
  const { values } = (await metrics.registry.getSingleMetric("debrief_database_replica_fallbacks_total")?.get()) ?? {
    values: [],
  };
  return Object.fromEntries(values.map(({ labels, value }) => [labels.reason ?? "", value]));
}

test("a caller whose team has just changed something reads from the primary", async () => {
  expect(await readWith(readsFor({ isSettled: false }))).toBe("primary");
});

test("when all connections are busy, the primary answers, and the next read is tried again", async () => {
  const before = await fallbacks();
  servers.connecting = new Error("timeout exceeded when trying to connect");
  const reads = readsFor({ isSettled: true });
  expect(await readWith(reads)).toBe("primary");
  servers.connecting = null;
  // One answer isn't put together of two ages.
  expect(await readWith(reads)).toBe("primary");
  expect(await readOnce()).toBe("standby");
  expect(await fallbacks()).toEqual({ ...before, busy: (before.busy ?? 0) + 1 });
  expect(noted.warn).not.toHaveBeenCalled();
});

test("a standby that has failed a read is asked again when it has been seen well three times", async () => {
  servers.connecting = away();
  expect(await readOnce()).toBe("primary");
  servers.connecting = null;
  for (let look = 0; look < 2; look++) {
    await looks(1);
    expect(await readOnce()).toBe("primary");
  }
  // One that finds it away counts for nothing.
  servers.standby = null;
  await looks(2);
  servers.standby = standby;
  expect(await readOnce()).toBe("primary");
  await looks(1);
  expect(await readOnce()).toBe("standby");
  expect(noted.warn).toHaveBeenCalledTimes(1);
  expect(noted.info).toHaveBeenCalledTimes(1);
});

test("one that a look has found away is asked again when one has found it well", async () => {
  servers.standby = null;
  await looks(1);
  servers.standby = standby;
  expect(await readOnce()).toBe("primary");
  await looks(1);
  expect(await readOnce()).toBe("standby");
});

test("while the primary is away, the standby is neither in trouble nor well, and is asked for as long as it's known to be near", async () => {
  servers.primary = null;
  await looks(9);
  expect(await readOnce()).toBe("standby");
  await looks(2);
  // Nobody knows any more how far it is.
  expect(await readOnce()).toBe("primary");
  expect(standbyLag()).toBeGreaterThan(10);
  servers.primary = { ...primary, position: "0/200" };
  servers.standby = { ...standby, position: "0/200" };
  // One look is enough to know again how far it has to be.
  await looks(1);
  expect(await readOnce()).toBe("standby");
  expect(noted.warn).not.toHaveBeenCalled();
});

test("looks that can't ask the primary aren't among the three", async () => {
  servers.connecting = away();
  await readOnce();
  servers.connecting = null;
  await looks(1);
  servers.primary = null;
  await looks(5);
  servers.primary = primary;
  await looks(1);
  expect(await readOnce()).toBe("primary");
  await looks(1);
  expect(await readOnce()).toBe("standby");
});

test.each([
  ["one that was promoted", { ...standby, isStandby: false }, "it's no standby"],
  ["one of another database", { ...standby, system: "2" }, "it's a standby of another database than DATABASE_URL's"],
  ["one that has what the primary never had", { ...standby, position: "0/300" }, "it has what the primary never had"],
])("%s is asked nothing", async (_, other, cause) => {
  servers.standby = other;
  await looks(1);
  expect(await readOnce()).toBe("primary");
  expect(noted.warn.mock.calls).toMatchObject([[{ cause }, expect.any(String)]]);
});

test("one that stops replaying is asked for ten seconds at most", async () => {
  servers.primary = { ...primary, position: "0/200" };
  await looks(9);
  expect(await readOnce()).toBe("standby");
  await looks(3);
  expect(await readOnce()).toBe("primary");
  expect((await fallbacks()).away).toBeGreaterThan(0);
  servers.standby = { ...standby, position: "0/200" };
  await looks(1);
  expect(await readOnce()).toBe("standby");
});
