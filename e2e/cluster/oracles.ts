import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cluster } from "./cluster";
import { query } from "./database";
import { replicas, type Installation } from "./installation";
import type { Ledger } from "./ledger";
import { ask, type Customer } from "./load";
import { until } from "./processes";

/** What is missing that was promised, and what is there though it mustn't be, or more than once. */
export interface Findings {
  lost: string[];
  doubled: string[];
  /** Deletions that didn't last. */
  back: string[];
  /** Mails that went out twice under one Message-ID: docs/decisions/0096-the-drill.md says why they are counted apart. */
  mailedTwice: string[];
}

export const nothingAmiss = (): Findings => ({ lost: [], doubled: [], back: [], mailedTwice: [] });

/** Holds the database, and what the replicas answer now, to the ledger of a load that has ended. */
export async function compare(
  cluster: Cluster,
  installation: Installation,
  customer: Customer,
  ledger: Ledger,
): Promise<Findings> {
  const found = nothingAmiss();
  await compareCredentials(cluster, customer, ledger, found);
  await verifyDeleted(installation, ledger, found);
  await compareUsage(cluster, customer, ledger, found);
  await compareLogins(installation, ledger, found);
  await compareJobs(cluster, found);
  compareMails(installation, ledger, found);
  for (const what of ledger.broken.splice(0)) (what.includes("deletion") ? found.back : found.lost).push(what);
  return found;
}

async function compareCredentials(
  cluster: Cluster,
  { applicationId, lasting }: Customer,
  ledger: Ledger,
  found: Findings,
) {
  const rows = await query<{ id: string; label: string; isDeleted: boolean }>(
    cluster,
    `SELECT id, label, deleted_at IS NOT NULL AS "isDeleted" FROM credentials WHERE application_id = $1`,
    [applicationId],
  );
  const there = new Map(rows.map((row) => [row.id, row]));
  for (const [key, { id }] of ledger.made) if (!there.has(id)) found.lost.push(`credentials ${id} of key ${key}`);
  const answered = new Set([lasting.id, ...[...ledger.made.values()].map(({ id }) => id)]);
  for (const { id, label } of rows)
    if (!answered.has(id)) found.doubled.push(`credentials ${id}, besides those that key ${label} was answered with`);
  for (const { id } of ledger.deleted) if (!there.get(id)?.isDeleted) found.back.push(`deleted credentials ${id}`);
  for (const { id } of ledger.live.values()) if (there.get(id)?.isDeleted) found.lost.push(`live credentials ${id}`);
}

async function verifyDeleted({ urlOf, serviceKey }: Installation, { deleted }: Ledger, found: Findings) {
  for (const replica of replicas) {
    for (const { id, client_id, client_secret } of deleted.slice(-200)) {
      const call = {
        path: "/api/creds/verify",
        token: serviceKey,
        body: { client_id, client_secret },
        at: urlOf(replica),
      };
      if ((await ask(call)).body.active !== false) found.back.push(`${id} verifies at ${replica}`);
    }
  }
}

export async function compareUsage(cluster: Cluster, { teamId }: Customer, { counted }: Ledger, found: Findings) {
  const rows = await query<{ id: string; quantity: string }>(
    cluster,
    "SELECT id, quantity FROM usage_events WHERE team_id = $1",
    [teamId],
  );
  const left = new Map(counted);
  for (const { id, quantity } of rows) {
    if (left.get(id)?.quantity !== Number(quantity)) found.doubled.push(`usage event ${id}`);
    left.delete(id);
  }
  for (const id of left.keys()) found.lost.push(`usage event ${id}`);
  const total = [...counted.values()].reduce((sum, { quantity }) => sum + quantity, 0);
  const sumOf = async (table: string) =>
    Number(
      (
        await query<{ sum: string }>(
          cluster,
          `SELECT coalesce(sum(quantity), 0) AS sum FROM ${table} WHERE team_id = $1`,
          [teamId],
        )
      )[0]?.sum,
    );
  const hold = async (table: string) => {
    const sum = await sumOf(table);
    if (sum !== total) (sum < total ? found.lost : found.doubled).push(`${table} is ${sum} instead of ${total}`);
  };
  for (const view of ["usage_by_hour", "usage_by_day", "usage_by_team_day", "usage_by_application_month"])
    await hold(view);
  await until("usage is folded", 180, async () => (await sumOf("usage_deltas")) === 0);
  for (const table of ["usage_hours", "usage_days", "usage_team_days", "usage_application_months"]) await hold(table);
}

/** Whoever was let in stays in. */
async function compareLogins({ urlOf }: Installation, { tokens }: Ledger, found: Findings) {
  for (const token of tokens.splice(0)) {
    const { status } = await ask({ method: "GET", path: "/api/application", token, at: urlOf("one") });
    if (status !== 200) found.lost.push(`a login, whose token is answered ${status}`);
  }
}

/** All that is due gets done, whoever was to do it when they were ended. */
async function compareJobs(cluster: Cluster, found: Findings) {
  const waiting = () =>
    query<{ task: string; error: string }>(
      cluster,
      `SELECT task_identifier AS task, last_error AS error FROM jobs.jobs
        WHERE task_identifier IN ('send-mail', 'collect-invoice', 'apply-stripe-event', 'push-customer')`,
    );
  await until("all jobs are done", 180, async () => (await waiting()).length === 0).catch(() => undefined);
  for (const { task, error } of await waiting()) found.lost.push(`the job ${task}, which says: ${error}`);
}

/** One that goes out twice says so: it has the same Message-ID. */
function compareMails({ mails }: Installation, { invited }: Ledger, found: Findings) {
  const ids = new Map<string, string[]>();
  for (const name of readdirSync(mails)) {
    const text = readFileSync(join(mails, name), "utf8");
    const to = /^To: .*?([^\s<]+@[^\s>]+)/im.exec(text)?.[1] ?? "";
    ids.set(to, [...(ids.get(to) ?? []), /^Message-ID: (.*)$/im.exec(text)?.[1] ?? ""]);
  }
  for (const address of invited.splice(0)) {
    const each = ids.get(address) ?? [];
    if (each.length === 0) found.lost.push(`the mail to ${address}`);
    if (new Set(each).size > 1) found.doubled.push(`the mail to ${address}`);
    else if (each.length > 1) found.mailedTwice.push(`${address}, ${each.length} times`);
  }
}
