import Stripe from "stripe";
import { inLowerCase } from "@/lib/contract/in-lower-case";
import { isMissing } from "./failure";
import { keyOf } from "./key-of";
import { ourId } from "./our-id";
import { taxesOf, type SaidTax } from "./read-tax";
import { stripe } from "./sdk";

/** Null where Stripe doesn't calculate the tax; otherwise what is sold, by its tax code, or by the account's default. */
export type TaxedByStripe = { code: string | null } | null;

/** What a draft is made of. */
export interface Draft {
  /** Ours: makes it one invoice, however often this is called. */
  invoiceId: string;
  customerId: string;
  currency: string;
  description: string;
  /** Whether there is a card to charge; otherwise it is sent, to be paid within so many days. */
  daysUntilDue: number | null;
  taxedByStripe: TaxedByStripe;
  generation: number;
}

/** @returns its id at Stripe */
export async function createDraft(draft: Draft): Promise<string> {
  try {
    return await create(draft);
  } catch (error) {
    // Made by a call whose answer never came, before the team had a card, or while it had one: that one holds.
    const known = error instanceof Stripe.errors.StripeIdempotencyError;
    const found = known ? await findInvoice(draft.customerId, draft.invoiceId) : null;
    if (!found) throw error;
    return found;
  }
}

async function create({
  invoiceId,
  customerId,
  currency,
  description,
  daysUntilDue,
  taxedByStripe,
  generation,
}: Draft): Promise<string> {
  const { id } = await stripe().invoices.create(
    {
      customer: customerId,
      currency,
      description,
      auto_advance: false,
      // Also said if it doesn't: an account may be set up so that it does unless it's told otherwise.
      automatic_tax: { enabled: taxedByStripe !== null },
      pending_invoice_items_behavior: "exclude",
      metadata: { invoice_id: invoiceId, ...(taxedByStripe?.code ? { tax_code: taxedByStripe.code } : {}) },
      ...(daysUntilDue === null
        ? { collection_method: "charge_automatically" as const }
        : { collection_method: "send_invoice" as const, days_until_due: daysUntilDue }),
    },
    { idempotencyKey: keyOf("invoice", invoiceId, generation) },
  );
  return id;
}

/** One line of a draft. */
export interface Item {
  /** Ours: makes it one line, however often this is called. */
  lineId: string;
  amount: number;
  description: string;
  /** In seconds since 1970. */
  period: { start: number; end: number };
}

/** The draft that lines are put on. */
export interface ItemsDraft {
  stripeId: string;
  customerId: string;
  currency: string;
  generation: number;
  /** Where Stripe calculates tax: what is sold, by its code there, or what the account says of all that it sells. */
  taxedByStripe: TaxedByStripe;
}

export async function addItem(
  { stripeId, customerId, currency, generation, taxedByStripe }: ItemsDraft,
  { lineId, amount, description, period }: Item,
): Promise<void> {
  await stripe().invoiceItems.create(
    {
      customer: customerId,
      invoice: stripeId,
      currency,
      amount,
      description,
      period,
      metadata: { line_id: lineId },
      ...(taxedByStripe ? { tax_behavior: "exclusive" as const } : {}),
      ...(taxedByStripe?.code ? { tax_code: taxedByStripe.code } : {}),
    },
    { idempotencyKey: keyOf("line", lineId, generation) },
  );
}

/** Gives a draft its number; from then on Stripe collects it by itself. */
export async function finalize(stripeId: string, invoiceId: string, generation: number): Promise<void> {
  await stripe().invoices.finalizeInvoice(
    stripeId,
    { auto_advance: true },
    { idempotencyKey: keyOf("finalize", invoiceId, generation) },
  );
}

/** A draft as it is. */
export interface StripeDraft {
  /** What it comes to by its lines, in minor units. */
  net: number;
  /** The same with tax. */
  gross: number;
  /** As it was made. */
  taxedByStripe: TaxedByStripe;
  /** Whether Stripe knows too little of where the customer is to calculate the tax, and whether it has calculated it by now. */
  lacksLocation: boolean;
  isCalculated: boolean;
  taxes: SaidTax[];
  /** What stands below its sums; null for nothing. */
  footer: string | null;
}

/** @returns null if it is no draft any more */
export async function readDraft(stripeId: string): Promise<StripeDraft | null> {
  const invoice = await stripe().invoices.retrieve(stripeId);
  const { status, subtotal, total, footer, automatic_tax: automatic } = invoice;
  if (status !== "draft") return null;
  return {
    net: subtotal,
    gross: total,
    taxedByStripe: automatic.enabled ? { code: invoice.metadata?.tax_code ?? null } : null,
    lacksLocation: automatic.enabled && automatic.status === "requires_location_inputs",
    isCalculated: automatic.enabled && automatic.status === "complete",
    taxes: taxesOf(invoice),
    footer,
  };
}

/** @param footer what stands below a draft's sums; null for nothing */
export async function setFooter(stripeId: string, footer: string | null): Promise<void> {
  await stripe().invoices.update(stripeId, { footer: footer ?? "" });
}

/** What is said of the tax on one of our lines, in minor units. */
export interface LineTax {
  lineId: string;
  net: number;
  tax: number;
}

/**
 * Says what tax is on the lines of a draft: as we've calculated it, to the cent, since Stripe would round otherwise
 * (https://docs.stripe.com/invoicing/taxes/manual-tax-amounts). Saying it again changes nothing.
 * @param taxes of all lines
 * @param rate whose tax it is, in percent; null takes all tax off
 */
export async function setTaxes(
  stripeId: string,
  taxes: readonly LineTax[],
  rate: { name: string; country: string; percentage: number } | null,
): Promise<void> {
  const known = new Map(taxes.map((one) => [one.lineId, one]));
  const amountsOf = ({ net, tax }: LineTax) => {
    if (!rate) return "";
    const tax_rate_data = {
      display_name: rate.name,
      inclusive: false,
      percentage: rate.percentage,
      country: rate.country,
    };
    return [{ amount: tax, taxable_amount: net, tax_rate_data, taxability_reason: "standard_rated" as const }];
  };
  const lines: Stripe.InvoiceUpdateLinesParams.Line[] = [];
  for await (const { id, metadata } of stripe().invoices.listLineItems(stripeId, { limit: 100 })) {
    const one = known.get(inLowerCase(metadata.line_id ?? ""));
    if (one) lines.push({ id, tax_amounts: amountsOf(one) });
  }
  await stripe().invoices.updateLines(stripeId, { lines });
}

/**
 * Charges an open invoice to a card, now.
 * @throws StripeCardError if it is refused, StripeInvalidRequestError if nothing is due any more
 */
export async function pay(stripeId: string, cardId: string): Promise<void> {
  await stripe().invoices.pay(stripeId, { payment_method: cardId });
}

/**
 * Takes back an invoice that should not be there: a draft is deleted, an open one is void.
 * @returns whether it could be; what is paid already takes a person
 */
export async function takeBack(stripeId: string): Promise<boolean> {
  const { status } = await stripe().invoices.retrieve(stripeId);
  if (status === "draft") await deleteDraft(stripeId);
  if (status === "open" || status === "uncollectible") await stripe().invoices.voidInvoice(stripeId);
  return status !== "paid";
}

/** Where the answer was lost, the SDK asks once more, and hears that it's gone. */
async function deleteDraft(stripeId: string): Promise<void> {
  await stripe()
    .invoices.del(stripeId)
    .catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
}

/**
 * Looks for what may have been made by a call whose answer never came.
 * @returns the invoice that is ours, or null
 */
export async function findInvoice(customerId: string, invoiceId: string): Promise<string | null> {
  for await (const { id, metadata } of stripe().invoices.list({ customer: customerId, limit: 100 })) {
    if (ourId(metadata?.invoice_id) === invoiceId) return id;
  }
  return null;
}

/** @returns the ids of our lines that are on a draft already */
export async function readItems(stripeId: string): Promise<Set<string>> {
  const known = new Set<string>();
  for await (const { metadata } of stripe().invoiceItems.list({ invoice: stripeId, limit: 100 })) {
    if (metadata?.line_id) known.add(inLowerCase(metadata.line_id));
  }
  return known;
}
