import { availableParallelism, platform, totalmem } from "node:os";
import { getHeapStatistics } from "node:v8";

/** A process gets by with half of this; Node lets its heap grow into half of all there is. In bytes. */
const memoryOfEach = 1_024 ** 3;

/** With fewer connections to the database than this, calls would wait for them in one process while they are idle in another. */
const usualShare = 6;

/** With fewer than this, a process couldn't do what it has to. */
const leastShare = 4;

/** Connections of a replica that are not the pool's: those that show that workers live, and the one that checks whether all is well. */
export const besideThePool = 5;

/** Connections of the pool on which the first process's workers wait for jobs. */
const waitingForJobs = 4;

/** Those that calls have, in whichever process. */
const forCalls = (all: number): number => all - besideThePool - waitingForJobs;

/** @returns the memory of this machine, or of its container, in bytes */
export const memoryHere = (): number => Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);

/** What decides how many processes there are. */
interface Settings {
  PROCESSES?: number | undefined;
  DATABASE_CONNECTIONS: number;
}

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

/** Whether the system spreads connections over several processes that listen on a port (SO_REUSEPORT), and Node can ask it to: since 22.12. */
const canShareAPort =
  platform() === "linux" && (major > 23 || (major === 23 && minor >= 1) || (major === 22 && minor >= 12));

/**
 * How many processes a replica is, so that it has the use of more than one core: docs/decisions/0106-processes-of-a-replica.md.
 * @returns what is set; otherwise as many as there are cores, memory and connections for
 */
export function processCount({ PROCESSES, DATABASE_CONNECTIONS }: Settings): number {
  if (PROCESSES !== undefined) return PROCESSES;
  if (!canShareAPort) return 1;
  const affordable = [
    availableParallelism(),
    Math.floor(memoryHere() / memoryOfEach),
    Math.floor(forCalls(DATABASE_CONNECTIONS) / usualShare),
  ];
  return Math.max(1, Math.min(...affordable));
}

/** @returns why so many processes can't be, in words that go on after the setting's name; undefined if they can */
export function tooManyProcesses({ PROCESSES = 1, DATABASE_CONNECTIONS }: Settings): string | undefined {
  if (PROCESSES > 1 && !canShareAPort)
    return "must be 1 here: only Linux spreads connections over several processes, with Node 22.12 or newer";
  const needed = besideThePool + waitingForJobs + PROCESSES * leastShare;
  if (PROCESSES > 1 && DATABASE_CONNECTIONS < needed)
    return `needs more connections to the database: set DATABASE_CONNECTIONS to ${needed} or more, or have fewer processes`;
  return undefined;
}

/** What a process is in its replica. */
interface Place {
  /** How many processes the replica is. */
  count: number;
  /** Whether another one does the jobs, and everything else that is done once. */
  isSibling: boolean;
}

// The server and Next's bundle are two module graphs in one process.
const shared = globalThis as typeof globalThis & { debriefPlace?: Place };

const place = (): Place => shared.debriefPlace ?? { count: 1, isSibling: false };

/** Says what this process is, before anything is opened that is shared out. Otherwise it is alone. */
export function takePlace(given: Place): void {
  shared.debriefPlace = given;
}

/** @returns how many processes share this replica's machine */
export const processesHere = (): number => place().count;

/**
 * How many connections for calls this process may open to one database, so that all of the replica stay within its bound.
 * @param settings.DATABASE_CONNECTIONS the bound
 * @returns a number of connections; what is left over goes to the process that also does the jobs
 */
export function connectionsHere({ DATABASE_CONNECTIONS }: Pick<Settings, "DATABASE_CONNECTIONS">): number {
  const { count, isSibling } = place();
  const share = Math.floor(forCalls(DATABASE_CONNECTIONS) / count);
  // One of a sibling's looks whether all is well; the first process has that beside its pool.
  return isSibling ? share - 1 : DATABASE_CONNECTIONS - besideThePool - share * (count - 1);
}

/**
 * By itself, Node lets the heap of each process grow into half of all memory. The first process keeps that; the others share out the other half.
 * @returns arguments for Node
 */
export function heapOfSibling(): string[] {
  const ours = getHeapStatistics().heap_size_limit;
  const share = Math.min(ours, memoryHere() / 2 / place().count);
  return [`--max-old-space-size=${Math.floor(share / 1_024 ** 2)}`];
}
