import { expect } from "@playwright/test";
import { createApplication, signUp, type Account } from "./accounts";
import { call } from "./api";
import type { BilledProduct } from "./billed-product";
import { insertMonthlyUsage } from "./months";

/** A new team, with a card that works or none. */
export async function openTeam(hasCard: boolean): Promise<Account> {
  const team = await signUp();
  if (hasCard) {
    const body = { token: "pm_card_visa" };
    expect((await call("POST", "/billing/methods", { token: team.token, body })).status).toBe(201);
  }
  return team;
}

/** What two invoice lines are made of. */
export async function useSomething({ pool }: BilledProduct, { teamId, token }: Account, month: string): Promise<void> {
  const { id: applicationId } = await createApplication(token);
  await insertMonthlyUsage(pool, [
    { teamId, applicationId, month, metric: "messages", quantity: "60000" },
    { teamId, applicationId, month, metric: "call_minutes", quantity: "5000.5" },
  ]);
}

/** Waits until this team has one invoice, with us and with Stripe, and one charge if it has a card. */
export async function expectOneInvoice(product: BilledProduct, team: Account, hasCard: boolean): Promise<void> {
  await expect.poll(() => statusOf(team.token), { timeout: 60_000, intervals: [250] }).toBe(hasCard ? "paid" : "open");
  const { body: invoices } = await call<{ total: number; number: string }[]>("GET", "/billing/invoice", {
    token: team.token,
  });
  expect(invoices).toHaveLength(1);
  const customer = await customerOf(product, team.teamId);
  const { data } = await product.stripe.invoices.list({ customer, expand: ["data.payments"] });
  expect(data.map(({ total, status }) => [total, status])).toEqual([[invoices[0]?.total, hasCard ? "paid" : "open"]]);
  expect(data[0]?.lines.data).toHaveLength(2);
  expect(data[0]?.payments?.data.length ?? 0).toBe(hasCard ? 1 : 0);
  const { data: events } = await product.stripe.events.list({ limit: 100 });
  const paid = events.filter((event) => event.type === "invoice.paid" && event.data.object.customer === customer);
  expect(paid).toHaveLength(hasCard ? 1 : 0);
}

async function statusOf(token: string): Promise<string | undefined> {
  const { body } = await call<{ status: string; number: string | null }[]>("GET", "/billing/invoice", { token });
  return body[0]?.number ? body[0].status : "not sent";
}

/** @returns the id of a team's customer at Stripe */
export async function customerOf(product: BilledProduct, teamId: string): Promise<string> {
  const { rows } = await product.pool.query<{ id: string }>(
    "SELECT stripe_customer_id AS id FROM billing_accounts WHERE team_id = $1",
    [teamId],
  );
  return rows[0]?.id ?? "";
}
