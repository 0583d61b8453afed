import type pg from "pg";
import { databaseTrouble } from "./database-trouble";
import { lookout, pool, standbyPools } from "./db";
import { log } from "./log";
import { metrics, type standbyFallbacks } from "./metrics";

/** What a read runs on. */
export interface Reads {
  query<Row extends pg.QueryResultRow>(statement: pg.QueryConfig): Promise<{ rows: Row[] }>;
}

/** How old what a standby says may be, in milliseconds. */
const mostBehind = 10_000;

/** How often we look how far it is, in milliseconds. */
const interval = 1_000;

/** Where the primary's log was at a moment. */
interface Position {
  /** By `performance.now()`. All that was committed by then is in the log up to there. */
  at: number;
  position: string;
}

interface Standby {
  /** Of the last while, oldest first. */
  positions: Position[];
  /** When the primary was as the standby is known to be, by `performance.now()`; at first, when we began to look. */
  asOf: number;
  /** Why it isn't asked; null if it is. */
  trouble: string | null;
  /** How often it has to be seen well before it's asked again. */
  looksLeft: number;
}

/** So often, after a read has met trouble: a look asks for less than a read does. In a row or not. */
const looksAfterTrouble = 3;

// The server and Next's bundle are two module graphs in one process: what the one has found out goes for both.
const shared = globalThis as typeof globalThis & { debriefStandby?: Standby };

/** Counts, so that it can be seen how much of it all a standby takes. */
const primary: Reads = {
  query(statement) {
    metrics.databaseReads.primary.inc();
    return pool.query(statement);
  },
};

/**
 * Where to read what may be some seconds old: docs/decisions/0101-reads-from-a-standby.md. Never for what decides who may do what, for limits or
 * bills, and never after a change in the same call.
 * @param caller `isSettled` says whether nothing has changed in their team for a minute, so that a standby has all of it
 * @returns the standby, and from its first statement on that it can't answer, the primary, so that one answer isn't put together of two ages; the
 * primary for others, and without a standby
 */
export function readsFor({ isSettled }: { isSettled: boolean }): Reads {
  if (!shared.debriefStandby) return pool;
  return isSettled ? standbyFirst() : primary;
}

/** One try on the standby, and one on the primary, which has the last word. */
function standbyFirst(): Reads {
  let hasFallenBack = false;
  return {
    async query<Row extends pg.QueryResultRow>(statement: pg.QueryConfig) {
      if (hasFallenBack) return primary.query<Row>(statement);
      const result = await askStandby<Row>(statement);
      if (typeof result === "object") {
        metrics.databaseReads.standby.inc();
        return result;
      }
      hasFallenBack = true;
      metrics.standbyFallbacks[result].inc();
      return primary.query<Row>(statement);
    },
  };
}

/** In the same session as the query, so that it holds whichever server stands behind the address, and whatever has become of it since. */
const isFarEnough = {
  // A standby that is frozen is noticed by this, and not by the read.
  query_timeout: 1_000,
  name: "standby-position",
  text: "SELECT pg_is_in_recovery() AND pg_last_wal_replay_lsn() >= $1::pg_lsn AS yes",
};

async function askStandby<Row extends pg.QueryResultRow>(
  statement: pg.QueryConfig,
): Promise<{ rows: Row[] } | (typeof standbyFallbacks)[number]> {
  const known = shared.debriefStandby;
  if (!known || known.trouble !== null || !oldestTaken(known)) return "away";
  let client: pg.PoolClient;
  try {
    client = await standbyPools().reads.connect();
  } catch (error) {
    if (isForWant(error)) return "busy";
    turnAway(error);
    return "away";
  }
  let failure: unknown;
  try {
    // What had been committed ten seconds ago is there; what has been committed since may be.
    const position = oldestTaken(known);
    const { rows } = await client.query<{ yes: boolean | null }>({ ...isFarEnough, values: [position] });
    return rows[0]?.yes && position ? await client.query<Row>(statement) : "behind";
  } catch (error) {
    failure = error;
    turnAway(error);
    return "failed";
  } finally {
    // One that was ended for the sake of what the standby has to replay is as good as before.
    client.release(failure !== undefined && troubleOf(failure) !== null);
  }
}

/** @returns the earliest position that is recent enough */
const oldestTaken = ({ positions }: Standby): string | undefined =>
  positions.find(({ at }) => at >= performance.now() - mostBehind)?.position;

/** Whether all connections were taken by others: what pg-pool says after waiting for a free one, and never of one that it opens. */
const isForWant = (error: unknown): boolean =>
  error instanceof Error && error.message === "timeout exceeded when trying to connect";

/** A statement that took too long says nothing of the next one, and its connection is as good as before. */
function troubleOf(error: unknown): string | null {
  const trouble = databaseTrouble(error);
  return trouble?.startsWith("57014") ? null : trouble;
}

/** A standby in trouble isn't asked again until it has been seen to be well. */
function turnAway(error: unknown): void {
  const trouble = troubleOf(error);
  if (!trouble) return;
  if (shared.debriefStandby) shared.debriefStandby.looksLeft = looksAfterTrouble;
  setTrouble(trouble);
}

/** Before anything is known of it. It may be away as we start. */
const unknown = "we haven't seen yet how far it is";

/** Tells the log of what has changed, and not of each look. */
function setTrouble(trouble: string | null): void {
  const known = shared.debriefStandby;
  if (!known || known.trouble === trouble) return;
  const wasWell = known.trouble === null || known.trouble === unknown;
  known.trouble = trouble;
  if (trouble === null) log().info({ part: "standby" }, "reads go to the standby");
  else if (wasWell) log().warn({ part: "standby", cause: trouble }, "reads go to the primary instead of the standby");
}

const lookAtStandby = `SELECT pg_is_in_recovery() AS "isStandby", pg_last_wal_replay_lsn()::text AS position,
  (SELECT system_identifier::text FROM pg_control_system()) AS system`;
const lookAtPrimary = `SELECT pg_current_wal_flush_lsn()::text AS position,
  (SELECT system_identifier::text FROM pg_control_system()) AS system`;

/** A position in the log as a number: two halves in hexadecimal. */
function numberOf(position: string): bigint {
  const [high = "", low = ""] = position.split("/");
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`);
}

/**
 * The standby first: it can't have more of the log than the primary has afterwards.
 * @returns its trouble, null if it has none; undefined if that can't be told, since there is nothing recent of the primary's to compare it with
 */
async function look(known: Standby): Promise<string | null | undefined> {
  const { rows } = await standbyPools().lookout.query<{ isStandby: boolean; position: string | null; system: string }>(
    lookAtStandby,
  );
  const at = performance.now();
  // It has its own watch. Without it, no position is recent enough after a while, and nothing is read here.
  const ofPrimary = await lookout.query<{ position: string; system: string }>(lookAtPrimary).then(
    ({ rows: found }) => found,
    () => null,
  );
  if (!ofPrimary) return undefined;
  const [there, here] = [rows[0], ofPrimary[0]];
  if (!there || !here) return "it says nothing";
  if (there.system !== here.system) return "it's a standby of another database than DATABASE_URL's";
  if (!there.isStandby || there.position === null) return "it's no standby";
  const reached = numberOf(there.position);
  if (reached > numberOf(here.position)) {
    // After a failover: what it has beyond the point where the two part was never there, for us. Until it has been set up anew, it gets no further.
    known.positions = [];
    return "it has what the primary never had";
  }
  const before = known.positions.at(-1);
  const has = known.positions.findLast(({ position }) => numberOf(position) <= reached);
  if (has) known.asOf = Math.max(known.asOf, has.at);
  known.positions = [...known.positions, { at, position: here.position }].filter(
    (one) => one.at >= at - 2 * mostBehind,
  );
  if (!before || before.at < at - mostBehind) return undefined;
  return at - known.asOf > mostBehind ? "it's more than ten seconds behind" : null;
}

/**
 * Looks every second how far the standby is, and whether it's one. To be called once, if there is one.
 * @returns what ends it
 */
export function watchStandby(): () => void {
  const known: Standby = (shared.debriefStandby = {
    positions: [],
    asOf: performance.now(),
    trouble: unknown,
    looksLeft: 1,
  });
  let timer: NodeJS.Timeout;
  const next = async () => {
    try {
      const trouble = await look(known);
      if (trouble === null) known.looksLeft = Math.max(known.looksLeft - 1, 0);
      if (trouble || (trouble === null && known.looksLeft === 0)) setTrouble(trouble);
    } catch (error) {
      setTrouble(databaseTrouble(error) ?? String(error));
    }
    if (shared.debriefStandby === known) timer = setTimeout(() => void next(), interval).unref();
  };
  void next();
  return () => {
    delete shared.debriefStandby;
    clearTimeout(timer);
  };
}

/** @returns how many seconds old what the standby says is at most; null without one */
export const standbyLag = (): number | null =>
  shared.debriefStandby ? (performance.now() - shared.debriefStandby.asOf) / 1_000 : null;
