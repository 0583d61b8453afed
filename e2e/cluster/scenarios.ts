import { familyOf, freezeAll } from "../support/process-tree";
import type { Cluster } from "./cluster";
import { replicas, type Installation } from "./installation";
import type { Ledger } from "./ledger";
import { exists, until } from "./processes";
import { machines, type Machine } from "./templates";

export interface Context {
  cluster: Cluster;
  installation: Installation;
  ledger: Ledger;
  say(text: string): void;
}

export interface Scenario {
  name: string;
  /** The longest that anybody may go without an answer, in seconds. */
  silence?: number;
  /** How many calls may fail. */
  failures?: number;
  /** Does harm. @returns what mends it once service is back */
  happen(context: Context): Promise<() => Promise<void> | void>;
}

const kill = (pids: number[]) => {
  for (const pid of pids) if (exists(pid)) process.kill(pid, "SIGKILL");
};

const standbys = async (cluster: Cluster): Promise<Machine[]> =>
  (await cluster.members()).filter(({ role }) => role !== "leader").map(({ name }) => name);

/** Ends all of a machine that the database consists of, as a loss of power does. @returns what switches it on again */
function switchOff(cluster: Cluster, machine: Machine): () => void {
  const { patroni, etcd } = cluster.node(machine);
  kill([patroni.pid, etcd.pid, ...cluster.postgresOf(machine)]);
  return () => {
    cluster.startEtcd(machine);
    cluster.startPatroni(machine);
  };
}

/** Restarts Patroni and PostgreSQL of one machine, as an update does. */
async function restart({ cluster, say }: Context, machine: Machine): Promise<void> {
  say(`restarting PostgreSQL and Patroni of ${machine}`);
  await cluster.node(machine).patroni.stop();
  cluster.startPatroni(machine);
  await cluster.isWhole();
}

/** In this order: the primary's death first. */
export const scenarios: Scenario[] = [
  {
    name: "PostgreSQL of the primary is killed",
    silence: 30,
    async happen({ cluster, say }) {
      const primary = await cluster.primary();
      say(`kill -9 of PostgreSQL on ${primary}`);
      kill(cluster.postgresOf(primary));
      return () => undefined;
    },
  },
  {
    name: "the primary's machine dies",
    silence: 30,
    async happen({ cluster, say }) {
      const primary = await cluster.primary();
      say(`kill -9 of PostgreSQL, Patroni and etcd on ${primary}`);
      return switchOff(cluster, primary);
    },
  },
  {
    name: "the primary is frozen",
    silence: 30,
    async happen({ cluster, say }) {
      const primary = await cluster.primary();
      say(`SIGSTOP of PostgreSQL and Patroni on ${primary}`);
      return freezeAll([...familyOf(cluster.node(primary).patroni.pid), ...cluster.postgresOf(primary)]);
    },
  },
  {
    name: "the primary is cut off",
    silence: 30,
    async happen({ cluster, say }) {
      const primary = await cluster.primary();
      say(`the cable of ${primary} is pulled`);
      return freezeAll(familyOf(cluster.node(primary).cable.pid));
    },
  },
  {
    name: "the synchronous standby's machine dies",
    silence: 30,
    async happen({ cluster, say }) {
      const standby = (await cluster.members()).find(({ role }) => role === "sync_standby")?.name ?? "two";
      say(`kill -9 of PostgreSQL, Patroni and etcd on ${standby}`);
      return switchOff(cluster, standby);
    },
  },
  {
    name: "a replica of the product is killed",
    silence: 1,
    async happen({ installation, say }) {
      say("kill -9 of the product on one");
      await installation.product("one").stop("SIGKILL");
      return () => installation.start("one");
    },
  },
  {
    name: "the leader of etcd is killed",
    silence: 30,
    async happen({ cluster, say }) {
      const leader = await cluster.etcdLeader();
      say(`kill -9 of etcd on ${leader}`);
      kill([cluster.node(leader).etcd.pid]);
      return () => cluster.startEtcd(leader);
    },
  },
  {
    name: "rolling restart of the product",
    failures: 0,
    async happen({ installation, say }) {
      for (const replica of replicas) {
        say(`restarting the product and its way to the database on ${replica}`);
        await installation.product(replica).stop();
        await installation.restartProxy(replica);
        await installation.start(replica);
        await installation.isWhole();
        // Until the proxy in front has seen it twice.
        await new Promise((resolve) => setTimeout(resolve, 3_000));
      }
      return () => undefined;
    },
  },
  {
    name: "rolling restart of etcd and the standbys",
    failures: 0,
    async happen(context) {
      const { cluster, say } = context;
      for (const machine of machines) {
        say(`restarting etcd of ${machine}`);
        await cluster.node(machine).etcd.stop();
        cluster.startEtcd(machine);
        await until("its etcd takes part again", 60, () => cluster.etcdIsWell(machine));
        await cluster.isWhole();
      }
      for (const machine of await standbys(cluster)) await restart(context, machine);
      return () => undefined;
    },
  },
  {
    name: "the primary changes places, and is restarted",
    silence: 30,
    async happen(context) {
      const { cluster, say } = context;
      const primary = await cluster.primary();
      const next = (await cluster.members()).find(({ role }) => role === "sync_standby")?.name ?? "two";
      say(`switchover from ${primary} to ${next}`);
      cluster.runFromPage("switchover", [["--leader one --candidate two", `--leader ${primary} --candidate ${next}`]]);
      await cluster.isWhole();
      await restart(context, primary);
      return () => undefined;
    },
  },
];
