import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";

/**
 * @param name of a scanner's command, and of its Debian package
 * @returns why a test that needs it is skipped; null if it is installed
 */
export const missingScanner = (name: string): string | null =>
  spawnSync("sh", ["-c", `command -v ${name}`]).status === 0
    ? null
    : `${name} isn't installed. On Debian or Ubuntu: apt-get install ${name}`;

/**
 * Runs a scanner to its end.
 * @param seconds that it may take; after that it is stopped
 * @returns what it printed
 * @throws Error if it had to be stopped
 */
export async function scan(command: string, args: string[], seconds: number): Promise<string> {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  const end = setTimeout(() => child.kill("SIGKILL"), seconds * 1_000);
  await once(child, "close");
  clearTimeout(end);
  if (child.signalCode) throw new Error(`${command} took more than ${seconds} seconds:\n${output.slice(-2_000)}`);
  return output;
}
