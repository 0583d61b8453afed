import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, signUp, verify } from "../support/accounts";
import { call } from "../support/api";
import { startBilledProduct, type BilledProduct } from "../support/billed-product";
import { customerOf } from "../support/billed-team";
import { closeMonthOf } from "../support/closed-month";
import { interleave } from "../support/interleave";
import { addJob, jobsDone } from "../support/jobs";
import { mailsTo, textsTo } from "../support/mails";
import { callsMet, control } from "../support/stripe";
import { counted, event } from "../support/usage";

// What comes after the last reminder of an invoice.
test.describe.configure({ timeout: 120_000 });

let product: BilledProduct;
test.beforeAll(async () => {
  product = await startBilledProduct({ AFTER_LAST_REMINDER: "stop" });
});
test.afterAll(() => product.stop());

interface Invoice {
  id: string;
  status: string;
  amount_pending: number;
  due_at: string;
  reminders: { days: number }[];
  after_reminders: { action: string; at: string; in_effect: boolean } | null;
}

const working = { active: true };
const unpaid = { active: false, reason: "unpaid" };
const soon = { timeout: 30_000 };

/** A team without a card, with as many months as are to be paid, of $40.00 each, and credentials. */
async function billed(months = 1) {
  const team = await signUp();
  const { token, teamId, email } = team;
  const { id: applicationId } = await createApplication(token, "Support chat");
  const production = await createCredentials(token, applicationId, "production");
  const sandbox = await createCredentials(token, applicationId, "sandbox");
  for (let count = months; count > 0; count--) {
    await closeMonthOf(team, count, [{ applicationId, metric: "messages", quantity: "60000" }]);
  }
  const list = async () => (await call<Invoice[]>("GET", "/billing/invoice", { token })).body;
  const stripeIds = async () => {
    const { rows } = await product.pool.query<{ id: string }>(
      "SELECT stripe_invoice_id AS id FROM invoices WHERE team_id = $1 ORDER BY id DESC",
      [teamId],
    );
    return rows.map(({ id }) => id);
  };
  const becomeLate = async (days = 15) => {
    for (const id of await stripeIds()) await control({ overdue: id, days });
    const since = Date.now() - days * 86_400_000;
    // It may have been late before, but not as late.
    const isLate = ({ status, due_at: due }: Invoice) => status === "past_due" && Date.parse(due) <= since;
    await expect.poll(async () => (await list()).every(isLate), soon).toBe(true);
  };
  const pay = async (which = 0) =>
    call<Invoice>("POST", `/billing/invoice/${(await list())[which]?.id}/pay`, { token });
  const addCard = async () =>
    expect((await call("POST", "/billing/methods", { token, body: { token: "pm_card_visa" } })).status).toBe(201);
  const subjects = async () => (await mailsTo(email)).map(({ subject }) => subject);
  const recorded = async () => {
    const { body } = await call<{ action: string; actor: unknown; target: { id: string } }[]>("GET", "/audit-log", {
      token,
    });
    return body.filter(({ action }) => action.startsWith("production.")).map(({ action }) => action);
  };
  return { ...team, applicationId, production, sandbox, list, stripeIds, becomeLate, pay, addCard, subjects, recorded };
}

type Team = Awaited<ReturnType<typeof billed>>;

/** The hour in which the product looks at what is late. */
async function look(): Promise<void> {
  await addJob("remind-of-invoices");
  await jobsDone();
}

/** Lets a week pass since the last reminder. */
async function aWeekLater({ teamId }: Team): Promise<void> {
  await product.pool.query(
    `UPDATE invoice_reminders SET sent_at = sent_at - interval '7 days'
      WHERE invoice_id IN (SELECT id FROM invoices WHERE team_id = $1)`,
    [teamId],
  );
  await product.pool.query("UPDATE invoices SET stops_at = stops_at - interval '7 days' WHERE team_id = $1", [teamId]);
}

/** Its last reminders have changed nothing. */
async function stopped(months = 1): Promise<Team> {
  const team = await billed(months);
  await team.becomeLate();
  await look();
  await aWeekLater(team);
  await look();
  expect(await verify(team.production)).toEqual(unpaid);
  return team;
}

test("production stops a week after the last reminder, which says so, sandbox goes on, and paying lets production go on at once", async () => {
  const team = await billed();
  const { token, production, sandbox, applicationId } = team;
  const after = async () => (await team.list())[0]?.after_reminders;
  await team.becomeLate(4);
  await look();
  expect(await after()).toMatchObject({ action: "stop", in_effect: false });
  await team.becomeLate();
  await look();
  const inDays = ((await after())?.at ? Date.parse((await after())!.at) - Date.now() : 0) / 86_400_000;
  expect(inDays).toBeGreaterThan(6.9);
  expect(inDays).toBeLessThan(7.1);
  const day = new Date((await after())!.at).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
  const last = async () => (await textsTo(team.email)).find((text) => text.includes("This is our last reminder."));
  await expect.poll(last, soon).toBeTruthy();
  expect(await last()).toContain(`your team’s production credentials stop working on ${day} (UTC)`);
  await look();
  expect(await verify(production)).toMatchObject(working);

  await aWeekLater(team);
  await look();
  expect(await verify(production)).toEqual(unpaid);
  expect(await verify(sandbox)).toMatchObject(working);
  const { client_id, client_secret } = production;
  const check = await call("POST", "/creds/check", { body: { client_id, client_secret } });
  expect(check.body).toMatchObject({ active: false, reason: "unpaid", application: { id: applicationId } });
  expect(await after()).toMatchObject({ action: "stop", in_effect: true });
  const isTold = async () => (await team.subjects()).filter((subject) => subject.startsWith("Production has stopped"));
  await expect.poll(isTold, soon).toHaveLength(1);
  // What is made meanwhile has stopped, too.
  const another = await createCredentials(token, applicationId, "production");
  const other = await createApplication(token, "Another");
  const ofOther = await createCredentials(token, other.id, "production");
  for (const credentials of [another, ofOther]) expect(await verify(credentials)).toEqual(unpaid);
  await Promise.all([look(), look()]);
  expect(await isTold()).toHaveLength(1);
  expect(await team.recorded()).toEqual(["production.stopped"]);

  await team.addCard();
  // No webhook helps.
  await control({ webhooks: { dropNext: 1_000 } });
  expect(await team.pay()).toMatchObject({ status: 200, body: { status: "paid", after_reminders: null } });
  for (const credentials of [production, another, ofOther]) expect(await verify(credentials)).toMatchObject(working);
  await control({ webhooks: { dropNext: 0 } });
  expect(await team.recorded()).toEqual(["production.resumed", "production.stopped"]);
});

/** Pays an invoice there, as its page at Stripe does: we hear of it by a webhook. */
async function payAtStripe(team: Team, method: string): Promise<void> {
  const customer = await customerOf(product, team.teamId);
  const { id: payment_method } = await product.stripe.paymentMethods.attach(method, { customer });
  const [id = ""] = await team.stripeIds();
  await product.stripe.invoices.pay(id, { payment_method });
}

test("production goes on with the webhook that says that an invoice was paid", async () => {
  const team = await stopped();
  await payAtStripe(team, "pm_card_visa");
  await expect.poll(async () => (await team.list())[0]?.status, { ...soon, intervals: [50] }).toBe("paid");
  expect(await verify(team.production)).toMatchObject(working);
});

test("of two overdue invoices, production goes on with the last one that is paid", async () => {
  const team = await stopped(2);
  await team.addCard();
  expect((await team.pay(0)).status).toBe(200);
  expect(await verify(team.production)).toEqual(unpaid);
  expect(await team.recorded()).toEqual(["production.stopped"]);
  expect((await team.pay(1)).status).toBe(200);
  expect(await verify(team.production)).toMatchObject(working);
  expect(await team.recorded()).toEqual(["production.resumed", "production.stopped"]);
});

test("two overdue invoices that are paid at the same time let production go on, which is recorded once", async () => {
  const team = await stopped(2);
  await team.addCard();
  const lock = { text: "SELECT 1 FROM teams WHERE id = $1 FOR NO KEY UPDATE", values: [team.teamId] };
  const answers = await interleave(lock, () => Promise.all([team.pay(0), team.pay(1)]));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(await verify(team.production)).toMatchObject(working);
  expect(await team.recorded()).toEqual(["production.resumed", "production.stopped"]);
});

const ways: [string, (id: string) => Promise<unknown>][] = [
  ["voided", (id) => product.stripe.invoices.voidInvoice(id)],
  ["written off", (id) => product.stripe.invoices.markUncollectible(id)],
  ["credited in full", (id) => product.stripe.creditNotes.create({ invoice: id, amount: 4_000 })],
];
for (const [what, act] of ways) {
  test(`production goes on when its overdue invoice is ${what}`, async () => {
    const team = await stopped();
    const [id = ""] = await team.stripeIds();
    await act(id);
    await expect.poll(async () => (await team.list())[0]?.status, soon).not.toBe("past_due");
    expect(await verify(team.production)).toMatchObject(working);
    await look();
    expect(await verify(team.production)).toMatchObject(working);
  });
}

test("an invoice that is credited in part stops production until the rest is paid", async () => {
  const team = await stopped();
  const [id = ""] = await team.stripeIds();
  await product.stripe.creditNotes.create({ invoice: id, amount: 1_500 });
  const credited = async () => (await team.list())[0] as Invoice & { amount_credited: number };
  await expect.poll(async () => (await credited()).amount_credited, soon).toBe(1_500);
  expect(await verify(team.production)).toEqual(unpaid);
  await team.addCard();
  await team.pay();
  expect(await verify(team.production)).toMatchObject(working);
});

test("a debit that is on its way keeps production going, and one that fails lets it stop again", async () => {
  const [before, after] = [await billed(), await stopped()];
  await before.becomeLate();
  await look();
  for (const team of [before, after]) {
    const debit = { type: "sepa_debit", sepa_debit: { iban: "DE89370400440532013000" } } as const;
    await payAtStripe(team, (await product.stripe.paymentMethods.create(debit)).id);
    await expect.poll(async () => (await team.list())[0]?.amount_pending, soon).toBe(4_000);
  }
  expect(await verify(after.production)).toMatchObject(working);
  await aWeekLater(before);
  await look();
  for (const team of [before, after]) {
    expect(await verify(team.production)).toMatchObject(working);
    expect((await team.list())[0]?.after_reminders).toBeNull();
  }
  await control({ settleDebits: "failed" });
  for (const team of [before, after])
    await expect.poll(async () => (await team.list())[0]?.status, soon).toBe("past_due");
  await look();
  for (const team of [before, after]) expect(await verify(team.production)).toEqual(unpaid);
});

test("a payment that no webhook told of lets production go on by the nightly comparison", async () => {
  const team = await stopped();
  await control({ webhooks: { dropNext: 1_000 } });
  await payAtStripe(team, "pm_card_visa");
  await jobsDone();
  expect(await verify(team.production)).toEqual(unpaid);
  await addJob("reconcile-stripe");
  await jobsDone();
  await control({ webhooks: { dropNext: 0 } });
  expect(await verify(team.production)).toMatchObject(working);
});

test("an invoice that was paid without a word of it is read before it stops production", async () => {
  const team = await billed();
  await team.becomeLate();
  await look();
  await aWeekLater(team);
  await control({ webhooks: { dropNext: 1_000 } });
  await payAtStripe(team, "pm_card_visa");
  await look();
  await control({ webhooks: { dropNext: 0 } });
  expect(await verify(team.production)).toMatchObject(working);
  expect(await team.recorded()).toEqual([]);
});

test("an invoice that is paid while it is about to stop production doesn't stop it", async () => {
  const team = await billed();
  await team.becomeLate();
  await team.addCard();
  await look();
  await aWeekLater(team);
  const [id = ""] = await team.stripeIds();
  // What Stripe says of it before the payment arrives after it.
  await control({ rules: [{ match: `GET /v1/invoices/${id}`, act: true, then: "answer", delayMs: 3_000, times: 1 }] });
  await addJob("remind-of-invoices");
  await expect.poll(() => callsMet(), soon).toBe(1);
  expect((await team.pay()).body.status).toBe("paid");
  expect(await verify(team.production)).toMatchObject(working);
  await jobsDone();
  await control({ rules: [] });
  expect(await verify(team.production)).toMatchObject(working);
  expect((await team.list())[0]).toMatchObject({ status: "paid", after_reminders: null });
});

test("a payment and a stop that meet in the database leave production going, in either order", async () => {
  for (const isPaidFirst of [true, false]) {
    const team = await billed();
    await team.becomeLate();
    await team.addCard();
    await look();
    await aWeekLater(team);
    const lock = { text: "SELECT 1 FROM teams WHERE id = $1 FOR NO KEY UPDATE", values: [team.teamId] };
    const both: (() => Promise<unknown>)[] = [() => team.pay(), () => addJob("remind-of-invoices")];
    await interleave(lock, () => Promise.all((isPaidFirst ? both : both.toReversed()).map((act) => act())));
    await jobsDone();
    expect((await team.list())[0]?.status).toBe("paid");
    expect(await verify(team.production)).toMatchObject(working);
  }
});

test("a budget and an unpaid invoice stop production apart from each other, in either order", async () => {
  for (const isBudgetFirst of [true, false]) {
    const team = isBudgetFirst ? await billed() : await stopped();
    const { token, teamName, production } = team;
    const limit = (amount: number | null) =>
      call("PUT", "/billing/budgets", { token, body: { team: amount, hard_stop: true, confirm: teamName } });
    await counted([event(production.client_id, { metric: "messages", quantity: 20_000 })]);
    expect((await limit(1)).status).toBe(200);
    await jobsDone();
    if (isBudgetFirst) {
      expect(await verify(production)).toEqual({ active: false, reason: "budget" });
      await team.becomeLate();
      await look();
      await aWeekLater(team);
      await look();
    }
    expect(await verify(production)).toEqual(unpaid);
    await addJob("check-budgets");
    await jobsDone();
    expect(await verify(production)).toEqual(unpaid);
    if (isBudgetFirst) {
      await limit(1_000_000);
      await jobsDone();
      expect(await verify(production)).toEqual(unpaid);
      await team.addCard();
      await team.pay();
    } else {
      await team.addCard();
      await team.pay();
      expect(await verify(production)).toEqual({ active: false, reason: "budget" });
      await limit(1_000_000);
      await jobsDone();
    }
    expect(await verify(production)).toMatchObject(working);
  }
});

test("other settings let stopped production go on within the hour, and nobody's stops without an announcement of a week", async () => {
  const [team, off] = [await stopped(), await stopped()];
  const handedOver = async () => (await team.subjects()).filter((subject) => /still isn’t paid$/.test(subject));
  await product.restart({ AFTER_LAST_REMINDER: "warn" });
  await look();
  expect(await verify(team.production)).toMatchObject(working);
  await expect.poll(handedOver, soon).toHaveLength(1);
  expect((await team.list())[0]?.after_reminders).toMatchObject({ action: "warn", in_effect: true });
  await look();
  expect(await handedOver()).toHaveLength(1);

  // The last reminder is long gone, but what was announced once was taken back.
  await product.restart({ AFTER_LAST_REMINDER: "stop" });
  await look();
  expect(await verify(team.production)).toMatchObject(working);
  const announced = async () => (await team.subjects()).filter((subject) => /production stops on/.test(subject));
  await expect.poll(announced, soon).toHaveLength(1);
  for (const one of [team, off]) await aWeekLater(one);
  await look();
  expect(await verify(team.production)).toEqual(unpaid);

  await product.restart({ AFTER_LAST_REMINDER: "nothing" });
  await look();
  expect(await verify(team.production)).toMatchObject(working);
  expect((await team.list())[0]?.after_reminders).toBeNull();

  await product.restart({ AFTER_LAST_REMINDER: "stop" });
  await look();
  for (const one of [team, off]) await aWeekLater(one);
  await look();
  expect(await verify(off.production)).toEqual(unpaid);
  await product.restart({ REMINDER_DAYS: "off" });
  await look();
  expect(await verify(off.production)).toMatchObject(working);
  expect((await off.list())[0]?.after_reminders).toBeNull();
  await look();
  expect(await verify(off.production)).toMatchObject(working);
});
