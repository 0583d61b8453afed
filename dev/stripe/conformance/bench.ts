import { setTimeout as sleep } from "node:timers/promises";
import Stripe from "stripe";

/** What is seen of a refused call: as much as the product goes by. */
export interface Refusal {
  type: string;
  status: number | null;
  code: string | null;
}

/** An invoice that was made for a case, and what pays it. */
export interface Billed {
  customer: string;
  invoice: string;
}

/** How long what Stripe does in the background is waited for. */
const patience = 60_000;

/** What cases work with: an account of Stripe's, or what stands in for it. Everything it makes belongs to customers that `clear` deletes. */
export class Bench {
  private readonly customers: string[] = [];

  constructor(readonly stripe: Stripe) {}

  /** @returns the id of a new customer */
  async customer(params: Stripe.CustomerCreateParams = {}): Promise<string> {
    const metadata = { made_by: "debrief stripe:live-check" };
    const { id } = await this.stripe.customers.create({ email: "live-check@example.com", metadata, ...params });
    this.customers.push(id);
    return id;
  }

  /** @returns the id of a test card, attached to a customer */
  async card(customer: string, name: string): Promise<string> {
    return (await this.stripe.paymentMethods.attach(name, { customer })).id;
  }

  /** @returns an invoice that is final, and that nobody tries to charge by themselves */
  async invoice(amount: number, params: Stripe.CustomerCreateParams = {}): Promise<Billed> {
    const customer = await this.customer(params);
    return { customer, invoice: await this.invoiceOf(customer, amount) };
  }

  async invoiceOf(customer: string, amount: number): Promise<string> {
    const { id: invoice } = await this.stripe.invoices.create({ customer, currency: "usd", auto_advance: false });
    await this.stripe.invoiceItems.create({ customer, invoice, amount, currency: "usd" });
    await this.stripe.invoices.finalizeInvoice(invoice, { auto_advance: false });
    return invoice;
  }

  /** @returns a draft with two lines that Stripe Tax calculates the tax of */
  async taxedDraft(params: Stripe.CustomerCreateParams): Promise<Billed> {
    const customer = await this.customer(params);
    const about = { customer, currency: "usd", auto_advance: false };
    const { id: invoice } = await this.stripe.invoices.create({ ...about, automatic_tax: { enabled: true } });
    for (const amount of [1_003, 502]) {
      const item = { customer, invoice, amount, currency: "usd", tax_behavior: "exclusive" as const };
      await this.stripe.invoiceItems.create({ ...item, tax_code: "txcd_10103001" });
    }
    return { customer, invoice };
  }

  /** Pays a new invoice. @returns it, and the payment intent and charge it was paid by */
  async paid(amount: number, card: string): Promise<Billed & { intent: string; charge: string }> {
    const billed = await this.invoice(amount);
    await this.stripe.invoices.pay(billed.invoice, { payment_method: await this.card(billed.customer, card) });
    const intent = await this.intentOf(billed.invoice);
    const { data } = await this.stripe.charges.list({ payment_intent: intent });
    return { ...billed, intent, charge: data[0]?.id ?? "" };
  }

  async intentOf(invoice: string): Promise<string> {
    const { data } = await this.stripe.invoicePayments.list({ invoice });
    const intent = data[0]?.payment.payment_intent;
    return typeof intent === "string" ? intent : (intent?.id ?? "");
  }

  /** @returns how a call was refused; null if it was not */
  async refusal(call: Promise<unknown>): Promise<Refusal | null> {
    try {
      await call;
      return null;
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeError)) throw error;
      return { type: error.type, status: error.statusCode ?? null, code: error.code ?? null };
    }
  }

  /** Looks until it sees what it looks for. @returns what it saw last */
  async eventually<T>(look: () => Promise<T>, isIt: (seen: T) => boolean): Promise<T> {
    const end = Date.now() + patience;
    for (;;) {
      const seen = await look();
      if (isIt(seen) || Date.now() > end) return seen;
      await sleep(500);
    }
  }

  /** @returns the newest event of a type about an object, once there is one */
  async event(type: string, id: string): Promise<Stripe.Event | undefined> {
    const find = async () => {
      const { data } = await this.stripe.events.list({ types: [type], limit: 100 });
      return data.find((event) => event.type === type && (event.data.object as { id?: string }).id === id);
    };
    return this.eventually(find, (event) => event !== undefined);
  }

  /** Deletes the customers it has made: their invoices stay, as they do at Stripe. */
  async clear(): Promise<void> {
    for (const id of this.customers) await this.stripe.customers.del(id).catch(() => undefined);
  }
}
