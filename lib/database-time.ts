/** One look at the database's clock, in milliseconds since 1970, and at the one of this process that nobody can set. */
interface Sample {
  database: number;
  monotonic: number;
  /** By how much this machine's own clock was ahead then, in milliseconds. */
  lead: number;
}

// The server and Next's bundle are two module graphs in one process: both tell the same time.
const shared = globalThis as typeof globalThis & { debriefClock?: Sample };

/** An answer that took longer is too inexact, in milliseconds; better than none. */
const tolerable = 1_000;

/**
 * @returns what time it is, by the database's clock: replicas whose own clocks differ agree on when something is over. It goes on from
 * the last look at that clock by one that only runs forward, so that setting this machine's clock changes nothing; before the first
 * look it is this machine's own. See docs/decisions/0044-one-clock.md.
 */
export function databaseTime(): Date {
  const sample = shared.debriefClock;
  return new Date(sample ? Math.round(sample.database + performance.now() - sample.monotonic) : Date.now());
}

/**
 * Takes note of what the database's clock says.
 * @param read asks it; in milliseconds since 1970
 * @returns by how many milliseconds this machine's own clock is ahead of it
 */
export async function compareClocks(read: () => Promise<number>): Promise<number> {
  const asked = performance.now();
  const database = await read();
  const answered = performance.now();
  // Half of the way was there, half back.
  const lead = Date.now() - (answered - asked) / 2 - database;
  // Taken for the time when it was asked, though it was read a little later: ahead by as long as the question was under way, and never
  // behind, since then what is over would live on.
  if (!shared.debriefClock || answered - asked < tolerable) shared.debriefClock = { database, monotonic: asked, lead };
  return shared.debriefClock.lead;
}
