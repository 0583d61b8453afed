import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { openSync, readFileSync } from "node:fs";
import { findAccount } from "@/dev/postgres/account";

/** What the drill has started, so that nothing is left however it ends. */
const started = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of started) {
    child.kill("SIGCONT");
    child.kill("SIGKILL");
  }
});

export interface Running {
  pid: number;
  /** Ends it, and waits until it is gone. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  isOver(): boolean;
}

const account = findAccount();

/** The account that all of this runs under: PostgreSQL refuses root. */
export const owner = account ? { uid: account.uid, gid: account.gid } : {};

/**
 * Starts a server, as a machine's service manager does.
 * @param log a file that gets what it prints
 */
export function run(command: string, args: string[], log: string, env: Record<string, string> = {}): Running {
  const file = openSync(log, "a");
  const { PATH = "", LANG = "C.UTF-8" } = process.env;
  const child = spawn(command, args, {
    // Nothing of the developer's own: Patroni and etcd read their settings from the environment, too.
    env: { PATH: `${PATH}:/usr/sbin`, LANG, ...env } as unknown as NodeJS.ProcessEnv,
    stdio: ["ignore", file, file],
    // Ctrl-C is for the drill, which stops them in turn.
    detached: true,
    ...owner,
  });
  started.add(child);
  const exited = once(child, "exit").then(
    () => void started.delete(child),
    () => void started.delete(child),
  );
  const isOver = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  return {
    pid: child.pid ?? 0,
    isOver,
    async stop(signal = "SIGTERM") {
      if (isOver()) return;
      child.kill("SIGCONT");
      child.kill(signal);
      await exited;
    },
  };
}

/** @returns whether this process is there and isn't merely the remains of one */
export function exists(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

/** Waits until something holds. @throws Error that says what it waited for */
export async function until(what: string, seconds: number, holds: () => unknown): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Waited ${seconds} s in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
