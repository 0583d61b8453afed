import { execFile, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import type { Account } from "@/dev/postgres/account";

/** The commands on a page of docs that have a name: what an operator types is what the drill runs. */
export function commandsOf(name: string, page = "docs/cluster.md"): string {
  const text = readFileSync(page, "utf8");
  const commands = new RegExp(`^ *\`\`\`(?:sh|sql) ${name}\\n(.*?)^ *\`\`\``, "ms").exec(text)?.[1];
  if (!commands) throw new Error(`${page} has no commands called ${name}`);
  return commands;
}

interface Where {
  page?: string;
  env?: Record<string, string>;
  /** Whose account; ours without it. */
  as?: Partial<Account>;
}

/** @returns the commands, as they have to be on this machine. @throws Error if they have nothing of what is to be changed */
function commandsHere(name: string, changes: [from: string, to: string][], page: string): string {
  let text = commandsOf(name, page);
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`The commands ${name} on ${page} have no ${from}`);
    text = text.replaceAll(from, to);
  }
  return text;
}

const shell = (text: string): [string, string[]] => ["bash", ["-euo", "pipefail", "-c", text]];

const environment = (more: Record<string, string>) =>
  ({ PATH: `${process.env.PATH ?? ""}:/usr/sbin`, LANG: "C.UTF-8", ...more }) as unknown as NodeJS.ProcessEnv;

/**
 * Runs them on this machine.
 * @param changes what is otherwise here: addresses, folders
 * @returns what they print
 * @throws Error with what they say, or if they have nothing of what is to be changed
 */
export function runFromPage(
  name: string,
  changes: [from: string, to: string][],
  { page = "docs/cluster.md", env = {}, as = {} }: Where = {},
): string {
  const [command, args] = shell(commandsHere(name, changes, page));
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", ...as, env: environment(env) });
  if (status !== 0) throw new Error(`The commands ${name} on ${page} fail:\n${stdout}${stderr}`);
  return stdout;
}

/** The same for those that call what runs in this process: the stand-in for Stripe. */
export async function runBeside(
  name: string,
  changes: [from: string, to: string][],
  { page = "docs/cluster.md", env = {} }: Omit<Where, "as"> = {},
): Promise<string> {
  const [command, args] = shell(commandsHere(name, changes, page));
  return (await promisify(execFile)(command, args, { env: environment(env) })).stdout;
}
