import { format } from "node:util";
import { log } from "@/lib/log";
import { maskCredentials } from "@/lib/log-error";

const levels = { debug: "debug", trace: "debug", log: "info", info: "info", warn: "warn", error: "error" } as const;

/**
 * Makes what libraries write to the console lines of the log: JSON, one line each, whatever they were given to write. Otherwise a
 * caller whose words a library repeats could write lines that look like ours.
 */
export function logConsole(): void {
  for (const [method, level] of Object.entries(levels) as [
    keyof typeof levels,
    (typeof levels)[keyof typeof levels],
  ][]) {
    console[method] = (...args: unknown[]) => {
      const err = args.find((arg) => arg instanceof Error);
      log()[level]({ part: "console", ...(err ? { err } : {}) }, maskCredentials(format(...args.map(plain))));
    };
  }
  console.assert = (held?: boolean, ...args: unknown[]) => void (held || console.error(...args));
  console.dir = (value: unknown) => console.log(value);
  console.dirxml = (...args: unknown[]) => console.log(...args);
  console.table = (value: unknown) => console.log(value);
}

/** Printed as it is, an error shows all that a library has hung on it, such as the command that failed, with its password. */
const plain = (arg: unknown): unknown => (arg instanceof Error ? (arg.stack ?? arg.message) : arg);
