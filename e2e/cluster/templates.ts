import { readFileSync } from "node:fs";

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
};

/**
 * Fills in a file of deploy/ as docs/cluster.md says, and puts it on this machine: loopback addresses, and folders of the drill's own.
 * @param folder what stands for the machine's disk
 * @throws Error if the file has nothing of what is to be changed
 */
export function fill(
  file: string,
  machine: Machine,
  folder: string,
  changes: [from: string, to: string][] = [],
): string {
  let text = readFileSync(`deploy/${file}`, "utf8");
  const replace = (from: string, to: string) => {
    if (!text.includes(from)) throw new Error(`deploy/${file} has no ${from}`);
    text = text.replaceAll(from, to);
  };
  for (const [name, value] of Object.entries({ NAME: machine, ADDRESS: addressOf(machine), ...passwords })) {
    text = text.replaceAll(`@${name}@`, value);
  }
  for (const [from, to] of changes) replace(from, to);
  return text
    .replaceAll("10.0.0.", "127.0.0.")
    .replaceAll("/var/lib/", `${folder}/`)
    .replaceAll("/var/run/", `${folder}/`);
}
