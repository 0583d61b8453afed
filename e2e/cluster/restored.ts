import { setTimeout as sleep } from "node:timers/promises";
import { sdkFor } from "../support/stripe";
import { billedOnce, closeMonth, openTeams } from "./billing";
import { logIn } from "./customers";
import { query } from "./database";
import { replicas, type Installation } from "./installation";
import type { Ledger } from "./ledger";
import { ask, startLoad, type Customer } from "./load";
import { compare, compareUsage, nothingAmiss, type Findings } from "./oracles";
import { commandsOf, runBeside } from "./page";
import { until } from "./processes";
import type { Result } from "./report";
import type { Context } from "./scenarios";

export const lossOfAll = "all three machines are lost, and restored to an earlier second";

const operations = "docs/operations.md";

/** The second on both pages. */
const example = "2026-11-29 09:30:00+00";

/** How long clients call before the second that all goes back to, and at least how long after it. */
const underLoad = 10_000;

/** @returns a second as an operator writes it */
const written = (time: number): string => new Date(time).toISOString().replace("T", " ").replace(".000Z", "+00");

/**
 * Loses all three machines, and restores them from the backups to a second that was before, by the commands on docs/cluster.md. The ledger
 * says what must be there: all that was answered by that second, and nothing that was asked for later. It comes last: what the ledger knows
 * beyond that second is gone.
 */
export async function restored(context: Context, customer: Customer): Promise<Result> {
  const { cluster, installation, ledger, say } = context;
  const found = nothingAmiss();
  const billed = await openTeams(cluster, 2);
  await closeMonth(installation);
  merge(found, await billedOnce(cluster, installation, billed));
  // Billed once that second is over: the database won't know, and Stripe will.
  const billedLater = await openTeams(cluster, 1);
  customer.token = await logIn(customer);
  ledger.attempts = [];
  const load = startLoad(customer, ledger, installation.serviceKey);
  await sleep(underLoad);
  const second = Math.ceil(Date.now() / 1_000) * 1_000;
  await until("that second is over", 5, () => Date.now() > second);
  say(`all will go back to ${written(second)}`);
  await closeMonth(installation);
  merge(found, await billedOnce(cluster, installation, billedLater));
  await sleep(underLoad);
  // By then, the repository has all until here; without it, it could lack the last minute.
  await cluster.runBackup("check");
  await load.stop();

  const [{ timeline } = { timeline: "" }] = await query<{ timeline: string }>(
    cluster,
    "SELECT left(pg_walfile_name(pg_current_wal_lsn()), 8) AS timeline",
  );

  const lost = performance.now();
  await Promise.all(replicas.map((replica) => installation.product(replica).stop("SIGKILL")));
  await cluster.lose();
  say("the database is lost, on all three machines");
  // Twice: somebody who got the second wrong corrects it.
  for (const one of [second - 3_600_000, second])
    cluster.configure("restore", [
      [example, written(one)],
      ["TIMELINE=00000001", `TIMELINE=${timeline}`],
    ]);
  await cluster.startAll();
  await cluster.isWhole(180);
  cluster.configure("restored");
  await cluster.runBackup("again");
  say(`it is restored\n${cluster.runFromPage("list")}`);
  const kept = await ledgerOf(context, customer, second);
  const ahead = await stripeAhead(installation, second);
  await takeBack(installation, ahead);
  await query(cluster, commandsOf("earlier-mails", operations));
  for (const replica of replicas) await installation.start(replica);
  await installation.isWhole();
  const seconds = (performance.now() - lost) / 1_000;
  say(`the product takes calls again, after ${seconds.toFixed(0)} s; missing since that second: ${tell(kept.missing)}`);

  merge(found, await compare(cluster, installation, customer, kept.ledger));
  merge(found, await compareLater(context, customer, kept));
  await repeatUsage(context, second, kept.missing["usage events"] ?? 0, found);
  await compareUsage(cluster, customer, ledger, found);
  await closeMonth(installation);
  merge(found, await billedOnce(cluster, installation, billed));
  merge(found, await billedAgain(context, billedLater, ahead));
  if ((await stripeAhead(installation, second)).length > 0)
    found.doubled.push("an invoice at Stripe that nobody knows here");
  return {
    ...{ name: lossOfAll, kind: "verify", seconds, whileMending: 0, failed: 0, failures: {}, found, wanted: {} },
    asked: ledger.attempts.length,
    missing: kept.missing,
  };
}

const merge = (into: Findings, more: Partial<Findings>) => {
  for (const key of Object.keys(into) as (keyof Findings)[]) into[key].push(...(more[key] ?? []));
};

const tell = (missing: Record<string, number>): string =>
  Object.entries(missing)
    .map(([what, count]) => `${count} ${what}`)
    .join(", ");

interface Kept {
  /** What was promised by that second, which has to hold. */
  ledger: Ledger;
  /** What was asked for after it. */
  later: Ledger;
  /** How much of each kind is gone with it. */
  missing: Record<string, number>;
}

/** Cuts the ledger at that second. What was on its way then may be there or not: the database decides, and all oracles hold it to that. */
async function ledgerOf(
  { cluster, ledger }: Context,
  { applicationId, teamId }: Customer,
  second: number,
): Promise<Kept> {
  const rows = await query<{ what: string }>(
    cluster,
    `SELECT id::text AS what FROM usage_events WHERE team_id = $1
      UNION ALL SELECT label FROM credentials WHERE application_id = $2
      UNION ALL SELECT id::text FROM credentials WHERE application_id = $2 AND deleted_at IS NOT NULL`,
    [teamId, applicationId],
  );
  const there = new Set(rows.map(({ what }) => what));
  const isKept = (what: string) => {
    const { asked = Infinity, answered = Infinity } = ledger.spans.get(what) ?? {};
    return answered <= second || (asked <= second && there.has(what));
  };
  const kept = ledger.cut(isKept);
  return {
    ledger: kept,
    later: ledger.cut((what) => (ledger.spans.get(what)?.asked ?? 0) > second),
    missing: {
      "usage events": ledger.counted.size - kept.counted.size,
      credentials: ledger.made.size - kept.made.size,
      deletions: ledger.deleted.length - kept.deleted.length,
      invites: ledger.invited.length - kept.invited.length,
      logins: ledger.tokens.length - kept.tokens.length,
    },
  };
}

/** The invoices that Stripe has and the database doesn't, as docs/operations.md has an operator ask for them. */
async function stripeAhead({ stripeUrl, databaseUrl }: Installation, second: number): Promise<string[]> {
  const env = { DATABASE_URL: databaseUrl, STRIPE_SECRET_KEY: "sk_test_drill", STRIPE_API_BASE: stripeUrl };
  const said = await runBeside("stripe-ahead", [[example, written(second)]], { page: operations, env });
  return [...said.matchAll(/^(in_\w+) .*paid: credit it in full/gm)].map(([, id = ""]) => id);
}

/** Does what that says, as somebody does in Stripe's dashboard. */
async function takeBack({ stripeUrl }: Installation, ahead: string[]): Promise<void> {
  const stripe = sdkFor(stripeUrl);
  for (const invoice of ahead) {
    const { total } = await stripe.invoices.retrieve(invoice);
    await stripe.creditNotes.create({ invoice, amount: total, refund_amount: total });
  }
}

/** What docs/operations.md says of what was answered later: logins have ended, deletions haven't happened, and earlier keys still answer. */
async function compareLater(
  { cluster, installation }: Context,
  { applicationId, token }: Customer,
  { ledger, later }: Kept,
): Promise<Partial<Findings>> {
  const [lost, doubled]: [string[], string[]] = [[], []];
  for (const login of later.tokens) {
    const { status } = await ask({ method: "GET", path: "/api/application", token: login });
    if (status !== 401) doubled.push(`a login of later, whose token is answered ${status}`);
  }
  const invites = await query(cluster, "SELECT 1 FROM invites WHERE email = ANY ($1)", [later.invited]);
  if (invites.length > 0) doubled.push(`${invites.length} invites of later`);
  for (const { id, client_id, client_secret } of later.deleted.filter((one) => ledger.live.has(one.id))) {
    const body = { client_id, client_secret };
    const { body: said } = await ask({ path: "/api/creds/verify", token: installation.serviceKey, body });
    if (said.active !== true) lost.push(`credentials ${id}, which were deleted later: ${JSON.stringify(said)}`);
  }
  const path = `/api/application/${applicationId}/creds`;
  for (const [key, { id }] of [...ledger.made].slice(-3)) {
    const body = { label: key, environment: "production" };
    const again = await ask({ path, token, body, headers: { "idempotency-key": key } });
    if (again.body.id !== id) doubled.push(`the key ${key}, answered ${again.status} ${JSON.stringify(again.body)}`);
  }
  return { lost, doubled };
}

/** Clients report once more what they reported since a little before that second: what is there counts once. */
async function repeatUsage(
  { installation, ledger }: Context,
  second: number,
  missing: number,
  found: Findings,
): Promise<void> {
  const since = [...ledger.counted.values()].filter(
    ({ id }) => (ledger.spans.get(id)?.answered ?? 0) > second - underLoad,
  );
  let accepted = 0;
  for (let start = 0; start < since.length; start += 100) {
    const body = { events: since.slice(start, start + 100) };
    const answer = await ask({ path: "/api/usage", token: installation.serviceKey, body });
    accepted += Number(answer.body.accepted);
  }
  if (accepted !== missing)
    found.doubled.push(`${accepted} repeated events were accepted, and ${missing} were missing`);
}

/** The team that was billed later is billed once more, and what it paid then is given back. */
async function billedAgain({ cluster, installation }: Context, teams: Customer[], ahead: string[]) {
  const [lost, doubled]: [string[], string[]] = [[], []];
  const stripe = sdkFor(installation.stripeUrl);
  if (ahead.length !== teams.length) lost.push(`${ahead.length} invoices that Stripe has and we don't`);
  for (const { teamId } of teams) {
    const paid = () =>
      query<{ id: string }>(
        cluster,
        "SELECT stripe_invoice_id AS id FROM invoices WHERE team_id = $1 AND status = 'paid'",
        [teamId],
      );
    await until("it is paid", 120, async () => (await paid()).length > 0).catch(() => undefined);
    const ours = await paid();
    if (ours.length !== 1) lost.push(`the invoice of team ${teamId}, which has ${ours.length}`);
    if (ours.some(({ id }) => ahead.includes(id))) doubled.push(`team ${teamId} has the invoice that was taken back`);
  }
  for (const id of ahead) {
    const { total, post_payment_credit_notes_amount: credited } = await stripe.invoices.retrieve(id);
    if (credited !== total) doubled.push(`${id} was paid, and ${credited} of ${total} given back`);
  }
  return { lost, doubled };
}
