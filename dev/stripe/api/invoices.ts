import type { Context } from "../context";
import { missingParam, mostAmount, notNow, tooLarge } from "../failure";
import { mergedMetadata, nestedOf, numberOf, textOf, type Params } from "../form";
import { customerOf, newInvoice } from "../objects/invoice";
import { taxIdsOf } from "./tax-ids";
import { seconds, type Invoice } from "../wire";
import { requireLocation, withAutomaticTax } from "./automatic-tax";
import { moveBalance } from "./balance";
import { chargeAutomatically, payNow, settled } from "./charges";
import { createdSince } from "./created-since";
import { found } from "./found";

export function createInvoice(context: Context, params: Params): Invoice {
  const customerId = textOf(params.customer);
  if (!customerId) throw missingParam("customer");
  const customer = found(context, "customer", customerId, "customer");
  const collectionMethod = textOf(params.collection_method) ?? "charge_automatically";
  const days = numberOf(params.days_until_due, "days_until_due");
  if (collectionMethod === "send_invoice" && days === null) throw missingParam("days_until_due");
  const invoice = newInvoice({
    id: context.store.newId("in"),
    customer,
    taxIds: taxIdsOf(context, customerId),
    currency: textOf(params.currency) ?? "usd",
    collectionMethod,
    dueDate: days === null ? null : seconds() + days * 24 * 3_600,
    description: textOf(params.description),
    footer: textOf(params.footer),
    autoAdvance: params.auto_advance === "true",
    isTaxedAutomatically: nestedOf(params.automatic_tax).enabled === "true",
    metadata: mergedMetadata({}, params.metadata),
  });
  const made = context.store.put(withAutomaticTax(context, invoice));
  context.emit("invoice.created", made);
  return made;
}

export function updateInvoice(context: Context, params: Params, id: string): Invoice {
  const invoice = found(context, "invoice", id);
  const changed = context.store.put({
    ...invoice,
    metadata: mergedMetadata(invoice.metadata ?? {}, params.metadata),
    ...("auto_advance" in params ? { auto_advance: params.auto_advance === "true" } : {}),
    ...("description" in params ? { description: textOf(params.description) } : {}),
    ...("footer" in params ? { footer: textOf(params.footer) } : {}),
  });
  context.emit("invoice.updated", changed);
  return changed;
}

const noEmail =
  "Missing email. In order to create invoices that are sent to the customer, the customer must have a valid email.";

/** Stripe waits for about an hour before it charges; here nobody has the time. */
export function finalizeInvoice(context: Context, params: Params, id: string): Invoice {
  const before = found(context, "invoice", id);
  if (before.status !== "draft")
    throw notNow("This invoice is already finalized, you can't re-finalize a non-draft invoice.");
  // By where the customer is by now, and by the rates of the day.
  const draft = withAutomaticTax(context, before);
  requireLocation(draft);
  const customer = found(context, "customer", draft.customer as string, "customer");
  if (draft.collection_method === "send_invoice" && !customer.email) throw notNow(noEmail);
  if (draft.total > mostAmount) throw tooLarge();
  const sequence = customer.next_invoice_sequence ?? 1;
  context.store.put({ ...customer, next_invoice_sequence: sequence + 1 });
  const due = Math.max(0, draft.total + customer.balance);
  const applied = due - draft.total;
  if (applied !== 0) moveBalance(context, customer.id, -applied, "applied_to_invoice", { invoice: id });
  const url = `${context.url}/i/${id}`;
  const autoAdvance = "auto_advance" in params ? params.auto_advance === "true" : Boolean(draft.auto_advance);
  const invoice = context.store.put<Invoice>({
    ...draft,
    status: "open",
    auto_advance: autoAdvance,
    number: `${customer.invoice_prefix}-${String(sequence).padStart(4, "0")}`,
    ...customerOf(customer, taxIdsOf(context, customer.id)),
    effective_at: seconds(),
    starting_balance: customer.balance,
    ending_balance: customer.balance - applied,
    amount_due: due,
    amount_remaining: due,
    hosted_invoice_url: url,
    invoice_pdf: `${url}/pdf`,
    status_transitions: { ...draft.status_transitions, finalized_at: seconds() },
  });
  context.emit("invoice.finalized", invoice);
  // What a customer has to their credit may be enough.
  if (due === 0) return settled(context, invoice);
  if (autoAdvance && invoice.collection_method === "charge_automatically") chargeAutomatically(context, id);
  if (autoAdvance && invoice.collection_method === "send_invoice") context.emit("invoice.sent", invoice);
  return found(context, "invoice", id);
}

export function payInvoice(context: Context, params: Params, id: string): Invoice {
  const invoice = found(context, "invoice", id);
  if (invoice.status === "draft") finalizeInvoice(context, { auto_advance: "false" }, id);
  if (invoice.status === "paid") throw notNow("Invoice is already paid", "invoice_already_paid");
  if (invoice.status === "void") throw notNow("This invoice can no longer be paid");
  return payNow(context, id, textOf(params.payment_method));
}

export const voidInvoice = (context: Context, _: Params, id: string): Invoice =>
  settle(context, id, "void", "voided_at", "invoice.voided");

export const markUncollectible = (context: Context, _: Params, id: string): Invoice =>
  settle(context, id, "uncollectible", "marked_uncollectible_at", "invoice.marked_uncollectible");

function settle(
  context: Context,
  id: string,
  status: "void" | "uncollectible",
  at: "voided_at" | "marked_uncollectible_at",
  event: string,
): Invoice {
  const invoice = found(context, "invoice", id);
  if (invoice.status !== "open" && invoice.status !== "uncollectible") {
    throw notNow(`You can only pass in open invoices. This invoice isn't open.`);
  }
  const transitions = { ...invoice.status_transitions, [at]: seconds() };
  const settled = context.store.put<Invoice>({
    ...invoice,
    status,
    auto_advance: false,
    status_transitions: transitions,
    ...(status === "void" ? { amount_remaining: 0 } : {}),
  });
  context.emit(event, settled);
  return settled;
}

/** Its day has passed. Stripe says so after a time that is set in its dashboard. */
export function becomeOverdue(context: Context, id: string, days = 0): void {
  const due_date = seconds() - days * 24 * 3_600 - 3_600;
  context.emit("invoice.overdue", context.store.put<Invoice>({ ...found(context, "invoice", id), due_date }));
}

export function deleteInvoice(context: Context, _: Params, id: string) {
  const invoice = found(context, "invoice", id);
  if (invoice.status !== "draft") throw notNow("You can only delete draft invoices.");
  context.store.remove(id);
  context.emit("invoice.deleted", invoice);
  return { id, object: "invoice", deleted: true };
}

export const invoicesOf = ({ store }: Context, params: Params): Invoice[] =>
  store
    .list("invoice")
    .filter(({ customer }) => !textOf(params.customer) || customer === textOf(params.customer))
    .filter(({ status }) => !textOf(params.status) || status === textOf(params.status))
    .filter(createdSince(params));
