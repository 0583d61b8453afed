import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { commandsOf, runFromPage } from "./page";

/** Files of the packages that docs/cluster.md has installed. */
const needed = [
  "/usr/lib/postgresql/15/bin/postgres",
  "/usr/bin/psql",
  "/usr/bin/pgbackrest",
  "/usr/bin/patroni",
  "/usr/lib/python3/dist-packages/etcd/__init__.py",
  "/usr/bin/etcd",
  "/usr/bin/etcdctl",
  "/usr/sbin/haproxy",
  "/usr/bin/openssl",
  "/usr/bin/curl",
];

const missing = (): string[] => needed.filter((file) => !existsSync(file));

/** Installs what is missing. @returns why the drill can't be held here; null if it can */
export function installPackages(say: (text: string) => void): string | null {
  if (missing().length === 0) return null;
  const command = commandsOf("packages").trim();
  if (process.getuid?.() !== 0)
    return `${missing().join(", ")} are missing, and only root may install them: ${command}`;
  say(`Some of this is missing: ${command}`);
  spawnSync("apt-get", ["update"]);
  try {
    runFromPage("packages", [["apt-get install", "apt-get install --yes"]], {
      env: { DEBIAN_FRONTEND: "noninteractive" },
    });
  } catch (error) {
    return (error as Error).message;
  }
  return missing().length === 0 ? null : `${missing().join(", ")} are still missing after: ${command}`;
}
