import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runFromPage } from "./page";

/** The machines of deploy/cluster. Here, each is an address of this one. */
export const machines = ["one", "two", "three"] as const;
export type Machine = (typeof machines)[number];

const last = (machine: Machine) => 11 + machines.indexOf(machine);

/** Where a machine's servers listen: what is 10.0.0.11 to 10.0.0.13 in deploy/. */
export const addressOf = (machine: Machine): string => `127.0.0.${last(machine)}`;

/** The end of a machine's cable (cable.ts): where others reach it. */
export const plugOf = (machine: Machine): string => `127.0.1.${last(machine)}`;

export const passwords = {
  SUPERUSER_PASSWORD: "drill-superuser",
  REPLICATION_PASSWORD: "drill-replication",
  REWIND_PASSWORD: "drill-rewind",
  BACKUP_PASSWORD: "drill-backup",
};

/** Makes a machine's files, as docs/cluster.md says. @param disk a folder that stands for its disk */
export function makeFiles(machine: Machine, disk: string): void {
  for (const folder of ["default", "patroni", "haproxy"]) mkdirSync(join(disk, "etc", folder), { recursive: true });
  runFromPage(
    "files",
    [
      ["NAME=one ADDRESS=10.0.0.11", `NAME=${machine} ADDRESS=10.0.0.${last(machine)}`],
      ["SUPERUSER_PASSWORD=… REPLICATION_PASSWORD=… REWIND_PASSWORD=… BACKUP_PASSWORD=…\n", ""],
      ["/etc/", `${disk}/etc/`],
      ["/var/lib/", `${disk}/`],
      // Everything runs under our own account then.
      ...(process.getuid?.() === 0 ? [] : [["chown postgres", "true"] as [string, string]]),
    ],
    { env: passwords },
  );
}

/**
 * Reads a file that is made for a network of three machines, as it has to be on this one.
 * @param disk what stands for the machine's
 * @param changes beyond addresses and folders
 * @throws Error if the file has nothing of what is to be changed
 */
export function readHere(file: string, disk: string, changes: [from: string, to: string][] = []): string {
  let text = readFileSync(file, "utf8");
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    text = text.replaceAll(from, to);
  }
  return text.replaceAll("10.0.0.", "127.0.0.").replaceAll("/var/lib/", `${disk}/`).replaceAll("/var/run/", `${disk}/`);
}
