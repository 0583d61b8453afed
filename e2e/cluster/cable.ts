import { writeFileSync } from "node:fs";
import { run, type Running } from "./processes";
import { addressOf, machines, plugOf, type Machine } from "./templates";

/** Where Patroni of a machine finds each etcd, through its own cable. */
export const etcdThroughCable = (machine: Machine): string =>
  machines.map((_, index) => `${plugOf(machine)}:${index + 1}2379`).join(",");

/**
 * All that a machine's PostgreSQL and Patroni send to others and get from them goes through one HAProxy: others reach its PostgreSQL and its
 * REST API there, and it reaches every etcd there. Stopping the clock of that process is pulling the cable: nothing is refused, and nothing
 * arrives. That needs no rights, which a firewall or a network of its own would.
 */
export function startCable(machine: Machine, folder: string): Running {
  const [plug, address] = [plugOf(machine), addressOf(machine)];
  const links = [
    [`${plug}:5432`, `${address}:5432`],
    [`${plug}:8008`, `${address}:8008`],
    ...machines.map((other, index) => [`${plug}:${index + 1}2379`, `${addressOf(other)}:2379`]),
  ];
  const text = `defaults
    mode tcp
    timeout connect 5s
    timeout client 1d
    timeout server 1d
${links.map(([from, to], index) => `listen link${index}\n    bind ${from}\n    server there ${to}\n`).join("")}`;
  writeFileSync(`${folder}/cable.cfg`, text);
  return run("haproxy", ["-db", "-f", `${folder}/cable.cfg`], `${folder}/cable.log`);
}
