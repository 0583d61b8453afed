import Stripe from "stripe";
import { log } from "@/lib/log";
import { keyOf } from "./key-of";
import { stripe } from "./sdk";
import { keepTaxId, taxIdOf, vatIdIn } from "./tax-ids";

/** Whom an invoice is for, as it stands on it. */
export interface CustomerDetails {
  name: string;
  email: string | null;
  vatId: string | null;
  address: {
    line1: string | null;
    line2: string | null;
    postal_code: string | null;
    city: string | null;
    state: string | null;
    country: string | null;
  } | null;
}

/**
 * Makes a customer with nothing known about it yet but its team.
 * @param teamId makes it one customer per team, however often this is called
 * @param generation makes it another one than those of the generations before, which are gone or never came to be
 * @returns its id at Stripe
 */
export async function createCustomer(teamId: string, generation: number): Promise<string> {
  // Only what does not change: the same key with other parameters is an error.
  const { id } = await stripe().customers.create(
    { metadata: { team_id: teamId } },
    { idempotencyKey: keyOf("customer", teamId, generation) },
  );
  return id;
}

/**
 * Replaces whom its invoices are for: what is null is emptied. An address that we take for an e-mail address and Stripe does not is left
 * out: it must not keep a month from being billed.
 */
export async function updateCustomer(id: string, details: CustomerDetails): Promise<void> {
  await update(id, details).catch((error: unknown) => {
    const isEmail = error instanceof Stripe.errors.StripeInvalidRequestError && error.param === "email";
    if (!isEmail) throw error;
    log().warn({ part: "stripe", requestId: error.requestId }, "Stripe doesn't take a team's email address");
    return update(id, { ...details, email: null });
  });
}

async function update(id: string, { name, email, vatId, address }: CustomerDetails): Promise<void> {
  const taxId = vatId ? taxIdOf(vatId) : null;
  const text = (value: string | null | undefined) => value ?? "";
  await stripe().customers.update(id, {
    name,
    email: text(email),
    address: address
      ? {
          line1: text(address.line1),
          line2: text(address.line2),
          postal_code: text(address.postal_code),
          city: text(address.city),
          state: text(address.state),
          country: text(address.country),
        }
      : "",
    invoice_settings: fieldsOf(taxId ? null : vatId),
  });
  // What Stripe doesn't take as a tax ID stands on its invoices all the same.
  if (!(await keepTaxId(id, taxId))) await stripe().customers.update(id, { invoice_settings: fieldsOf(vatId) });
}

/** A line on each invoice, for a number of which Stripe can't be told what it is. */
const fieldsOf = (vatId: string | null): Stripe.CustomerUpdateParams.InvoiceSettings => ({
  custom_fields: vatId ? [{ name: vatField, value: vatId }] : "",
});

/** A card, as far as Stripe tells. */
export interface Card {
  stripeId: string;
  brand: string;
  last4: string;
  expMonth: number;
  expYear: number;
}

/** What Stripe has of a customer. */
export interface ReadCustomer {
  /** Null of one that was deleted there. */
  details: CustomerDetails | null;
  /** Oldest first. */
  cards: Card[];
  /** Which of them is charged. */
  defaultId: string | null;
}

/**
 * In two calls, and one more for each further hundred cards.
 * @throws StripeInvalidRequestError if there is no such customer
 */
export async function readCustomer(customerId: string): Promise<ReadCustomer> {
  const customer = await stripe().customers.retrieve(customerId, { expand: ["tax_ids"] });
  if (customer.deleted) return { details: null, cards: [], defaultId: null };
  const cards: Card[] = [];
  for await (const method of stripe().customers.listPaymentMethods(customerId, { type: "card", limit: 100 })) {
    const { card } = method;
    if (!card) continue;
    const { brand, last4, exp_month: expMonth, exp_year: expYear } = card;
    cards.push({ stripeId: method.id, brand, last4, expMonth, expYear });
  }
  return {
    details: detailsOf(customer),
    cards: cards.reverse(),
    defaultId: idOf(customer.invoice_settings.default_payment_method),
  };
}

/** As they would be sent: Stripe keeps an empty text as null. */
function detailsOf({
  name,
  email,
  address,
  tax_ids: taxIds,
  invoice_settings: settings,
}: Stripe.Customer): CustomerDetails {
  const orNull = (value: string | null | undefined) => value || null;
  const lines = address && {
    line1: orNull(address.line1),
    line2: orNull(address.line2),
    postal_code: orNull(address.postal_code),
    city: orNull(address.city),
    state: orNull(address.state),
    country: orNull(address.country),
  };
  return {
    name: name ?? "",
    email: orNull(email),
    vatId:
      vatIdIn(taxIds?.data ?? []) ?? settings.custom_fields?.find((field) => field.name === vatField)?.value ?? null,
    address: lines && Object.values(lines).some(Boolean) ? lines : null,
  };
}

const vatField = "VAT ID";

/** From now on its invoices are charged to this card. */
export async function setDefaultCard(customerId: string, stripeId: string): Promise<void> {
  await stripe().customers.update(customerId, { invoice_settings: { default_payment_method: stripeId } });
}

const idOf = (method: string | Stripe.PaymentMethod | null | undefined): string | null =>
  typeof method === "string" ? method : (method?.id ?? null);
