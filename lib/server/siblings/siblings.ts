import { fork, type ChildProcess } from "node:child_process";
import { statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { log } from "@/lib/log";
import { heapOfSibling } from "@/lib/processes";
import { addUp, onlyCounts, type Numbers } from "../watch/add-up";
import { scrapeAll, type Scrape } from "../watch/scrape";
import { openChannel, type Ask } from "./channel";
import { giveTurns } from "./hashing";
import { beat, mostMissed } from "./heartbeat";
import type { Beginning } from "./sibling";

/** The compiled module that a sibling runs: scripts/setup/bundle-server.mjs. */
const file = fileURLToPath(new URL("./sibling.mjs", import.meta.url));

/** How long after one has ended by itself another takes its place, in milliseconds: longer each time, if it ends again at once. */
const pauses = { first: 500, longest: 30_000 };

/** One that has served for this long didn't end at once, in milliseconds. */
const aWhile = 60_000;

/** How long a sibling has to say its numbers, in milliseconds. */
const patience = 500;

/** The other processes of this replica: docs/decisions/0106-processes-of-a-replica.md. */
export interface Siblings {
  /** Makes them say that calls should go elsewhere. */
  drain(): void;
  /** Ends them, when what they are doing is done. */
  stop(): Promise<void>;
  /** Tells how all processes are, this one included. */
  scrape: Scrape;
}

interface Sibling {
  child: ChildProcess;
  ask: Ask;
  /** What it counted when it was last asked. */
  numbers: Numbers;
  gone: Promise<void>;
}

/**
 * Starts them. One that ends by itself, or hangs, is replaced; all of them end with this process, however that ends.
 * @param beginning what they need to know that the environment doesn't say
 */
export function startSiblings(beginning: Beginning): Siblings {
  const open = new Set<Sibling>();
  /** What those that are gone have counted: a sum that falls would be taken for a start. */
  let left: Promise<Numbers> = Promise.resolve([]);
  let isLeaving = false;

  const count = async (sibling: Sibling) => {
    const asked = sibling.ask<Numbers>("numbers").catch(() => null);
    // Of one that is late, those of before.
    sibling.numbers = (await Promise.race([asked, sleep(patience, null)])) ?? sibling.numbers;
  };
  let scraping: ReturnType<Scrape> | undefined;
  const scrape: Scrape = () =>
    (scraping ??= Promise.all([...open].map(count))
      .then(async () => scrapeAll([...[...open].map(({ numbers }) => numbers), await left]))
      .finally(() => (scraping = undefined)));

  const builtAt = statSync(file).mtimeMs;
  const start = (pause: number) => {
    const began = performance.now();
    const replace = (why: object) => {
      if (isLeaving) return;
      const ms = performance.now() - began > aWhile ? pauses.first : Math.min(pause * 2, pauses.longest);
      log().error({ part: "process", ...why, ms }, "A process of this replica has ended; another one takes its place");
      setTimeout(() => isLeaving || start(ms), ms).unref();
    };
    try {
      if (statSync(file).mtimeMs !== builtAt) throw new Error("The product was built anew: restart this replica.");
      const child = fork(file, { serialization: "advanced", execArgv: [...process.execArgv, ...heapOfSibling()] });
      const turns = giveTurns();
      const ask = openChannel(child, { scrape, ...turns.answers });
      const { promise: gone, resolve } = Promise.withResolvers<void>();
      const sibling: Sibling = { child, ask, numbers: [], gone };
      open.add(sibling);
      // If it fails, it says why itself, and ends.
      ask("begin", beginning).catch(() => undefined);
      const stopWatching = killIfSilent(sibling);
      const end = (why: object) => {
        if (!open.delete(sibling)) return;
        stopWatching();
        turns.end();
        const counts = onlyCounts(sibling.numbers);
        left = left.then(async (before) => {
          try {
            return (await addUp([before, counts]).getMetricsAsJSON()) as Numbers;
          } catch {
            return before;
          }
        });
        resolve();
        replace({ process: child.pid, ...why });
      };
      child.once("exit", (code, signal) => end({ code, signal }));
      child.on("error", (err) => (child.pid === undefined ? end({ err }) : undefined));
    } catch (err) {
      // Some of what the system refuses is thrown, and some is told.
      replace({ err });
    }
  };
  for (let started = 1; started < beginning.processes; started += 1) start(pauses.first / 2);
  // Those that haven't gone by then would keep the port from the next start.
  process.once("exit", () => {
    for (const { child } of open) child.kill("SIGKILL");
  });

  /** What it says is of use only to one that is there. */
  const tellAll = (what: string) => {
    isLeaving = true;
    for (const { ask } of open) ask(what).catch(() => undefined);
  };
  return {
    drain: () => tellAll("drain"),
    async stop() {
      tellAll("stop");
      await Promise.all([...open].map(({ gone }) => gone));
    },
    scrape,
  };
}

/** A process that hangs keeps its share of the connections, and whoever asks whether all is well mostly asks another one. @returns what ends it */
function killIfSilent({ child, ask }: Sibling): () => void {
  let missed = 0;
  const timer = setInterval(() => {
    missed += 1;
    if (missed > mostMissed) {
      log().error({ part: "process", process: child.pid }, "A process of this replica hangs, and is killed");
      return void child.kill("SIGKILL");
    }
    ask("alive").then(
      () => (missed = 0),
      () => undefined,
    );
  }, beat);
  timer.unref();
  return () => clearInterval(timer);
}
