import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { log } from "@/lib/log";
import { numbersOfAll, type Numbers, type Scrape } from "../watch/scrape";
import { openChannel, type Ask } from "./channel";
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

/**
 * Starts them. One that ends by itself is replaced; all of them end with this process, however that ends.
 * @param count how many
 * @param beginning what they need to know that the environment doesn't say
 */
export function startSiblings(count: number, beginning: Beginning): Siblings {
  const open = new Map<ChildProcess, Ask>();
  let isStopping = false;
  const scrape: Scrape = async () => numbersOfAll(await Promise.all([...open.values()].map(askNumbers)));

  const start = (pause: number) => {
    const began = performance.now();
    const child = fork(file, { serialization: "advanced" });
    const ask = openChannel(child, { scrape });
    open.set(child, ask);
    // If it fails, it says why itself, and ends.
    ask("begin", beginning).catch(() => undefined);
    child.on("error", (err) => log().error({ part: "process", err }, "A process couldn't be started"));
    child.once("exit", (code, signal) => {
      open.delete(child);
      if (isStopping) return;
      const next = performance.now() - began > aWhile ? pauses.first : Math.min(pause * 2, pauses.longest);
      log().error(
        { part: "process", code, signal, ms: next },
        "A process of this replica has ended; another one takes its place",
      );
      setTimeout(() => isStopping || start(next), next).unref();
    });
  };
  for (let started = 0; started < count; started += 1) start(pauses.first / 2);

  /** What it says is of use only to one that is there. */
  const tellAll = (what: string) => {
    for (const ask of open.values()) ask(what).catch(() => undefined);
  };
  return {
    drain: () => tellAll("drain"),
    async stop() {
      isStopping = true;
      const gone = Promise.all([...open.keys()].map((child) => once(child, "exit")));
      tellAll("stop");
      await gone;
    },
    scrape,
  };
}

/** @returns what it has counted; null if it says nothing in time, as one that is just starting */
const askNumbers = (ask: Ask): Promise<Numbers | null> =>
  Promise.race([ask<Numbers>("numbers"), sleep(patience, null)]).catch(() => null);
