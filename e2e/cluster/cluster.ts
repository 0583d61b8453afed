import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { familyOf } from "../support/process-tree";
import { etcdThroughCable, startCable } from "./cable";
import { exists, owner, run, until, type Running } from "./processes";
import { commandsOf, runFromPage } from "./page";
import { addressOf, machines, makeFiles, passwords, plugOf, readHere, type Machine } from "./templates";

/** What Patroni says of a machine. */
export interface Member {
  name: Machine;
  role: string;
  state: string;
  lag?: number | string;
}

interface Node {
  folder: string;
  etcd: Running;
  patroni: Running;
  cable: Running;
}

/** Three machines with etcd, Patroni and PostgreSQL, as deploy/cluster has them. */
export interface Cluster {
  folder: string;
  /** As a superuser, of the primary, past all proxies. */
  urlOf(machine: Machine, database?: string): string;
  /** What one that lives says of all; the primary first. */
  members(): Promise<Member[]>;
  primary(): Promise<Machine>;
  /** Waits until there are a primary and two standbys that keep up, one of them synchronous. */
  isWhole(seconds?: number): Promise<void>;
  /** The machine whose etcd leads the others. */
  etcdLeader(): Promise<Machine>;
  /** Whether a machine's etcd takes part in what the others decide. */
  etcdIsWell(machine: Machine): Promise<boolean>;
  /** A machine's PostgreSQL and all it consists of. */
  postgresOf(machine: Machine): number[];
  node(machine: Machine): Node;
  startEtcd(machine: Machine): void;
  startPatroni(machine: Machine): void;
  /** Runs commands of docs/cluster.md on the machine called one. */
  runFromPage(name: string, changes?: [from: string, to: string][], env?: Record<string, string>): string;
  /** Runs commands of docs/cluster.md that have to do with backups on the machine that leads, as its PostgreSQL's account. */
  runBackup(name: string): Promise<string>;
  /** Runs commands of docs/cluster.md that change the configuration of Patroni, on each machine. */
  configure(name: string, changes?: [from: string, to: string][]): void;
  /** Ends all three machines at once, and deletes their disks. */
  lose(): Promise<void>;
  /** Starts etcd and Patroni on all three, which have nothing yet. */
  startAll(): Promise<void>;
  /** The last that each server has said. */
  logs(): string;
  stop(): Promise<void>;
}

const notYet: Running = { pid: 0, stop: () => Promise.resolve(), isOver: () => true };

/** A machine's disk: a folder that only the account of PostgreSQL gets into. */
function newDisk(root: string, machine: Machine): string {
  const folder = join(root, machine);
  for (const path of [folder, join(folder, "etcd"), join(folder, "postgresql")]) {
    mkdirSync(path, { mode: 0o700 });
    if (owner.uid !== undefined) chownSync(path, owner.uid, owner.gid);
  }
  return folder;
}

/** The last that each machine's servers have said, for whoever looks for what went wrong. */
function logsOf(root: string): string {
  return machines
    .flatMap((machine) => ["etcd", "patroni", "cable"].map((server) => join(root, machine, `${server}.log`)))
    .map((file) => `${file}:\n${readFileSync(file, "utf8").trim().split("\n").slice(-15).join("\n")}`)
    .join("\n\n");
}

/** @returns what a server says, in JSON; null if it says nothing within a second, or that something is wrong */
async function read<Body>(url: string, init: RequestInit = {}): Promise<Body | null> {
  try {
    const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(1_000) });
    return answer.ok ? ((await answer.json()) as Body) : null;
  } catch {
    return null;
  }
}

/** Starts it, and waits until it is whole. */
export async function startCluster(): Promise<Cluster> {
  const root = mkdtempSync(join(tmpdir(), "debrief-drill-"));
  chmodSync(root, 0o755);
  const nodes = new Map<Machine, Node>();
  const node = (machine: Machine) => nodes.get(machine) as Node;

  const startEtcd = (machine: Machine, folder = node(machine).folder) => {
    const settings = readHere(join(folder, "etc/default/etcd"), folder);
    const env = [...settings.matchAll(/^(\w+)=(.*)$/gm)].map(([, name = "", value = ""]) => [name, value] as const);
    return run("etcd", [], join(folder, "etcd.log"), Object.fromEntries(env));
  };
  // In production, it's on a fourth machine, and all three have it mounted.
  const repository = join(root, "repository");
  mkdirSync(repository, { mode: 0o700 });
  if (owner.uid !== undefined) chownSync(repository, owner.uid, owner.gid);
  /** Where pgBackRest finds what an operator's machine has at one place. */
  const pgBackRest = (machine: Machine) => {
    const { folder } = node(machine);
    return {
      PGBACKREST_CONFIG: join(folder, "pgbackrest.conf"),
      PGBACKREST_LOG_PATH: folder,
      PGBACKREST_LOCK_PATH: join(folder, "lock"),
      PGPASSFILE: join(folder, "postgresql", ".pgpass"),
    };
  };
  const startPatroni = (machine: Machine) => {
    const { folder } = node(machine);
    writeFileSync(
      join(folder, "pgbackrest.conf"),
      readHere(join(folder, "etc/pgbackrest.conf"), folder, [["/var/lib/pgbackrest", repository]]),
    );
    const file = join(folder, "patroni.yml");
    writeFileSync(
      file,
      readHere(join(folder, "etc/patroni/config.yml"), folder, [
        // Others reach it through its cable, and it reaches others through it: etcd mustn't tell it any other way.
        [`connect_address: "${addressOf(machine).replace("127", "10")}`, `connect_address: "${plugOf(machine)}`],
        [
          "hosts: 10.0.0.11:2379,10.0.0.12:2379,10.0.0.13:2379",
          `hosts: ${etcdThroughCable(machine)}\n  use_proxies: true`,
        ],
      ]),
    );
    return run("patroni", [file], join(folder, "patroni.log"), pgBackRest(machine));
  };
  for (const machine of machines) {
    const folder = newDisk(root, machine);
    makeFiles(machine, folder);
    nodes.set(machine, {
      folder,
      cable: startCable(machine, folder),
      etcd: startEtcd(machine, folder),
      patroni: notYet,
    });
  }
  // Patroni 3.0 ends if it asks before etcd has settled on a version; a service manager would start it once more.
  const etcdHasSettled = () =>
    until("etcd has settled", 60, async () => {
      const answer = await fetch(`http://${addressOf("one")}:2379/version`).catch(() => null);
      return answer?.ok && /"etcdcluster":"\d/.test(await answer.text());
    });
  await etcdHasSettled();
  for (const machine of machines) node(machine).patroni = startPatroni(machine);

  const postgresOf = (machine: Machine): number[] => {
    const data = join(node(machine).folder, "postgresql", "debrief");
    try {
      const pid = Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]);
      // An old file may name somebody else by now.
      return readlinkSync(`/proc/${pid}/cwd`) === data ? familyOf(pid) : [];
    } catch {
      return [];
    }
  };
  process.on("exit", () => {
    for (const pid of machines.flatMap(postgresOf)) if (exists(pid)) process.kill(pid, "SIGKILL");
    rmSync(root, { recursive: true, force: true });
  });

  const members = async (): Promise<Member[]> => {
    const asked = await Promise.all(
      machines.map((machine) => read<{ members: Member[] }>(`http://${addressOf(machine)}:8008/cluster`)),
    );
    const found = asked.find((one) => one?.members.some(({ role }) => role === "leader")) ?? asked.find(Boolean);
    return (found?.members ?? []).toSorted(
      (one, other) => Number(other.role === "leader") - Number(one.role === "leader"),
    );
  };
  const cluster: Cluster = {
    folder: root,
    node,
    members,
    postgresOf,
    urlOf: (machine, database = "postgres") =>
      `postgresql://postgres:${passwords.SUPERUSER_PASSWORD}@${addressOf(machine)}:5432/${database}`,
    async primary() {
      const [first] = await members();
      if (first?.role !== "leader") throw new Error("There is no primary.");
      return first.name;
    },
    isWhole: (seconds = 120) =>
      until("there are a primary and two standbys", seconds, async () => {
        const found = await members();
        const [first, ...others] = found;
        return (
          first?.role === "leader" &&
          first.state === "running" &&
          others.length === 2 &&
          others.some(({ role }) => role === "sync_standby") &&
          others.every(({ state, lag }) => /running|streaming/.test(state) && Number(lag) < 1_000_000)
        );
      }),
    async etcdLeader() {
      for (const machine of machines) {
        const said = await read<{ header: { member_id: string }; leader?: string }>(
          `http://${addressOf(machine)}:2379/v3/maintenance/status`,
          { method: "POST", body: "{}" },
        );
        if (said && said.leader === said.header.member_id) return machine;
      }
      throw new Error("No etcd leads.");
    },
    etcdIsWell: async (machine) =>
      (await read<{ health: string }>(`http://${addressOf(machine)}:2379/health`))?.health === "true",
    startEtcd: (machine) => void (node(machine).etcd = startEtcd(machine)),
    startPatroni: (machine) => void (node(machine).patroni = startPatroni(machine)),
    runFromPage: (name, changes = [], env = {}) =>
      runFromPage(
        name,
        [
          ...(commandsOf(name).includes("/etc/patroni/config.yml")
            ? [["/etc/patroni/config.yml", join(node("one").folder, "patroni.yml")] as [string, string]]
            : []),
          ...changes,
        ],
        { env },
      ).trim(),
    async runBackup(name) {
      return runFromPage(name, [], { env: pgBackRest(await cluster.primary()), as: owner });
    },
    configure(name, changes = []) {
      for (const machine of machines) {
        const file = join(node(machine).folder, "etc/patroni/config.yml");
        runFromPage(name, [["/etc/patroni/config.yml", file], ...changes]);
      }
    },
    async lose() {
      const databases = machines.flatMap(postgresOf);
      const others = machines.flatMap((machine) => [node(machine).patroni.pid, node(machine).etcd.pid]);
      // Patroni first: it would start PostgreSQL once more.
      const all = [...others, ...databases];
      for (const pid of all) if (exists(pid)) process.kill(pid, "SIGKILL");
      await until("all processes are gone", 60, () => !all.some(exists));
      for (const machine of machines)
        for (const disk of ["postgresql/debrief", "etcd/debrief"])
          rmSync(join(node(machine).folder, disk), { recursive: true, force: true });
    },
    async startAll() {
      for (const machine of machines) cluster.startEtcd(machine);
      await etcdHasSettled();
      for (const machine of machines) cluster.startPatroni(machine);
    },
    logs: () => logsOf(root),
    async stop() {
      await Promise.all(machines.map((machine) => node(machine).patroni.stop()));
      for (const pid of machines.flatMap(postgresOf)) if (exists(pid)) process.kill(pid, "SIGKILL");
      await Promise.all(machines.flatMap((machine) => [node(machine).etcd.stop(), node(machine).cable.stop()]));
    },
  };
  try {
    await cluster.isWhole(180);
  } catch (error) {
    const told = logsOf(root);
    await cluster.stop();
    throw new Error(`The cluster doesn't start:\n${told}`, { cause: error });
  }
  return cluster;
}
