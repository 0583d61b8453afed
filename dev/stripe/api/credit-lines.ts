import type { Context } from "../context";
import { missingParam, notNow, wrongParam } from "../failure";
import { nestedOf, numberOf, textOf, type Params } from "../form";
import type { CreditNoteLine, Invoice, InvoiceLine } from "../wire";

type Taxes = NonNullable<CreditNoteLine["taxes"]>;

export const taxIn = (taxes: CreditNoteLine["taxes"]): number =>
  (taxes ?? []).reduce((sum, { amount }) => sum + amount, 0);

/**
 * @param given lines of one's own, with their taxes by a rate that is on the invoice; or lines of the invoice, in whole or in part
 * @returns null if no lines are given
 */
export function creditLinesIn(context: Context, invoice: Invoice, given: Params[string]): CreditNoteLine[] | null {
  const all = Object.values(nestedOf(given)).map(nestedOf);
  if (all.length === 0) return null;
  return all.map((line, index) => {
    const at = `lines[${index}]`;
    if (textOf(line.type) === "invoice_line_item") return lineOf(context, invoice, line, at);
    if (textOf(line.type) !== "custom_line_item") throw wrongParam(`${at}[type]`, "No such type of a line.");
    if (invoice.automatic_tax.enabled)
      throw wrongParam(`${at}[type]`, "custom_line_item isn't valid for an invoice with automatic tax.");
    return customLine(context, invoice, line, at);
  });
}

function customLine(context: Context, invoice: Invoice, line: Params, at: string): CreditNoteLine {
  const description = textOf(line.description);
  if (!description) throw missingParam(`${at}[description]`);
  const rates = new Set(invoice.total_taxes?.map(({ tax_rate_details: details }) => details?.tax_rate));
  const [unitAmount, quantity] = [needed(line, "unit_amount", at), needed(line, "quantity", at)];
  const taxes = Object.values(nestedOf(line.tax_amounts)).map((one, position): Taxes[number] => {
    const tax = nestedOf(one);
    const place = `${at}[tax_amounts][${position}]`;
    const rate = textOf(tax.tax_rate);
    if (!rate) throw missingParam(`${place}[tax_rate]`);
    if (!rates.has(rate)) throw wrongParam(`${place}[tax_rate]`, `No such tax rate: '${rate}'`);
    return {
      amount: needed(tax, "amount", place),
      tax_behavior: "exclusive",
      tax_rate_details: { tax_rate: rate },
      taxability_reason: "standard_rated",
      taxable_amount: needed(tax, "taxable_amount", place),
      type: "tax_rate_details",
    };
  });
  const about = { description, quantity, unit_amount: unitAmount, unit_amount_decimal: String(unitAmount) };
  return newLine(context, { ...about, amount: unitAmount * quantity, taxes, type: "custom_line_item" });
}

/** A part of an invoice's line, before tax, with the part of its taxes. */
function lineOf(context: Context, invoice: Invoice, given: Params, at: string): CreditNoteLine {
  if (nestedOf(given.tax_amounts)[0] !== undefined)
    throw wrongParam(`${at}[tax_amounts]`, "tax_amounts aren't valid for an invoice with automatic tax.");
  const id = textOf(given.invoice_line_item);
  const line = invoice.lines.data.find((one) => one.id === id);
  if (!id || !line) throw wrongParam(`${at}[invoice_line_item]`, `No such line item: '${id ?? ""}'`);
  const amount = needed(given, "amount", at);
  const before = context.store
    .list("credit_note")
    .filter((note) => note.invoice === invoice.id && note.status !== "void")
    .flatMap((note) => note.lines.data)
    .filter((one) => one.invoice_line_item === id);
  const upToHere = before.reduce((sum, one) => sum + one.amount, amount);
  if (amount <= 0 || upToHere > line.amount) throw notNow("More would be credited of a line than it comes to.");
  const about = { invoice_line_item: id, quantity: null, unit_amount: null, unit_amount_decimal: null };
  return newLine(context, {
    ...about,
    description: line.description,
    amount,
    taxes: partOf(line, amount, upToHere, before),
    type: "invoice_line_item",
  });
}

/** All credits of a line together have the tax that is in all they come to. */
const partOf = (line: InvoiceLine, amount: number, upToHere: number, before: readonly CreditNoteLine[]): Taxes =>
  (line.taxes ?? []).map((tax, index) => {
    const taken = before.reduce((sum, { taxes }) => sum + (taxes?.[index]?.amount ?? 0), 0);
    const part = Math.floor((2 * tax.amount * upToHere + line.amount) / (2 * line.amount));
    return { ...tax, amount: part - taken, taxable_amount: (tax.taxable_amount ?? 0) > 0 ? amount : 0 };
  });

type Own = Omit<
  CreditNoteLine,
  | "id"
  | "object"
  | "discount_amount"
  | "discount_amounts"
  | "livemode"
  | "metadata"
  | "pretax_credit_amounts"
  | "tax_rates"
>;

const newLine = ({ store }: Context, own: Own): CreditNoteLine => ({
  id: store.newId("cnli"),
  object: "credit_note_line_item",
  discount_amount: 0,
  discount_amounts: [],
  livemode: false,
  metadata: {},
  pretax_credit_amounts: [],
  tax_rates: [],
  ...own,
});

function needed(from: Params, name: string, at: string): number {
  const value = numberOf(from[name], `${at}[${name}]`);
  if (value === null) throw missingParam(`${at}[${name}]`);
  return value;
}
