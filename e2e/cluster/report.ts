import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Kind } from "./ledger";
import type { Findings } from "./oracles";
import type { Scenario } from "./scenarios";

export interface Result {
  name: string;
  /** Without service, and of which kind of call. */
  seconds: number;
  kind: Kind;
  /** The same, from when what was broken was mended: a machine that comes back, a replica that starts. */
  whileMending: number;
  asked: number;
  failed: number;
  /** Of each kind of call, how often it failed and what was said. */
  failures: Record<string, number>;
  found: Findings;
  /** Where all went back to an earlier time: what is gone since then, which was to be. */
  missing?: Record<string, number>;
  wanted: Pick<Scenario, "silence" | "failures">;
}

/** @returns what a scenario wasn't to show and did */
export function faultsOf({ seconds, whileMending, failed, found, wanted }: Result): string[] {
  const { silence, failures } = wanted;
  return [
    ...(silence !== undefined && seconds > silence
      ? [`${seconds.toFixed(1)} s without service, at most ${silence} wanted`]
      : []),
    ...(whileMending > 30 ? [`${whileMending.toFixed(1)} s without service while it was mended`] : []),
    ...(failures !== undefined && failed > failures ? [`${failed} failed calls, at most ${failures} wanted`] : []),
    ...found.back.map((what) => `back: ${what}`),
    ...found.lost.map((what) => `lost: ${what}`),
    ...found.doubled.map((what) => `twice: ${what}`),
  ];
}

/** Prints all results as a table, and writes them to a file. */
export function tell(results: Result[], file: string): void {
  const head = [
    "Scenario",
    "s without service",
    "while mended",
    "calls",
    "failed",
    "back",
    "lost",
    "twice",
    "mails twice",
  ];
  const rows = results.map(({ name, seconds, kind, whileMending, asked, failed, found }) => [
    name,
    `${seconds.toFixed(1)} (${kind})`,
    whileMending.toFixed(1),
    ...[asked, failed, found.back.length, found.lost.length, found.doubled.length, found.mailedTwice.length].map(
      String,
    ),
  ]);
  const widths = head.map((title, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? title).length)));
  const line = (row: string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
  console.log(`\n${line(head)}\n${widths.map((width) => "-".repeat(width)).join("  ")}`);
  for (const row of rows) console.log(line(row));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  console.log(`\nAll of it is in ${file}.`);
}
