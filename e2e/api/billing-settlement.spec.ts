import { expect, test } from "@playwright/test";
import { createApplication, signUp } from "../support/accounts";
import { call } from "../support/api";
import { closeMonthOf } from "../support/closed-month";
import { query } from "../support/database";
import { stripeUrl } from "../support/environment";
import { addJob, jobsDone } from "../support/jobs";
import { mailsTo } from "../support/mails";
import { control, sdkFor } from "../support/stripe";

interface Invoice {
  id: string;
  status: string;
  total: number;
  amount_due: number;
  amount_paid: number;
  amount_remaining: number;
  amount_pending: number;
  amount_credited: number;
  balance_applied: number;
  amount_refunded: number;
  refund_status: string;
  dispute: { status: string; amount: number } | null;
  hosted_invoice_url: string | null;
  pdf_url: string | null;
  payments: { status: string; amount: number; amount_refunded: number; card: { last4: string } | null }[];
}

const stripe = () => sdkFor(stripeUrl());
/** Stripe tells us, and a job reads it. */
const soon = { timeout: 30_000 };

/** A team with a closed month of $40.00, which is paid if it has a card. */
async function billed(card?: string, credit = 0) {
  const team = await signUp();
  const { id: applicationId } = await createApplication(team.token, "Support chat");
  const add = (token: string) =>
    call<{ id: string }>("POST", "/billing/methods", { token: team.token, body: { token } });
  if (card) expect((await add(card)).status).toBe(201);
  const customer = async () => {
    const [row] = await query<{ id: string }>(
      "SELECT stripe_customer_id AS id FROM billing_accounts WHERE team_id = $1",
      [team.teamId],
    );
    return row?.id ?? "";
  };
  if (credit) await stripe().customers.createBalanceTransaction(await customer(), { amount: -credit, currency: "usd" });
  await closeMonthOf(team, 1, [{ applicationId, metric: "messages", quantity: "60000" }]);
  const [row] = await query<{ id: string }>("SELECT stripe_invoice_id AS id FROM invoices WHERE team_id = $1", [
    team.teamId,
  ]);
  const stripeId = row?.id ?? "";
  const read = async () => (await call<Invoice[]>("GET", "/billing/invoice", { token: team.token })).body[0] as Invoice;
  const becomes = (what: Record<string, unknown>) => expect.poll(read, soon).toMatchObject(what);
  const pay = async () => call<Invoice>("POST", `/billing/invoice/${(await read()).id}/pay`, { token: team.token });
  const intent = async () => {
    const { data } = await stripe().invoicePayments.list({ invoice: stripeId });
    return data[0]?.payment.payment_intent as string;
  };
  return { ...team, stripeId, read, becomes, pay, intent, customer, add };
}

/** Waits until an event has been looked at. */
async function processed(type: string, objectId: string): Promise<void> {
  const done = () =>
    query("SELECT 1 FROM webhook_events WHERE type = $1 AND object_id = $2 AND processed_at IS NOT NULL", [
      type,
      objectId,
    ]);
  await expect.poll(done, soon).not.toEqual([]);
}

test("an invoice that is refunded in part, and then wholly, says so, and stays paid", async () => {
  const { becomes, intent } = await billed("pm_card_visa");
  await becomes({ status: "paid", amount_paid: 4_000, amount_remaining: 0, refund_status: "none", dispute: null });
  const payment_intent = await intent();
  await stripe().refunds.create({ payment_intent, amount: 1_500 });
  await becomes({
    status: "paid",
    amount_refunded: 1_500,
    refund_status: "partial",
    payments: [{ status: "succeeded", amount: 4_000, amount_refunded: 1_500, card: { last4: "4242" } }],
  });
  await stripe().refunds.create({ payment_intent });
  await becomes({ status: "paid", amount_paid: 4_000, amount_refunded: 4_000, refund_status: "full" });
});

test("a refund that the bank sends back is none any more", async () => {
  const { becomes, read, intent } = await billed("pm_card_refundFail");
  await becomes({ status: "paid" });
  const payment_intent = await intent();
  await stripe().refunds.create({ payment_intent });
  await processed("refund.failed", payment_intent);
  expect(await read()).toMatchObject({ amount_refunded: 0, refund_status: "none" });
});

test("an invoice whose payment is disputed says so, and what the bank has decided", async () => {
  const outcomes = [
    ["winning_evidence", "won"],
    ["losing_evidence", "lost"],
  ] as const;
  for (const [evidence, status] of outcomes) {
    const { becomes, intent } = await billed("pm_card_createDispute");
    await becomes({ status: "paid", dispute: { status: "open", amount: 4_000 } });
    const { data } = await stripe().disputes.list({ payment_intent: await intent() });
    await stripe().disputes.update(data[0]?.id ?? "", { evidence: { uncategorized_text: evidence }, submit: true });
    await becomes({ status: "paid", dispute: { status, amount: 4_000 } });
  }
});

test("a credit note makes less due until it is voided, and what is left is what is charged", async () => {
  const { becomes, stripeId, add, pay } = await billed();
  await becomes({ status: "open", amount_due: 4_000, amount_remaining: 4_000, amount_credited: 0 });
  const { id } = await stripe().creditNotes.create({ invoice: stripeId, amount: 1_500 });
  await becomes({ status: "open", total: 4_000, amount_due: 2_500, amount_remaining: 2_500, amount_credited: 1_500 });
  await stripe().creditNotes.voidCreditNote(id);
  await becomes({ amount_due: 4_000, amount_credited: 0 });
  await stripe().creditNotes.create({ invoice: stripeId, amount: 1_000 });
  await becomes({ amount_due: 3_000 });
  expect((await add("pm_card_visa")).status).toBe(201);
  expect(await pay()).toMatchObject({
    status: 200,
    body: { status: "paid", total: 4_000, amount_paid: 3_000, amount_remaining: 0, payments: [{ amount: 3_000 }] },
  });
});

test("a team's credit with Stripe is taken off what its card is charged", async () => {
  const { becomes } = await billed("pm_card_visa", 1_000);
  await becomes({
    status: "paid",
    total: 4_000,
    balance_applied: 1_000,
    amount_due: 3_000,
    amount_paid: 3_000,
    payments: [{ status: "succeeded", amount: 3_000 }],
  });
});

test("a debit that a bank is moving is no failed payment, and can't be paid a second time", async () => {
  const outcomes = [
    ["succeeded", { status: "paid", amount_pending: 0, payments: [{ status: "succeeded" }] }],
    ["failed", { status: "past_due", amount_pending: 0, payments: [{ status: "failed" }] }],
  ] as const;
  for (const [settleDebits, end] of outcomes) {
    const { becomes, stripeId, customer, add, pay, email } = await billed();
    const debit = await stripe().paymentMethods.create({
      type: "sepa_debit",
      sepa_debit: { iban: "DE89370400440532013000" },
    });
    await stripe().paymentMethods.attach(debit.id, { customer: await customer() });
    await stripe().invoices.pay(stripeId, { payment_method: debit.id });
    await becomes({ status: "open", amount_pending: 4_000, payments: [{ status: "processing", amount: 4_000 }] });
    expect((await add("pm_card_visa")).status).toBe(201);
    expect(await pay()).toMatchObject({
      status: 409,
      body: { response: { message: expect.stringContaining("on its way") } },
    });
    await jobsDone();
    expect((await mailsTo(email)).filter(({ subject }) => /failed|overdue/.test(subject))).toEqual([]);
    await control({ settleDebits });
    await becomes(end);
  }
});

test("each attempt to charge an invoice is shown, also where several end in the same way", async () => {
  const { becomes, read, pay, add, token } = await billed("pm_card_chargeCustomerFail");
  await becomes({ status: "past_due" });
  expect((await pay()).status).toBe(400);
  const { body: card } = await add("pm_card_mastercard");
  await call("POST", `/billing/methods/${card.id}/default`, { token });
  expect((await pay()).status).toBe(200);
  expect((await read()).payments.map(({ status, card: charged }) => [status, charged?.last4])).toEqual([
    ["failed", "0341"],
    ["failed", "0341"],
    ["succeeded", "4444"],
  ]);
});

test("the nightly comparison finds refunds, disputes and credit notes that no webhook reported", async () => {
  const [refunded, disputed, credited] = [
    await billed("pm_card_visa"),
    await billed("pm_card_createDispute"),
    await billed(),
  ];
  await stripe().refunds.create({ payment_intent: await refunded.intent(), amount: 700 });
  await stripe().creditNotes.create({ invoice: credited.stripeId, amount: 600 });
  const asThere = async () => {
    await refunded.becomes({ amount_refunded: 700, payments: [{ amount_refunded: 700 }] });
    await disputed.becomes({ dispute: { status: "open" } });
    await credited.becomes({ amount_credited: 600, amount_due: 3_400 });
  };
  await asThere();
  await jobsDone();
  // As if the webhooks had been lost.
  const ids = [refunded, disputed, credited].map(({ teamId }) => teamId);
  await query(
    `UPDATE invoices SET amount_refunded = 0, dispute_status = NULL, amount_disputed = 0, amount_credited = 0, amount_due = total
      WHERE team_id = ANY ($1)`,
    [ids],
  );
  await query(
    "UPDATE invoice_charges SET amount_refunded = 0 WHERE invoice_id IN (SELECT id FROM invoices WHERE team_id = ANY ($1))",
    [ids],
  );
  await addJob("reconcile-stripe");
  await asThere();
});

test("an invoice's addresses at Stripe are fetched anew before they may expire, and a list shows none that may have", async () => {
  const { becomes, read, token, teamId } = await billed("pm_card_visa");
  await becomes({ status: "paid", hosted_invoice_url: expect.any(String), pdf_url: expect.any(String) });
  const { id, hosted_invoice_url: url } = await read();
  await jobsDone();
  await query(
    `UPDATE invoices SET stripe_read_at = now() - interval '10 days', hosted_invoice_url = 'https://expired.example.com',
      pdf_url = 'https://expired.example.com' WHERE team_id = $1`,
    [teamId],
  );
  expect(await read()).toMatchObject({ hosted_invoice_url: null, pdf_url: null });
  const { body } = await call<Invoice>("GET", `/billing/invoice/${id}`, { token });
  expect(body).toMatchObject({ hosted_invoice_url: url, pdf_url: `${url}/pdf` });
  expect(await read()).toMatchObject({ hosted_invoice_url: url });
  // Stripe doesn't know it any more: it is shown all the same, without addresses.
  await query(
    "UPDATE invoices SET stripe_read_at = now() - interval '10 days', stripe_invoice_id = 'in_' || id WHERE team_id = $1",
    [teamId],
  );
  expect(await call("GET", `/billing/invoice/${id}`, { token })).toMatchObject({
    status: 200,
    body: { status: "paid", hosted_invoice_url: null, pdf_url: null },
  });
});
