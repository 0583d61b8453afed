import { expect, test } from "@playwright/test";
import { createApplication, signUp, unique } from "../support/accounts";
import { harbourStreet } from "../support/harbour-street";
import { call } from "../support/api";
import { closeMonthOf } from "../support/closed-month";
import { query } from "../support/database";
import { productUrl, stripeUrl } from "../support/environment";
import { addJob, jobsDone } from "../support/jobs";
import { mailsTo } from "../support/mails";
import { control, sdkFor } from "../support/stripe";

interface Invoice {
  id: string;
  number: string;
  status: string;
  total: number;
  hosted_invoice_url: string;
  due_at: string;
  issued_at: string;
  payments: { status: string; failure_message: string | null }[];
  reminders: { days: number }[];
}

/** A team with a closed month of $40.00, and perhaps a card. */
async function billed(card?: string) {
  const team = await signUp();
  const { id: applicationId } = await createApplication(team.token, "Support chat");
  if (card) await call("POST", "/billing/methods", { token: team.token, body: { token: card } });
  const contact = `accounts-${unique()}@example.com`;
  const details = `/team/${team.teamId}/billing/details`;
  await call("PATCH", details, { token: team.token, body: { contact_email: contact } });
  await closeMonthOf(team, 1, [{ applicationId, metric: "messages", quantity: "60000" }]);
  const read = async () => (await call<Invoice[]>("GET", "/billing/invoice", { token: team.token })).body[0] as Invoice;
  const pay = async () => call<Invoice>("POST", `/billing/invoice/${(await read()).id}/pay`, { token: team.token });
  const mailed = async (subject: RegExp) => {
    const counts = [team.email, contact].map(async (address) =>
      (await mailsTo(address)).filter((mail) => subject.test(mail.subject)),
    );
    return Promise.all(counts);
  };
  return { ...team, contact, read, pay, mailed };
}

async function stripeIdOf(teamId: string): Promise<string> {
  const [row] = await query<{ id: string }>("SELECT stripe_invoice_id AS id FROM invoices WHERE team_id = $1", [
    teamId,
  ]);
  return row?.id ?? "";
}

/** Lets it be so many days since an invoice was due, here and at Stripe. */
async function becomeLate({ teamId, read }: Awaited<ReturnType<typeof billed>>, days: number): Promise<void> {
  await control({ overdue: await stripeIdOf(teamId), days });
  const daysLate = async () => Math.floor((Date.now() - Date.parse((await read()).due_at)) / 86_400_000);
  await expect.poll(daysLate, { timeout: 20_000 }).toBe(days);
}

test("a card is charged once, and the owner and billing contact get one receipt, with the PDF's address", async () => {
  const { teamName, read, mailed } = await billed("pm_card_visa");
  await expect.poll(async () => (await read()).status).toBe("paid");
  const { id, number, total, payments } = await read();
  expect([total, payments]).toMatchObject([4_000, [{ status: "succeeded" }]]);
  await jobsDone();
  expect(await mailed(/^Your (invoice|payment)/)).toEqual([[], []]);
  const receipts = (await mailed(/^Receipt for /)).flat();
  expect(receipts).toHaveLength(2);
  for (const { text } of receipts) {
    expect(text).toContain(`${teamName}’s invoice ${number} for`);
    expect(text).toContain("we charged $40.00 to Visa ending in 4242");
    expect(text).toContain(`${productUrl()}/api/billing/invoice/${id}/pdf`);
    expect(text).toContain(`${productUrl()}/billing/${id}`);
  }
});

test("an invoice that is paid later has one receipt, when it is paid", async () => {
  const { token, read, pay, mailed } = await billed();
  await expect.poll(async () => (await read()).status).toBe("open");
  await jobsDone();
  expect((await mailed(/^Receipt/)).flat()).toEqual([]);
  await call("POST", "/billing/methods", { token, body: { token: "pm_card_mastercard" } });
  expect(await pay()).toMatchObject({ status: 200, body: { status: "paid" } });
  await jobsDone();
  const mails = (await mailed(/^Receipt/)).flat();
  expect(mails).toHaveLength(2);
  expect(mails[0]?.text).toContain("we charged $40.00 to Mastercard ending in 4444");
});

test("a team that turns receipts off gets none, and the setting is told, and noted in the audit log", async () => {
  const team = await signUp();
  const { id: applicationId } = await createApplication(team.token, "Support chat");
  const path = `/team/${team.teamId}/billing/details`;
  expect((await call("GET", path, { token: team.token })).body).toMatchObject({ receipts: true });
  expect((await call("PATCH", path, { token: team.token, body: { receipts: false } })).body).toMatchObject({
    receipts: false,
  });
  expect((await call("PATCH", path, { token: team.token, body: { receipts: "no" } })).status).toBe(400);
  await call("POST", "/billing/methods", { token: team.token, body: { token: "pm_card_visa" } });
  await closeMonthOf(team, 1, [{ applicationId, metric: "messages", quantity: "60000" }]);
  const status = async () => (await call<Invoice[]>("GET", "/billing/invoice", { token: team.token })).body[0]?.status;
  await expect.poll(status).toBe("paid");
  await jobsDone();
  expect((await mailsTo(team.email)).filter(({ subject }) => /^Receipt/.test(subject))).toEqual([]);
  const { body: entries } = await call<object[]>("GET", "/audit-log", { token: team.token });
  expect(JSON.stringify(entries)).toContain("receipts");
});

test("without a card, the invoice is due in 14 days, and the owner and billing contact get an email", async () => {
  const { teamId, read, mailed } = await billed();
  const invoice = await read();
  expect(invoice.status).toBe("open");
  // Stripe counts the days from when it was made, which is a moment before it was issued.
  const { created } = await sdkFor(stripeUrl()).invoices.retrieve(await stripeIdOf(teamId));
  expect(Date.parse(invoice.due_at)).toBe((created + 14 * 86_400) * 1_000);
  await expect
    .poll(async () => (await mailed(/^Your invoice for/)).map((mails) => mails.length), { timeout: 20_000 })
    .toEqual([1, 1]);
  const mail = (await mailed(/^Your invoice for/))[0]?.[0];
  expect(mail?.text).toContain(invoice.hosted_invoice_url);
  expect(mail?.text).toContain("$40.00");
});

test("a failed charge makes the invoice overdue, sends an email with the reason and a link, and another card can pay it", async () => {
  const { token, read, pay, mailed } = await billed("pm_card_chargeCustomerFail");
  await expect.poll(async () => (await read()).status).toBe("past_due");
  await expect
    .poll(async () => (await mailed(/^Your payment for/)).map((mails) => mails.length), { timeout: 20_000 })
    .toEqual([1, 1]);
  const mail = (await mailed(/^Your payment for/))[0]?.[0];
  expect(mail?.text).toContain("Your card was declined.");
  expect(mail?.text).toContain((await read()).hosted_invoice_url);
  expect(await pay()).toMatchObject({ status: 400, body: { response: { message: "Your card was declined." } } });
  const { body: card } = await call<{ id: string }>("POST", "/billing/methods", {
    token,
    body: { token: "pm_card_visa" },
  });
  await call("POST", `/billing/methods/${card.id}/default`, { token });
  expect(await pay()).toMatchObject({ status: 200, body: { status: "paid" } });
  expect((await read()).payments.map(({ status }) => status)).toEqual(["failed", "failed", "succeeded"]);
  expect((await pay()).status).toBe(409);
});

test("a payment that the bank wants confirmed can be confirmed on the invoice's page", async () => {
  const { read, pay, mailed } = await billed("pm_card_authenticationRequired");
  await expect.poll(async () => (await read()).status).toBe("past_due");
  const subject = /^Confirm your payment for .* with your bank$/;
  await expect
    .poll(async () => (await mailed(subject)).map((mails) => mails.length), { timeout: 20_000 })
    .toEqual([1, 1]);
  const mail = (await mailed(subject))[0]?.[0];
  expect(mail?.text).toContain("your bank wants you to confirm it");
  expect(mail?.text).toContain((await read()).hosted_invoice_url);
  const answer = await pay();
  expect(answer.status).toBe(409);
  expect(JSON.stringify(answer.body)).toContain("confirm this payment");
  const fields = { number: "4000 0027 6000 3184", expiry: "12 / 34", cvc: "123" };
  const post = (body: Record<string, string>) =>
    read().then(({ hosted_invoice_url: url }) =>
      fetch(url, { method: "POST", redirect: "manual", body: new URLSearchParams(body) }),
    );
  expect(await (await post(fields)).text()).toContain("Your bank wants to confirm it's you.");
  expect((await post({ ...fields, bank: "confirm" })).status).toBe(303);
  await expect.poll(async () => (await read()).status, { timeout: 20_000 }).toBe("paid");
});

test("an invoice without a card that isn't paid in time is overdue, and the owner and billing contact get one email that says so", async () => {
  const { teamId, read, mailed } = await billed();
  expect((await read()).status).toBe("open");
  await control({ overdue: await stripeIdOf(teamId) });
  await expect.poll(async () => (await read()).status, { timeout: 20_000 }).toBe("past_due");
  const subject = /^Your invoice for .* is overdue$/;
  const counts = async () => (await mailed(subject)).map((mails) => mails.length);
  await expect.poll(counts, { timeout: 20_000 }).toEqual([1, 1]);
  const mail = (await mailed(subject))[0]?.[0];
  expect(mail?.text).toContain("is overdue: $40.00 wasn’t paid in time.");
  expect(mail?.text).toContain((await read()).hosted_invoice_url);
  // Told again, it is overdue as before.
  await control({ overdue: await stripeIdOf(teamId) });
  await jobsDone();
  expect(await counts()).toEqual([1, 1]);
});

test("a team that doesn't pay gets a reminder 3, 7 and 14 days after the due date, each once, until it has paid", async () => {
  const team = await billed();
  const subject = /^Reminder: your invoice for .* is overdue$/;
  const sent = async () => (await team.mailed(subject)).map((mails) => mails.length);
  const reminders = async () => (await team.read()).reminders.map(({ days }) => days);
  const afterDays = async (days: number) => {
    await becomeLate(team, days);
    await Promise.all([1, 2, 3].map(() => addJob("remind-of-invoices")));
    await jobsDone();
  };
  await afterDays(2);
  expect([await reminders(), await sent()]).toEqual([[], [0, 0]]);
  await afterDays(3);
  await expect.poll(sent, { timeout: 20_000 }).toEqual([1, 1]);
  await afterDays(6);
  expect([await reminders(), await sent()]).toEqual([[3], [1, 1]]);
  // Nobody looked for a week: of two that are due, the last. The contact's address isn't confirmed, and has had its mails of the day.
  await afterDays(15);
  const toOwner = async () => (await sent())[0];
  await expect.poll(toOwner, { timeout: 20_000 }).toBe(2);
  expect(await reminders()).toEqual([3, 14]);
  const texts = (await team.mailed(subject))[0]?.map(({ text }) => text).join("\n");
  expect(texts).toContain("is 3 days overdue: $40.00 is still to be paid.");
  expect(texts).toContain("is 15 days overdue: $40.00 is still to be paid. This is our last reminder.");
  await afterDays(40);
  expect([await reminders(), await toOwner()]).toEqual([[3, 14], 2]);
});

test("nobody is reminded of an invoice that was paid", async () => {
  const team = await billed();
  await call("POST", "/billing/methods", { token: team.token, body: { token: "pm_card_visa" } });
  expect((await team.pay()).body.status).toBe("paid");
  await becomeLate(team, 5);
  await addJob("remind-of-invoices");
  await jobsDone();
  expect((await team.read()).reminders).toEqual([]);
});

test("paying an invoice several times at once charges the card once", async () => {
  const { token, read, pay } = await billed();
  await call("POST", "/billing/methods", { token, body: { token: "pm_card_visa" } });
  const answers = await Promise.all([pay(), pay(), pay()]);
  for (const { status } of answers) expect([200, 409]).toContain(status);
  expect(await read()).toMatchObject({ status: "paid", payments: [{ status: "succeeded" }] });
  expect((await read()).payments).toHaveLength(1);
});

// One after the other: a comparison takes back what another test is just making.
test.describe("the nightly comparison with Stripe", () => {
  test.describe.configure({ mode: "default" });

  test(
    "finds a change that no webhook reported, even if Stripe has lost other objects",
    { tag: "@thorough" },
    async () => {
      // Both have lower ids than what is to be found.
      const [forgotten, without] = [await billed(), await billed("pm_card_visa")];
      await query("UPDATE invoices SET stripe_invoice_id = $2 WHERE team_id = $1", [
        forgotten.teamId,
        `in_${unique()}`,
      ]);
      const stripe = sdkFor(stripeUrl());
      const [account] = await query<{ customer: string }>(
        "SELECT stripe_customer_id AS customer FROM billing_accounts WHERE team_id = $1",
        [without.teamId],
      );
      await stripe.customers.del(account?.customer ?? "");
      const { teamId, read } = await billed();
      await stripe.invoices.markUncollectible(await stripeIdOf(teamId));
      await expect.poll(async () => (await read()).status, { timeout: 20_000 }).toBe("uncollectible");
      // As if the webhook had been lost.
      await query("UPDATE invoices SET status = 'open' WHERE team_id = $1", [teamId]);
      await addJob("reconcile-stripe");
      await expect.poll(async () => (await read()).status, { timeout: 20_000 }).toBe("uncollectible");
    },
  );

  test(
    "removes a second invoice for the same month at Stripe, and keeps the first one",
    { tag: "@thorough" },
    async () => {
      const { teamId, read } = await billed();
      const stripe = sdkFor(stripeUrl());
      const [row] = await query<{ id: string; customer: string; ours: string }>(
        `SELECT i.stripe_invoice_id AS id, b.stripe_customer_id AS customer, i.id AS ours
      FROM invoices i JOIN billing_accounts b USING (team_id) WHERE i.team_id = $1`,
        [teamId],
      );
      const customer = row?.customer ?? "";
      const twice = { customer, currency: "usd", metadata: { invoice_id: row?.ours ?? "" } };
      const { id: draft } = await stripe.invoices.create(twice);
      const { id: sent } = await stripe.invoices.create({
        ...twice,
        collection_method: "send_invoice",
        days_until_due: 14,
      });
      await stripe.invoiceItems.create({ customer, invoice: sent, amount: 4_000, currency: "usd" });
      await stripe.invoices.finalizeInvoice(sent, { auto_advance: false });
      await addJob("reconcile-stripe");
      const fate = (id: string): Promise<unknown> =>
        stripe.invoices.retrieve(id).then(
          ({ status }) => status,
          ({ code }: { code?: string }) => code,
        );
      await expect
        .poll(async () => [await fate(sent), await fate(draft)], { timeout: 20_000 })
        .toEqual(["void", "resource_missing"]);
      expect((await stripe.invoices.retrieve(row?.id ?? "")).status).toBe("open");
      await jobsDone();
      expect((await read()).status).toBe("open");
    },
  );
});

test("the company, address and VAT ID are on the invoice at Stripe", async () => {
  const team = await signUp();
  const { id: applicationId } = await createApplication(team.token);
  await call("POST", "/billing/methods", { token: team.token, body: { token: "pm_card_visa" } });
  const address = harbourStreet;
  const body = { name: "Harbour Ltd", vat_id: "DE136695976", address };
  await call("PATCH", `/team/${team.teamId}/billing/details`, { token: team.token, body });
  await jobsDone();
  await closeMonthOf(team, 1, [{ applicationId, metric: "messages", quantity: "60000" }]);
  expect(await sdkFor(stripeUrl()).invoices.retrieve(await stripeIdOf(team.teamId))).toMatchObject({
    customer_name: "Harbour Ltd",
    customer_address: { line1: "12 Harbour Street", city: "Hamburg", country: "DE" },
    customer_tax_ids: [{ type: "eu_vat", value: "DE136695976" }],
    custom_fields: null,
  });
});
