import type { Context } from "../context";
import { missingParam, mostAmount, notNow, tooLarge } from "../failure";
import { mergedMetadata, nestedOf, numberOf, textOf, type Params } from "../form";
import { withItem } from "../objects/invoice";
import { newInvoiceItem } from "../objects/invoice-item";
import type { InvoiceItem } from "../wire";
import { withAutomaticTax } from "./automatic-tax";
import { found } from "./found";

/** Stripe's own bound. */
const mostLines = 250;

export function createInvoiceItem(context: Context, params: Params): InvoiceItem {
  const customer = textOf(params.customer);
  const amount = numberOf(params.amount, "amount");
  if (!customer) throw missingParam("customer");
  if (amount === null) throw missingParam("amount");
  if (amount > mostAmount) throw tooLarge();
  found(context, "customer", customer, "customer");
  const invoiceId = textOf(params.invoice);
  const invoice = invoiceId ? found(context, "invoice", invoiceId, "invoice") : null;
  if (invoice && invoice.status !== "draft") {
    throw notNow("Invoice items can only be added to a draft invoice.", "invoice_not_editable");
  }
  if (invoice && invoice.lines.data.length >= mostLines) throw notNow(`An invoice has ${mostLines} lines at most.`);
  if (invoice?.automatic_tax.enabled) requireTaxable(params, amount);
  const period = nestedOf(params.period);
  const [start, end] = [numberOf(period.start, "period[start]"), numberOf(period.end, "period[end]")];
  const item = context.store.put(
    newInvoiceItem({
      id: context.store.newId("ii"),
      customer,
      invoice: invoiceId,
      amount,
      currency: textOf(params.currency) ?? invoice?.currency ?? "usd",
      description: textOf(params.description),
      period: start !== null && end !== null ? { start, end } : null,
      metadata: mergedMetadata({}, params.metadata),
    }),
  );
  if (invoice) context.store.put(withAutomaticTax(context, withItem(invoice, item, context.store.newId("il"))));
  context.emit("invoiceitem.created", item);
  return item;
}

/** The account has no default of whether its prices are with tax. */
function requireTaxable(params: Params, amount: number): void {
  if (textOf(params.tax_behavior) !== "exclusive")
    throw notNow("Set tax_behavior to exclusive: the account has no default, and no other one is known here.");
  if (amount < 0) throw notNow("Invoices with automatic tax take no negative amounts.");
}

export const invoiceItemsOf = ({ store }: Context, params: Params): InvoiceItem[] =>
  store
    .list("invoiceitem")
    .filter(({ customer }) => !textOf(params.customer) || customer === textOf(params.customer))
    .filter(({ invoice }) => !textOf(params.invoice) || invoice === textOf(params.invoice));
