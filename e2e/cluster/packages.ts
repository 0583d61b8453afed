import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** What the drill needs, and the package of Debian 12 that has it. */
const needed: [file: string, ...packages: string[]][] = [
  ["/usr/lib/postgresql/15/bin/postgres", "postgresql-15"],
  ["/usr/bin/psql", "postgresql-client-15"],
  ["/usr/bin/patroni", "patroni", "python3-etcd"],
  ["/usr/bin/etcd", "etcd-server"],
  ["/usr/sbin/haproxy", "haproxy"],
  ["/usr/bin/openssl", "openssl"],
];

const missing = (): string[] => needed.flatMap(([file, ...packages]) => (existsSync(file) ? [] : packages));

/** Installs what is missing. @returns why the drill can't be held here; null if it can */
export function installPackages(say: (text: string) => void): string | null {
  const names = missing();
  if (names.length === 0) return null;
  const command = `apt-get install --no-install-recommends ${names.join(" ")}`;
  if (process.getuid?.() !== 0)
    return `${names.join(", ")} are missing, and only root may install them: sudo ${command}`;
  say(`Installing ${names.join(", ")} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args: string[]) => spawnSync("apt-get", args, { env, encoding: "utf8" });
  apt("update");
  const { status, stderr, error } = apt("install", "--yes", "--no-install-recommends", ...names);
  if (status === 0 && missing().length === 0) return null;
  return `${missing().join(", ")} can't be installed: ${error?.message ?? stderr.trim().split("\n").at(-1)}`;
}
