import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** The commands on docs/cluster.md that have a name: what an operator types is what the drill runs. */
export function commandsOf(name: string): string {
  const page = readFileSync("docs/cluster.md", "utf8");
  const commands = new RegExp(`^\`\`\`sh ${name}\\n(.*?)^\`\`\``, "ms").exec(page)?.[1];
  if (!commands) throw new Error(`docs/cluster.md has no commands called ${name}`);
  return commands;
}

/**
 * Runs them on this machine.
 * @param changes what is otherwise here: addresses, folders
 * @returns what they print
 * @throws Error with what they say, or if they have nothing of what is to be changed
 */
export function runFromPage(
  name: string,
  changes: [from: string, to: string][],
  env: Record<string, string> = {},
): string {
  let text = commandsOf(name);
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`The commands ${name} on docs/cluster.md have no ${from}`);
    text = text.replaceAll(from, to);
  }
  const { PATH = "" } = process.env;
  const { status, stdout, stderr } = spawnSync("bash", ["-euo", "pipefail", "-c", text], {
    encoding: "utf8",
    env: { PATH: `${PATH}:/usr/sbin`, LANG: "C.UTF-8", ...env } as unknown as NodeJS.ProcessEnv,
  });
  if (status !== 0) throw new Error(`The commands ${name} on docs/cluster.md fail:\n${stdout}${stderr}`);
  return stdout;
}
