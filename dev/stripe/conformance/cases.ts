import type { Bench } from "./bench";

/** Something that the product relies on, as Stripe's documentation or its users' reports say it is. */
export interface Case {
  name: string;
  observe: (bench: Bench) => Promise<unknown>;
  /** What is seen then: without ids and times, which are others each time. */
  expected: unknown;
}

const invalid = (code: string | null, status = 400) => ({ type: "StripeInvalidRequestError", status, code });

/** Stripe Tax has to be set up for these: with a head office in Germany, and a registration there. */
const inBerlin = { country: "DE", postal_code: "10115", city: "Berlin" };

/** The tests hold the stand-in to these, and `npm run stripe:live-check` a test-mode account. dev/stripe/README.md says where each is from. */
export const cases: readonly Case[] = [
  {
    name: "a card that was detached has no customer in its event, but in what was before",
    async observe(bench) {
      const customer = await bench.customer();
      const card = await bench.card(customer, "pm_card_visa");
      await bench.stripe.paymentMethods.detach(card);
      const event = await bench.event("payment_method.detached", card);
      const data = event?.data as { object: { customer: unknown }; previous_attributes?: { customer?: unknown } };
      return { now: data.object.customer, wasOurs: data.previous_attributes?.customer === customer };
    },
    expected: { now: null, wasOurs: true },
  },
  {
    name: "a card that was detached can't be attached again",
    async observe(bench) {
      const customer = await bench.customer();
      const card = await bench.card(customer, "pm_card_visa");
      await bench.stripe.paymentMethods.detach(card);
      return bench.refusal(bench.stripe.paymentMethods.attach(card, { customer }));
    },
    expected: invalid(null),
  },
  {
    name: "a call is done once under its idempotency key, and refused with other parameters",
    async observe(bench) {
      const key = { idempotencyKey: `live-check-${crypto.randomUUID()}` };
      const customer = await bench.customer();
      const params = { customer, auto_advance: false };
      const first = await bench.stripe.invoices.create(params, key);
      const second = await bench.stripe.invoices.create(params, key);
      const other = await bench.refusal(bench.stripe.invoices.create({ ...params, description: "Other" }, key));
      return {
        isSame: first.id === second.id,
        replayed: second.lastResponse.headers["idempotent-replayed"] ?? null,
        other: other?.type,
      };
    },
    expected: { isSame: true, replayed: "true", other: "StripeIdempotencyError" },
  },
  {
    name: "a customer that was deleted is read as such, and is unknown to other calls, by its id",
    async observe(bench) {
      const customer = await bench.customer();
      await bench.stripe.customers.del(customer);
      const read = await bench.stripe.customers.retrieve(customer);
      const words = await bench.stripe.invoices.create({ customer }).catch((error: Error) => error.message);
      return {
        deleted: read.deleted ?? false,
        updated: await bench.refusal(bench.stripe.customers.update(customer, { name: "Gone" })),
        billed: await bench.refusal(bench.stripe.invoices.create({ customer })),
        isNamed: String(words).includes(customer),
      };
    },
    expected: {
      deleted: true,
      updated: invalid("resource_missing", 404),
      billed: invalid("resource_missing"),
      isNamed: true,
    },
  },
  {
    name: "an invoice that is to be sent needs a customer with an email address",
    async observe(bench) {
      const customer = await bench.customer({ email: "" });
      const make = async () => {
        const sent = { collection_method: "send_invoice" as const, days_until_due: 14 };
        const { id } = await bench.stripe.invoices.create({ customer, ...sent });
        await bench.stripe.invoiceItems.create({ customer, invoice: id, amount: 500, currency: "usd" });
        await bench.stripe.invoices.finalizeInvoice(id, { auto_advance: false });
      };
      return (await bench.refusal(make()))?.type ?? null;
    },
    expected: "StripeInvalidRequestError",
  },
  {
    name: "nothing may come to more than $999,999.99",
    async observe(bench) {
      const most = await bench.invoice(99_999_999);
      const { total } = await bench.stripe.invoices.retrieve(most.invoice);
      return { total, more: (await bench.refusal(bench.invoice(100_000_000)))?.type ?? null };
    },
    expected: { total: 99_999_999, more: "StripeInvalidRequestError" },
  },
  {
    name: "taxes that are set on a draft's lines come on top of them, to the cent, and add up by rate",
    async observe(bench) {
      const customer = await bench.customer();
      const { id } = await bench.stripe.invoices.create({ customer, currency: "usd", auto_advance: false });
      for (const amount of [1_003, 502]) {
        await bench.stripe.invoiceItems.create({ customer, invoice: id, amount, currency: "usd" });
      }
      const { data } = await bench.stripe.invoices.listLineItems(id, { limit: 100 });
      const tax_rate_data = { display_name: "VAT", inclusive: false, percentage: 19, country: "DE" };
      const lines = data.map(({ id: line, amount }) => ({
        id: line,
        tax_amounts: [{ amount: Math.ceil(amount * 0.19), taxable_amount: amount, tax_rate_data }],
      }));
      await bench.stripe.invoices.updateLines(id, { lines });
      // Again, which changes nothing.
      const draft = await bench.stripe.invoices.updateLines(id, { lines });
      const final = await bench.stripe.invoices.finalizeInvoice(id, { auto_advance: false });
      return {
        draft: [draft.subtotal, draft.total],
        final: [final.subtotal, final.total, final.amount_due],
        taxes: final.total_taxes?.map(({ amount, taxable_amount: net }) => [amount, net]),
        late: (await bench.refusal(bench.stripe.invoices.updateLines(id, { lines })))?.type ?? null,
      };
    },
    expected: {
      draft: [1_505, 1_792],
      final: [1_505, 1_792, 1_792],
      taxes: [[287, 1_505]],
      late: "StripeInvalidRequestError",
    },
  },
  {
    name: "Stripe Tax taxes a draft line by line by where its customer is, and takes no tax from others",
    async observe(bench) {
      const { invoice, customer } = await bench.taxedDraft({ address: inBerlin });
      const draft = await bench.stripe.invoices.retrieve(invoice);
      const tax_rate_data = { display_name: "VAT", inclusive: false, percentage: 19, country: "DE" };
      const tax_amounts = [{ amount: 1, taxable_amount: 10, tax_rate_data }];
      const lines = draft.lines.data.map(({ id }) => ({ id, tax_amounts }));
      const theirs = await bench.refusal(bench.stripe.invoices.updateLines(invoice, { lines }));
      const negative = { customer, invoice, amount: -1, currency: "usd", tax_behavior: "exclusive" as const };
      const less = await bench.refusal(bench.stripe.invoiceItems.create(negative));
      const final = await bench.stripe.invoices.finalizeInvoice(invoice, { auto_advance: false });
      return {
        status: draft.automatic_tax.status,
        lines: draft.lines.data.map(({ amount, taxes }) => [amount, taxes?.map((tax) => tax.amount)]).sort(),
        sums: [final.subtotal, final.total_excluding_tax, final.total, final.amount_due],
        taxes: final.total_taxes?.map((tax) => [tax.amount, tax.taxable_amount, tax.taxability_reason]),
        theirs: theirs?.type ?? null,
        less: less?.type ?? null,
      };
    },
    expected: {
      status: "complete",
      lines: [
        [1_003, [191]],
        [502, [95]],
      ],
      sums: [1_505, 1_505, 1_791, 1_791],
      taxes: [[286, 1_505, "standard_rated"]],
      theirs: "StripeInvalidRequestError",
      less: "StripeInvalidRequestError",
    },
  },
  {
    name: "Stripe Tax makes no invoice final whose customer's place it doesn't know: no country, or no postal code in the United States",
    async observe(bench) {
      const seen = [];
      for (const address of [undefined, { country: "US", state: "TX" }]) {
        const { invoice } = await bench.taxedDraft(address ? { address } : {});
        const { automatic_tax: automatic } = await bench.stripe.invoices.retrieve(invoice);
        const finalized = bench.stripe.invoices.finalizeInvoice(invoice, { auto_advance: false });
        seen.push([automatic.enabled, automatic.status, await bench.refusal(finalized)]);
      }
      return seen;
    },
    expected: [
      [true, "requires_location_inputs", invalid("customer_tax_location_invalid")],
      [true, "requires_location_inputs", invalid("customer_tax_location_invalid")],
    ],
  },
  {
    name: "a credit note for an invoice with automatic tax is of its lines, before tax, and a preview says the tax in it",
    async observe(bench) {
      const { invoice } = await bench.taxedDraft({ address: inBerlin });
      const final = await bench.stripe.invoices.finalizeInvoice(invoice, { auto_advance: false });
      const own = { type: "custom_line_item" as const, description: "Outage", quantity: 1, unit_amount: 100 };
      const lines = final.lines.data
        .filter(({ amount }) => amount === 1_003)
        .map(({ id }) => ({ type: "invoice_line_item" as const, invoice_line_item: id, amount: 100 }));
      const preview = await bench.stripe.creditNotes.preview({ invoice, lines });
      const note = await bench.stripe.creditNotes.create({ invoice, lines, email_type: "none" });
      return {
        own: (await bench.refusal(bench.stripe.creditNotes.create({ invoice, lines: [own] })))?.type ?? null,
        preview: [preview.total_excluding_tax, preview.total],
        note: [note.total_excluding_tax, note.total],
        lines: note.lines.data.map((line) => [line.type, line.amount]),
      };
    },
    expected: {
      own: "StripeInvalidRequestError",
      preview: [100, 119],
      note: [100, 119],
      lines: [["invoice_line_item", 100]],
    },
  },
  {
    name: "a card that is declined at once can't be attached",
    observe: async (bench) => bench.refusal(bench.card(await bench.customer(), "pm_card_chargeDeclined")),
    expected: { type: "StripeCardError", status: 402, code: "card_declined" },
  },
  {
    name: "each attempt to charge an invoice is a charge, and all belong to one payment intent",
    async observe(bench) {
      const { customer, invoice } = await bench.invoice(4_000);
      const [bad, good] = [
        await bench.card(customer, "pm_card_chargeCustomerFail"),
        await bench.card(customer, "pm_card_visa"),
      ];
      const refused = await bench.refusal(bench.stripe.invoices.pay(invoice, { payment_method: bad }));
      const between = await bench.stripe.invoices.retrieve(invoice);
      await bench.refusal(bench.stripe.invoices.pay(invoice, { payment_method: bad }));
      const paid = await bench.stripe.invoices.pay(invoice, { payment_method: good });
      const { data } = await bench.stripe.charges.list({ payment_intent: await bench.intentOf(invoice) });
      return {
        refused,
        between: [between.status, between.attempted, between.amount_remaining],
        after: [paid.status, paid.amount_paid, paid.amount_remaining],
        charges: data.map(({ status }) => status),
        payments: (await bench.stripe.invoicePayments.list({ invoice })).data.length,
      };
    },
    expected: {
      refused: { type: "StripeCardError", status: 402, code: "card_declined" },
      between: ["open", true, 4_000],
      after: ["paid", 4_000, 0],
      charges: ["succeeded", "failed", "failed"],
      payments: 1,
    },
  },
  {
    name: "an invoice is found by the payment intent that pays it",
    async observe(bench) {
      const { invoice, intent } = await bench.paid(1_000, "pm_card_visa");
      const payment = { type: "payment_intent" as const, payment_intent: intent };
      const { data } = await bench.stripe.invoicePayments.list({ payment });
      return data.map((found) => found.invoice === invoice);
    },
    expected: [true],
  },
  {
    name: "a charge that the bank wants confirmed leaves the invoice open, and its intent waits for action",
    async observe(bench) {
      const { customer, invoice } = await bench.invoice(4_000);
      const card = await bench.card(customer, "pm_card_authenticationRequired");
      const refused = await bench.refusal(bench.stripe.invoices.pay(invoice, { payment_method: card }));
      const { status } = await bench.stripe.paymentIntents.retrieve(await bench.intentOf(invoice));
      return {
        isRefused: refused !== null,
        invoice: (await bench.stripe.invoices.retrieve(invoice)).status,
        intent: status,
      };
    },
    expected: { isRefused: true, invoice: "open", intent: "requires_action" },
  },
  {
    name: "what is paid can't be paid again, and what is final can't be finalized again",
    async observe(bench) {
      const { customer, invoice } = await bench.paid(1_000, "pm_card_visa");
      const card = await bench.card(customer, "pm_card_visa");
      const paid = await bench.refusal(bench.stripe.invoices.pay(invoice, { payment_method: card }));
      const words = (call: Promise<unknown>) =>
        call.then(
          () => "",
          (error: Error) => error.message,
        );
      return {
        paid: paid?.type ?? null,
        saysPaid: /already paid|no longer be paid/i.test(await words(bench.stripe.invoices.pay(invoice))),
        saysFinal: /already finalized/i.test(await words(bench.stripe.invoices.finalizeInvoice(invoice))),
      };
    },
    expected: { paid: "StripeInvalidRequestError", saysPaid: true, saysFinal: true },
  },
  {
    name: "a refund shows in the charge, and the invoice stays paid",
    async observe(bench) {
      const { invoice, intent, charge } = await bench.paid(4_000, "pm_card_visa");
      const part = await bench.stripe.refunds.create({ payment_intent: intent, amount: 1_500 });
      const first = await bench.stripe.charges.retrieve(charge);
      await bench.stripe.refunds.create({ charge });
      const second = await bench.stripe.charges.retrieve(charge);
      const { status, amount_paid: paid, amount_remaining: left } = await bench.stripe.invoices.retrieve(invoice);
      return {
        refund: part.status,
        first: [first.amount_refunded, first.refunded],
        second: [second.amount_refunded, second.refunded],
        again: await bench.refusal(bench.stripe.refunds.create({ charge })),
        invoice: [status, paid, left],
        events: [
          (await bench.event("refund.created", part.id)) !== undefined,
          (await bench.event("charge.refunded", charge)) !== undefined,
        ],
      };
    },
    expected: {
      refund: "succeeded",
      first: [1_500, false],
      second: [4_000, true],
      again: invalid("charge_already_refunded"),
      invoice: ["paid", 4_000, 0],
      events: [true, true],
    },
  },
  {
    name: "a refund that fails later gives back what it had given",
    async observe(bench) {
      const { charge } = await bench.paid(4_000, "pm_card_refundFail");
      const { id } = await bench.stripe.refunds.create({ charge });
      const look = async () => (await bench.stripe.refunds.retrieve(id)).status;
      const status = await bench.eventually(look, (seen) => seen === "failed");
      const { amount_refunded: refunded, refunded: isWhole } = await bench.stripe.charges.retrieve(charge);
      return { status, refunded, isWhole, event: (await bench.event("refund.failed", id)) !== undefined };
    },
    expected: { status: "failed", refunded: 0, isWhole: false, event: true },
  },
  {
    name: "a disputed charge says so, its dispute waits for an answer, and can be won",
    async observe(bench) {
      const { invoice, intent, charge } = await bench.paid(4_000, "pm_card_createDispute");
      const isDisputed = async () => (await bench.stripe.charges.retrieve(charge)).disputed;
      const disputed = await bench.eventually(isDisputed, (seen) => seen);
      const [dispute] = (await bench.stripe.disputes.list({ payment_intent: intent })).data;
      if (!dispute) return { disputed };
      const before = [dispute.status, dispute.amount, dispute.charge === charge];
      await bench.stripe.disputes.update(dispute.id, {
        evidence: { uncategorized_text: "winning_evidence" },
        submit: true,
      });
      const look = async () => (await bench.stripe.disputes.retrieve(dispute.id)).status;
      const after = await bench.eventually(look, (seen) => seen === "won");
      const { status } = await bench.stripe.invoices.retrieve(invoice);
      return { disputed, before, after, still: await isDisputed(), invoice: status };
    },
    expected: { disputed: true, before: ["needs_response", 4_000, true], after: "won", still: true, invoice: "paid" },
  },
  {
    name: "a credit note on an open invoice makes less due until it is voided",
    async observe(bench) {
      const { invoice } = await bench.invoice(4_000);
      const look = async () => {
        const { status, total, ...read } = await bench.stripe.invoices.retrieve(invoice);
        return [status, total, read.amount_due, read.amount_remaining, read.pre_payment_credit_notes_amount];
      };
      const { id } = await bench.stripe.creditNotes.create({ invoice, amount: 1_000 });
      const credited = await look();
      await bench.stripe.creditNotes.voidCreditNote(id);
      return { credited, voided: await look() };
    },
    expected: { credited: ["open", 4_000, 3_000, 3_000, 1_000], voided: ["open", 4_000, 4_000, 4_000, 0] },
  },
  {
    name: "a credit note on a paid invoice gives back by the ways that are named",
    async observe(bench) {
      const { customer, invoice, charge } = await bench.paid(4_000, "pm_card_visa");
      const note = await bench.stripe.creditNotes.create({
        invoice,
        amount: 1_500,
        refund_amount: 1_000,
        credit_amount: 500,
      });
      const wrong = await bench.refusal(bench.stripe.creditNotes.create({ invoice, amount: 100 }));
      const read = await bench.stripe.invoices.retrieve(invoice);
      const { amount_refunded: refunded } = await bench.stripe.charges.retrieve(charge);
      const holder = await bench.stripe.customers.retrieve(customer);
      return {
        note: [note.type, note.pre_payment_amount, note.post_payment_amount],
        invoice: [read.status, read.amount_paid, read.post_payment_credit_notes_amount],
        refunded,
        balance: holder.deleted ? null : holder.balance,
        wrong: wrong?.type ?? null,
      };
    },
    expected: {
      note: ["post_payment", 0, 1_500],
      invoice: ["paid", 4_000, 1_500],
      refunded: 1_000,
      balance: -500,
      wrong: "StripeInvalidRequestError",
    },
  },
  {
    name: "a customer's credit is taken from what is due when an invoice becomes final",
    async observe(bench) {
      const customer = await bench.customer();
      await bench.stripe.customers.createBalanceTransaction(customer, { amount: -1_000, currency: "usd" });
      const look = async (id: string) => {
        const { status, total, ...read } = await bench.stripe.invoices.retrieve(id);
        return [status, total, read.amount_due, read.starting_balance, read.ending_balance];
      };
      const whole = await look(await bench.invoiceOf(customer, 400));
      return { whole, part: await look(await bench.invoiceOf(customer, 4_000)) };
    },
    expected: { whole: ["paid", 400, 0, -1_000, -600], part: ["open", 4_000, 3_400, -600, 0] },
  },
  {
    name: "no more than four levels are expanded",
    async observe(bench) {
      const { invoice } = await bench.paid(1_000, "pm_card_visa");
      const expand = (path: string) => bench.refusal(bench.stripe.invoices.retrieve(invoice, { expand: [path] }));
      const four = "payments.data.payment.payment_intent";
      return { four: await expand(four), five: (await expand(`${four}.latest_charge`))?.type ?? null };
    },
    expected: { four: null, five: "StripeInvalidRequestError" },
  },
];
