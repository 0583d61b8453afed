import { setTimeout as sleep } from "node:timers/promises";
import { billedOnce, closeMonth, openTeams } from "./billing";
import { startCluster } from "./cluster";
import { logIn, signUp } from "./customers";
import { startInstallation } from "./installation";
import { kinds, Ledger } from "./ledger";
import { startLoad, type Customer } from "./load";
import { compare, nothingAmiss } from "./oracles";
import { until } from "./processes";
import { faultsOf, type Result } from "./report";
import { lossOfAll, restored } from "./restored";
import { scenarios, type Context, type Scenario } from "./scenarios";

/** How many teams are billed while something is broken. */
const billed = 3;

const began = performance.now();
export const say = (text: string): void =>
  console.log(`${((performance.now() - began) / 1_000).toFixed(0).padStart(5)} s  ${text}`);

/** Has everything happen to an installation, one thing after the other. @param only those whose name has this in it */
export async function drill(only: string): Promise<Result[]> {
  say("Starting three machines with etcd, Patroni and PostgreSQL");
  const cluster = await startCluster();
  try {
    say("Starting two replicas of the product on them");
    const installation = await startInstallation(cluster);
    try {
      const ledger = new Ledger();
      const context: Context = { cluster, installation, ledger, say: (text) => say(`  ${text}`) };
      const customer = await signUp(cluster);
      console.log(cluster.runFromPage("look", [["10.0.0.", "127.0.0."]]));
      const results: Result[] = [];
      const all = [
        ...scenarios.map((scenario) => ({ ...scenario, live: () => live(scenario, context, customer) })),
        { name: lossOfAll, live: () => goBack(context, customer) },
      ];
      for (const scenario of all.filter(({ name }) => name.includes(only))) {
        try {
          results.push(await scenario.live());
        } catch (error) {
          // What comes after it would find an installation that nobody knows the state of.
          say(`  given up: ${(error as Error).message}\n${cluster.logs()}`);
          results.push(givenUp(scenario, error as Error));
          break;
        }
      }
      return results;
    } finally {
      await installation.stop();
    }
  } finally {
    await cluster.stop();
  }
}

/** Lives through one scenario under load, with a month to be closed in the midst of it. */
async function live(scenario: Scenario, context: Context, customer: Customer): Promise<Result> {
  const { cluster, installation, ledger } = context;
  const { name, silence, failures } = scenario;
  say(name);
  const teams = await openTeams(cluster, billed);
  customer.token = await logIn(customer);
  ledger.attempts = [];
  const load = startLoad(customer, ledger, installation.serviceKey);
  // Each kind has been answered, so that the load is under way.
  await answeredSince(ledger, performance.now());
  await sleep(3_000);
  const happened = performance.now();
  const closing = closeMonth(installation);
  const mend = await scenario.happen(context);
  await answeredSince(ledger, performance.now());
  context.say("all kinds of calls are answered");
  await sleep(5_000);
  const { seconds, kind } = ledger.silence(happened);
  const mending = performance.now();
  await mend();
  await closing;
  await cluster.isWhole(180);
  await installation.isWhole();
  context.say("it is whole again");
  await sleep(5_000);
  const whileMending = ledger.silence(mending).seconds;
  await load.stop();
  const failed = ledger.failures(happened);
  const asked = ledger.attempts.filter(({ ended }) => ended >= happened).length;
  const found = await compare(cluster, installation, customer, ledger);
  const billing = await billedOnce(cluster, installation, teams);
  found.lost.push(...billing.lost);
  found.doubled.push(...billing.doubled);
  const tally: Record<string, number> = {};
  for (const one of failed) {
    const what = `${one.kind}: ${one.failure?.replaceAll(/[0-9a-f-]{36}/g, "…")}`;
    tally[what] = (tally[what] ?? 0) + 1;
  }
  const result = {
    name,
    seconds,
    kind,
    whileMending,
    asked,
    failed: failed.length,
    failures: tally,
    found,
    wanted: { ...(silence === undefined ? {} : { silence }), ...(failures === undefined ? {} : { failures }) },
  };
  const faults = faultsOf(result);
  context.say(
    `${seconds.toFixed(1)} s without service, ${failed.length} of ${asked} calls failed; ${faults.length === 0 ? "nothing amiss" : faults.join("; ")}`,
  );
  return result;
}

/** Loses everything, and goes back to an earlier second. */
async function goBack(context: Context, customer: Customer): Promise<Result> {
  say(lossOfAll);
  const result = await restored(context, customer);
  const faults = faultsOf(result);
  context.say(faults.length === 0 ? "nothing amiss" : faults.join("; "));
  return result;
}

const givenUp = ({ name }: Pick<Scenario, "name">, { message }: Error): Result => ({
  name,
  seconds: 0,
  whileMending: 0,
  kind: "verify",
  asked: 0,
  failed: 0,
  failures: {},
  found: { ...nothingAmiss(), lost: [message] },
  wanted: {},
});

const answeredSince = (ledger: Ledger, since: number) =>
  until("all kinds of calls are answered", 120, () =>
    kinds.every((kind) =>
      ledger.attempts.some((one) => one.kind === kind && one.failure === null && one.began >= since),
    ),
  );
