import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const mark = "@statement ";

/** Has a server write down what it is asked, without the values. */
export const statementSettings = ["log_statement=all", `log_line_prefix=${mark}`, "log_parameter_max_length=0"];

/** @returns what it takes to make this database again, without psql: statements that any driver sends */
export async function dump(server: string, url: string): Promise<string> {
  const flags = ["--no-owner", "--no-privileges", "--inserts", "--rows-per-insert=200"];
  const { stdout } = await promisify(execFile)(join(server, "bin/pg_dump"), [...flags, url], { maxBuffer: 64 << 20 });
  // What only psql understands: it keeps a dump from giving orders to it.
  return stdout.replace(/^\\(un)?restrict .*\n/gm, "");
}

/**
 * @param log of a server with these settings
 * @returns the statements that read or write rows, each once, as a caller sent them: with `$1` for a value
 */
export function statementsIn(log: string): string[] {
  const entries = readFileSync(log, "utf8").split(mark);
  const found = entries.map((entry) => /^LOG:\s+(?:execute [^:]*|statement): ([^]*)\n$/.exec(entry)?.[1] ?? "");
  // The server marks the lines of one entry by a tab.
  const statements = found.map((text) => text.replaceAll("\n\t", "\n").trim());
  return [...new Set(statements)].filter((text) => /^(SELECT|INSERT|UPDATE|DELETE|WITH|MERGE)\b/i.test(text)).sort();
}
