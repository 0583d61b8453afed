import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { insertMonthlyUsage, monthsAgo } from "../support/months";
import { sdkFor } from "../support/stripe";
import type { Cluster } from "./cluster";
import { signUp } from "./customers";
import { query } from "./database";
import type { Installation } from "./installation";
import { must, type Customer } from "./load";
import { until } from "./processes";

const month = monthsAgo(1);

/** Teams with a card, that used something last month and haven't been billed for it. */
export async function openTeams(cluster: Cluster, count: number): Promise<Customer[]> {
  const teams: Customer[] = [];
  for (let index = 0; index < count; index++) {
    const team = await signUp(cluster);
    await must({ path: "/api/billing/methods", token: team.token, body: { token: "pm_card_visa" } }, 201);
    const { teamId, applicationId } = team;
    const used = { teamId, applicationId, month, metric: "messages" as const, quantity: "60000" };
    await insertMonthlyUsage({ query: (text: string, values: unknown[]) => query(cluster, text, values) } as never, [
      used,
    ]);
    teams.push(team);
  }
  return teams;
}

/** Closes the month as an operator does who is told that it failed, and begins it again. */
export async function closeMonth({ databaseUrl }: Installation): Promise<void> {
  await until("the month is closed", 180, () =>
    promisify(execFile)(process.execPath, ["scripts/billing-close.mjs", "--month", month.slice(0, 7)], {
      env: { ...process.env, DATABASE_URL: databaseUrl },
    }).then(
      () => true,
      () => false,
    ),
  );
}

/** Waits until each team has paid, and looks, here and at Stripe, how often. @returns what is missing, and what is there twice */
export async function billedOnce(cluster: Cluster, { stripeUrl }: Installation, teams: Customer[]) {
  const stripe = sdkFor(stripeUrl);
  const lost: string[] = [];
  const doubled: string[] = [];
  const invoicesOf = (teamId: string) =>
    query<{ status: string }>(cluster, "SELECT status::text FROM invoices WHERE team_id = $1", [teamId]);
  const isPaid = async ({ teamId }: Customer) => (await invoicesOf(teamId)).some(({ status }) => status === "paid");
  const allPaid = async () => (await Promise.all(teams.map(isPaid))).every(Boolean);
  await until("all invoices are paid", 120, allPaid).catch(() => undefined);
  for (const team of teams) {
    const { teamId } = team;
    if (!(await isPaid(team))) lost.push(`the paid invoice of team ${teamId}`);
    const [account] = await query<{ id: string }>(
      cluster,
      "SELECT stripe_customer_id AS id FROM billing_accounts WHERE team_id = $1",
      [teamId],
    );
    const { data } = await stripe.invoices.list({ customer: account?.id ?? "", expand: ["data.payments"] });
    const charges = data.reduce((sum, invoice) => sum + (invoice.payments?.data.length ?? 0), 0);
    const ours = (await invoicesOf(teamId)).length;
    if (ours > 1 || data.length > 1 || charges > 1)
      doubled.push(`team ${teamId}: ${ours} invoices, ${data.length} at Stripe, ${charges} charges`);
    if (charges < 1) lost.push(`the charge of team ${teamId}`);
  }
  return { lost, doubled };
}
