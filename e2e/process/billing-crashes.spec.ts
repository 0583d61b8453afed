import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import type Stripe from "stripe";
import type { Rule } from "@/dev/stripe/controls";
import { createApplication, unique, type Account } from "../support/accounts";
import { call } from "../support/api";
import { startBilledProduct, type BilledProduct } from "../support/billed-product";
import { customerOf, openTeam } from "../support/billed-team";
import { credit, type CreditNote } from "../support/credit";
import { insertMonthlyUsage, monthsAgo } from "../support/months";
import { callsMet, control } from "../support/stripe";
import { changesInSource, hasRawCalls, matchOf, stripeChanges, type StripeChange } from "../support/stripe-changes";

test("each call that changes something at Stripe is known to the tests that break it off", () => {
  expect(changesInSource()).toEqual(Object.keys(stripeChanges).sort());
  expect(hasRawCalls()).toBe(false);
});

test.describe("Whatever breaks off each call that changes something at Stripe", { tag: "@thorough" }, () => {
  test.describe.configure({ mode: "serial", timeout: 240_000 });

  test.beforeAll(async () => {
    product = await startBilledProduct({ TAX_RATES: "DE=19" });
    await openCast();
  });
  test.afterAll(() => product.stop());

  // Before a call has done anything, and after it has done everything.
  for (const act of [false, true]) {
    const when = act ? "after" : "before";

    test(`a server killed ${when} each of them leads to one customer, one invoice a month, one charge and one card`, async () => {
      await killDuringEach(act);
      await expectAllOnce();
    });

    test(`a connection broken off ${when} each of them leads to one customer, one invoice a month, one charge and one card`, async () => {
      await failEach(act, "reset");
      await expectAllOnce();
    });

    test(`a 500 that is repeated for a day, said ${when} each of them is done, leads to one customer, one invoice a month, one charge and one card`, async () => {
      await failEach(act, 500);
      await expectAllOnce();
    });
  }
});

let product: BilledProduct;

interface Team extends Account {
  applicationId: string;
  /** Empty while Stripe doesn't know of it. */
  customer: string;
  hasCard: boolean;
  cards: number;
  vatId: string | null;
  name: string;
  /** In which it has used something. */
  months: string[];
}

/** All teams there are. */
const teams: Team[] = [];

/** Who is billed at home, and who owes the tax themselves, which stands on the invoice. */
let german: Team[], french: Team[];
/** Whose details change. */
let moving: Team[];
/** Who adds cards, removes one, and chooses one. */
let adding: Team, enteringNumbers: Team, removing: Team, choosing: Team, visiting: Team;
/** Whose first month nobody has paid yet. */
let owing: Team[];

const vatIds = ["FR40303265045", "FR83404833048"] as const;

/** The month that is closed next, counted back from this one. */
let next = 12;

async function openCast(): Promise<void> {
  german = await openTeams(4, true);
  french = await openTeams(2, true);
  moving = await openTeams(3, true);
  [adding, enteringNumbers, removing, choosing, visiting] = (await openTeams(5, true)) as [
    Team,
    Team,
    Team,
    Team,
    Team,
  ];
  owing = await openTeams(6, false);
  for (const team of [...french, ...moving]) await moveTo(team, vatIds[0]);
  await addCard(choosing);
  await close([german[0]!, ...owing]);
  await settled();
}

const openTeams = (count: number, hasCard: boolean): Promise<Team[]> =>
  Promise.all(Array.from({ length: count }, () => openOne(hasCard)));

async function openOne(hasCard: boolean): Promise<Team> {
  const account = await openTeam(hasCard);
  const { id: applicationId } = await createApplication(account.token);
  const customer = await customerOf(product, account.teamId);
  const about = { vatId: null, name: account.teamName, months: [] };
  const team = { ...account, applicationId, customer, hasCard, cards: hasCard ? 1 : 0, ...about };
  teams.push(team);
  return team;
}

async function addCard(team: Team): Promise<string> {
  const body = { token: "pm_card_mastercard" };
  const answer = await call<{ id: string }>("POST", "/billing/methods", { token: team.token, body });
  expect(answer.status).toBe(201);
  team.cards += 1;
  team.hasCard = true;
  return answer.body.id;
}

async function moveTo(team: Team, vatId: string): Promise<void> {
  const body = { vat_id: vatId, address: { line1: "1 Quay", city: "Town", country: "FR" } };
  expect((await call("PATCH", `/team/${team.teamId}/billing/details`, { token: team.token, body })).status).toBe(200);
  team.vatId = vatId;
}

/** Closes the next month, in which these teams have used what two lines are made of. */
async function close(those: readonly Team[]): Promise<void> {
  const month = monthsAgo(next--);
  await insertMonthlyUsage(
    product.pool,
    those.flatMap(({ teamId, applicationId }) => [
      { teamId, applicationId, month, metric: "messages", quantity: "60000" },
      { teamId, applicationId, month, metric: "call_minutes", quantity: "5000.5" },
    ]),
  );
  for (const team of those) team.months.push(month);
  await product.close(month.slice(0, 7));
}

/** A call that is broken off. */
interface Broken {
  change: StripeChange;
  /** Of what is changed, where others change the same. */
  id?: string;
  /** How often: the SDK asks a second time by itself. */
  times?: number;
}

/** Which changes have been broken off in this round. */
let broken = new Set<StripeChange>();

/** @param more what else goes wrong */
async function breakOff(
  those: readonly Broken[],
  act: boolean,
  then: Rule["then"],
  more: readonly Rule[] = [],
): Promise<void> {
  for (const { change } of those) broken.add(change);
  const rules = those.map(({ change, id, times = 1 }): Rule => ({ match: matchOf(change, id), act, then, times }));
  await control({ rules: [...rules, ...more] });
}

/** Something that a person does, which changes something at Stripe. */
interface Deed {
  breaks: Broken;
  /** @returns the status of the answer; 0 if there was none */
  attempt(): Promise<number>;
  /** Statuses of which one says that it is done. */
  done: number[];
}

/** Whoever asks again says that it is the same, and after a second 503 that it is another one (docs/decisions/0011-idempotency-keys.md). */
function keyed(team: Team, path: string, body?: object): () => Promise<number> {
  let [key, unavailable] = [unique(), 0];
  return async () => {
    const options = { token: team.token, headers: { "Idempotency-Key": key }, ...(body ? { body } : {}) };
    const answered = await status("POST", path, options);
    if (answered === 503 && ++unavailable === 2) [key, unavailable] = [unique(), 0];
    return answered;
  };
}

const status = (method: string, path: string, options: Parameters<typeof call>[2]): Promise<number> =>
  call(method, path, options).then(
    (answer) => answer.status,
    () => 0,
  );

/** All that people do at Stripe through us, each of them another team. */
async function deeds(): Promise<Deed[]> {
  const card = (await product.stripe.paymentMethods.create({ type: "card", card: { token: "tok_visa" } })).id;
  const first = (await product.stripe.paymentMethods.create({ type: "card", card: { token: "tok_visa" } })).id;
  const newcomer = await openOne(false);
  for (const team of [newcomer, adding, enteringNumbers]) team.cards += 1;
  newcomer.hasCard = true;
  const [removed, chosen] = [await methodToRemove(), await methodToChoose()];
  const payer = owing.pop()!;
  await addCard(payer);
  const [due] = await invoicesOf(payer);
  const pays = `/billing/invoice/${due!.id}/pay`;
  return [
    {
      breaks: { change: "customers.create" },
      attempt: keyed(newcomer, "/billing/methods", { token: first }),
      done: [201],
    },
    {
      breaks: { change: "paymentMethods.attach", id: card },
      attempt: keyed(adding, "/billing/methods", { token: card }),
      done: [201],
    },
    {
      breaks: { change: "paymentMethods.create" },
      attempt: keyed(enteringNumbers, "/billing/methods", { token: "tok_visa" }),
      done: [201],
    },
    {
      breaks: { change: "paymentMethods.detach", id: removed.stripeId },
      attempt: () => status("DELETE", `/billing/methods/${removed.id}`, { token: removing.token }),
      // A webhook may have told us of it meanwhile.
      done: [200, 404],
    },
    {
      breaks: { change: "customers.update", id: choosing.customer },
      attempt: () => status("POST", `/billing/methods/${chosen.id}/default`, { token: choosing.token }),
      done: [200],
    },
    { breaks: { change: "checkout.sessions.create" }, attempt: keyed(visiting, "/billing/checkout"), done: [201] },
    { breaks: { change: "setupIntents.create" }, attempt: keyed(visiting, "/billing/setup-intent"), done: [201] },
    {
      breaks: { change: "invoices.pay" },
      attempt: () => status("POST", pays, { token: payer.token }),
      done: [200, 409],
    },
    await crediting(),
  ];
}

/** What is credited each time, and how often that was. */
const credited = 100;
let credits = 0;

/** An operator refunds a part of what a team has paid first; a job has Stripe do it. */
async function crediting(): Promise<Deed> {
  const paid = (await invoicesOf(german[0]!)).find((invoice) => invoice.status === "paid")!;
  const id = randomUUID();
  credits += 1;
  return {
    breaks: { change: "creditNotes.create" },
    attempt: () =>
      credit(paid.id, credited, {}, id).then(
        (answer) => answer.status,
        () => 0,
      ),
    done: [201],
  };
}

interface Method {
  id: string;
  stripeId: string;
}

const methodsOf = async ({ teamId }: Team): Promise<(Method & { isDefault: boolean })[]> => {
  const { rows } = await product.pool.query<Method & { isDefault: boolean }>(
    `SELECT id, stripe_payment_method_id AS "stripeId", is_default AS "isDefault" FROM payment_methods WHERE team_id = $1`,
    [teamId],
  );
  return rows;
};

async function methodToRemove(): Promise<Method> {
  const id = await addCard(removing);
  removing.cards -= 1;
  return (await methodsOf(removing)).find((method) => method.id === id)!;
}

let chosen = "";
async function methodToChoose(): Promise<Method> {
  const other = (await methodsOf(choosing)).find(({ isDefault }) => !isDefault)!;
  chosen = other.stripeId;
  return other;
}

/** Does it until it is done, as people do who are told to come back. */
async function finish({ attempt, done, breaks }: Deed): Promise<void> {
  const outcome = async () => {
    const answered = await attempt();
    return done.includes(answered) ? "done" : answered;
  };
  await expect.poll(outcome, { message: breaks.change, timeout: 60_000, intervals: [100] }).toBe("done");
}

/** Kills the server during each of them: as many as jobs are done at a time, three times, and all that people do. */
async function killDuringEach(act: boolean): Promise<void> {
  broken = new Set();
  const tries = await deeds();
  const withoutCard = await openOne(false);

  const bringing = ["invoices.create", "invoiceItems.create", "invoices.updateLines"] as const;
  const reading: Rule = { match: String.raw`GET /v1/invoices/\w+$`, act, then: "hang", times: 1 };
  await breakOff(
    bringing.map((change) => ({ change })),
    act,
    "hang",
    [reading],
  );
  await close(german);
  await killOnceMet(4);

  const draft = (await product.stripe.invoices.list({ status: "draft" })).data[0]!;
  // What somebody adds by hand makes it wrong, so that it is taken back.
  const added = { currency: "usd", amount: 1, description: "Something else" };
  await product.stripe.invoiceItems.create({ customer: draft.customer as string, invoice: draft.id, ...added });
  await changeDetails();
  const details = (["taxIds.create", "taxIds.del", "invoices.del"] as const).map((change) => ({ change }));
  const ofPeople = tries.map(({ breaks }) => breaks);
  await breakOff([...details, { change: "customers.update", id: moving[2]!.customer }, ...ofPeople], act, "hang");
  await product.start();
  const broke = tries.map(({ attempt }) => attempt());
  await killOnceMet(4 + tries.length);
  await Promise.all(broke);

  await close([...french, withoutCard]);
  await expectNoSecond();
  await makeStranger("open");
  await compareWithStripe();
  const changes = ["customers.create", "invoices.update", "invoices.finalizeInvoice", "invoices.voidInvoice"] as const;
  await breakOff(
    changes.map((change) => ({ change })),
    act,
    "hang",
  );
  await product.start();
  await killOnceMet(4);

  await control({ rules: [] });
  await product.start();
  await Promise.all(tries.map(finish));
  await settled();
  // What is wrong is taken back after it's forgotten: a server that is killed right then makes it anew by itself, unless the SDK has asked once
  // more before, and heard that it's gone.
  expect(act ? [0, 1] : [1]).toContain(await sendAgain());
  await settled();
}

async function killOnceMet(count: number): Promise<void> {
  await expect.poll(() => callsMet(), { timeout: 30_000, intervals: [50] }).toBe(count);
  await product.kill();
}

/** Each call fails, so often that at least one job fails because of it: half as often as teams need it, the SDK would be enough. */
async function failEach(act: boolean, then: "reset" | 500): Promise<void> {
  broken = new Set();
  const before = teams.length;
  const tries = await deeds();
  const withoutCard = await openOne(false);
  const all = [...german, ...french, withoutCard];
  const calls: Broken[] = [
    { change: "invoices.create", times: 2 * all.length },
    { change: "invoiceItems.create", times: 2 * all.length },
    { change: "invoices.finalizeInvoice", times: 2 * all.length },
    { change: "invoices.updateLines", times: 2 * (german.length + 1) },
    { change: "invoices.update", times: 2 * french.length },
    { change: "taxIds.create", times: 4 },
    { change: "taxIds.del", times: 4 },
    { change: "customers.update", id: moving[2]!.customer, times: 2 },
    // Of the team that has no card, too.
    ...tries.map(({ breaks }) => ({ ...breaks, times: breaks.change === "customers.create" ? 4 : 2 })),
  ];
  await breakOff(calls, act, then);
  await changeDetails();
  await close(all);
  await Promise.all([...tries.map(finish), settled()]);
  expect(await callsMet()).toBe(calls.reduce((sum, { times = 0 }) => sum + times, 0));

  if (act && then === 500) madeAllTheSame += await generationsOf(teams.slice(before));
  await control({ rules: [] });
  await expectNoSecond();
  await makeStranger("draft");
  await makeStranger("open");
  const takingBack: Broken[] = [
    { change: "invoices.del", times: 2 },
    { change: "invoices.voidInvoice", times: 2 },
  ];
  await breakOff(takingBack, act, then);
  await compareWithStripe();
  await settled();
  expect(await callsMet()).toBe(4);
  await control({ rules: [] });
}

/** Two have another VAT ID, and one another name: by hand, since the server may be away. Triggers see to that Stripe hears of it. */
async function changeDetails(): Promise<void> {
  const [one, other, renamed] = moving as [Team, Team, Team];
  for (const team of [one, other]) {
    team.vatId = vatIds.find((vatId) => vatId !== team.vatId)!;
    await product.pool.query("UPDATE billing_accounts SET vat_id = $2 WHERE team_id = $1", [team.teamId, team.vatId]);
  }
  renamed.name = `Renamed ${unique()}`;
  await product.pool.query("UPDATE billing_accounts SET name = $2 WHERE team_id = $1", [renamed.teamId, renamed.name]);
}

const compareWithStripe = () => product.pool.query("SELECT 1 FROM jobs.add_job('reconcile-stripe')");

const strangers = new Set<string>();

/** A second invoice at Stripe of a month that has one, as one that is made when Stripe has forgotten a key. */
async function makeStranger(state: "draft" | "open"): Promise<void> {
  const [{ customer }] = german as [Team];
  const { id } = await product.stripe.invoices.create({
    ...{ customer, auto_advance: false, collection_method: "send_invoice", days_until_due: 14 },
    metadata: { invoice_id: await sentInvoice() },
  });
  strangers.add(id);
  await product.stripe.invoiceItems.create({ customer, invoice: id, currency: "usd", amount: 100 });
  if (state === "open") await product.stripe.invoices.finalizeInvoice(id, { auto_advance: false });
}

/** Before the comparison with Stripe, which would take it back: no invoice of ours is two at Stripe. */
async function expectNoSecond(): Promise<void> {
  const all = await product.stripe.invoices.list({ limit: 100 }).autoPagingToArray({ limit: 10_000 });
  const ids = all.filter(({ id }) => !strangers.has(id)).map(({ metadata }) => metadata?.invoice_id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
}

async function sentInvoice(): Promise<string> {
  const { rows } = await product.pool.query<{ id: string }>(
    "SELECT id FROM invoices WHERE team_id = $1 AND number IS NOT NULL LIMIT 1",
    [german[0]!.teamId],
  );
  return rows[0]!.id;
}

/** Sends what Stripe's sums were wrong of. @returns how many they were */
async function sendAgain(): Promise<number> {
  let count = 0;
  for (const team of teams) {
    for (const { id } of (await invoicesOf(team)).filter((invoice) => invoice.status === "needs_attention")) {
      expect((await call("POST", `/billing/invoice/${id}/send`, { token: team.token })).status).toBe(200);
      count += 1;
    }
  }
  return count;
}

/** Waits until there is nothing left to bring to Stripe or to hear of it. Jobs that have failed don't wait for as long as they would. */
async function settled(): Promise<void> {
  const left = async () => {
    await product.pool.query(
      "UPDATE jobs._private_jobs SET run_at = now() WHERE attempts < max_attempts AND locked_at IS NULL AND run_at > now()",
    );
    const { rows } = await product.pool.query(
      `SELECT task_identifier, last_error FROM jobs.jobs
        WHERE task_identifier IN ('collect-invoice', 'apply-stripe-event', 'push-customer', 'reconcile-stripe', 'issue-credit-note')
      UNION ALL SELECT 'draft', NULL FROM invoices WHERE status = 'draft' AND problem IS NULL`,
    );
    return rows;
  };
  await expect.poll(left, { timeout: 90_000, intervals: [100] }).toEqual([]);
}

interface Invoice {
  id: string;
  number: string | null;
  status: string;
  period_start: string;
  subtotal: number;
  total: number;
  amount_paid: number;
  lines: { description: string; amount: number }[];
  credit_notes: CreditNote[];
}

const invoicesOf = async ({ token }: Team): Promise<Invoice[]> =>
  (await call<Invoice[]>("GET", "/billing/invoice?limit=100", { token })).body;

/** Each call has been broken off, and of nothing there is more or less than there would be without that. */
async function expectAllOnce(): Promise<void> {
  expect([...broken].sort()).toEqual(Object.keys(stripeChanges).sort());
  const { stripe } = product;
  const [customers, invoices, charges] = await Promise.all([
    stripe.customers.list({ limit: 100 }).autoPagingToArray({ limit: 10_000 }),
    stripe.invoices.list({ limit: 100 }).autoPagingToArray({ limit: 10_000 }),
    stripe.charges.list({ limit: 100 }).autoPagingToArray({ limit: 10_000 }),
  ]);
  for (const team of teams) team.customer = await customerOf(product, team.teamId);
  const unused = await findUnused(customers.map(({ id }) => id));
  for (const { id, customer } of [...invoices, ...charges]) expect(unused, id).not.toContain(customer);
  for (const team of teams) {
    const own = customers.filter(({ id, metadata }) => metadata.team_id === team.teamId && !unused.includes(id));
    expect(own.map(({ id }) => id)).toEqual(team.customer ? [team.customer] : []);
    if (!team.customer) continue;
    expect(own[0]!.name).toBe(team.name);
    await expectCards(team);
    const { data: taxIds } = await stripe.taxIds.list({ owner: { type: "customer", customer: team.customer } });
    expect(taxIds.map(({ value }) => value)).toEqual(team.vatId ? [team.vatId] : []);

    const ours = await invoicesOf(team);
    expect(ours.map(({ period_start: month }) => month).sort()).toEqual(team.months);
    const theirs = invoices.filter(({ id, customer }) => customer === team.customer && !strangers.has(id));
    const inOrder = <Item extends { number: string | null }>(items: Item[]) =>
      items.sort((one, other) => ((one.number ?? "") < (other.number ?? "") ? -1 : 1));
    const said = inOrder(ours).map(({ id, number, status, subtotal, total, amount_paid: paid, lines }) => ({
      ...{ id, number, status, subtotal, total, paid },
      lines: lines.map(({ description, amount }) => [description, amount]),
    }));
    expect(
      inOrder(theirs).map(({ metadata, number, status, subtotal, total, amount_paid: paid, lines }) => ({
        ...{ id: metadata?.invoice_id, number, status, subtotal, total, paid },
        lines: lines.data.map(({ description, amount }) => [description, amount]),
      })),
    ).toEqual(said);
    const paid = said.filter((invoice) => invoice.status === "paid").map(({ total }) => total);
    if (team.hasCard) expect(paid).toHaveLength(team.months.length);
    const made = charges.filter((charge) => charge.customer === team.customer);
    expect(made.map((charge) => [charge.status, charge.amount])).toEqual(paid.map((amount) => ["succeeded", amount]));
  }
  await expectCreditedOnce(charges);
  const left = invoices.filter(({ id }) => strangers.has(id));
  expect(left.map((invoice) => invoice.status)).toEqual(left.map(() => "void"));
  expect(strangers.size).toBeGreaterThan(0);
  const choice = await stripe.customers.retrieve(choosing.customer);
  expect(!choice.deleted && choice.invoice_settings.default_payment_method).toBe(chosen);
}

/** Each refund that was asked for was made once, and none other. */
async function expectCreditedOnce(charges: readonly Stripe.Charge[]): Promise<void> {
  const [team] = german as [Team];
  const refunded = charges.reduce((sum, charge) => sum + charge.amount_refunded, 0);
  expect(refunded).toBe(credits * credited);
  const { data } = await product.stripe.creditNotes.list({ customer: team.customer, limit: 100 });
  expect(data.map(({ total }) => total)).toEqual(Array.from({ length: credits }, () => credited));
  const notes = (await invoicesOf(team)).flatMap((invoice) => invoice.credit_notes);
  expect(notes.map(({ number }) => number).sort()).toEqual(data.map(({ number }) => number).sort());
}

/** How many customers were made although Stripe said 500: nothing may ever be done with those (docs/decisions/0060-what-stripe-refuses-for-good.md). */
let madeAllTheSame = 0;

/** @returns how many keys have been given up because Stripe said 500 to them: under each, it has made a customer. */
async function generationsOf(those: readonly Team[]): Promise<number> {
  const { rows } = await product.pool.query<{ count: number }>(
    "SELECT stripe_generation AS count FROM billing_accounts WHERE team_id = ANY ($1::uuid[])",
    [those.map(({ teamId }) => teamId)],
  );
  const counts = rows.map(({ count }) => count);
  expect(counts).toHaveLength(those.length);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
  return counts.reduce((sum, count) => sum + count, 0);
}

/** @returns the customers that are no team's, of which each must be one of those */
async function findUnused(customers: readonly string[]): Promise<string[]> {
  const used = new Set(teams.map(({ customer }) => customer));
  const unused = customers.filter((id) => !used.has(id));
  expect(unused).toHaveLength(madeAllTheSame);
  for (const id of unused) expect((await product.stripe.customers.listPaymentMethods(id)).data).toEqual([]);
  return unused;
}

async function expectCards(team: Team): Promise<void> {
  const { data } = await product.stripe.customers.listPaymentMethods(team.customer, { limit: 100 });
  expect(data, team.teamName).toHaveLength(team.cards);
  const known = (await methodsOf(team)).map(({ stripeId }) => stripeId);
  expect(known.sort()).toEqual(data.map(({ id }) => id).sort());
  const { body } = await call<unknown[]>("GET", "/billing/methods", { token: team.token });
  expect(body).toHaveLength(team.cards);
}
