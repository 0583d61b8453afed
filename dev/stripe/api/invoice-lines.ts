import { createHash } from "node:crypto";
import type { Context } from "../context";
import { missingParam, notNow, wrongParam } from "../failure";
import { nestedOf, numberOf, textOf, type Params } from "../form";
import { withLines } from "../objects/invoice";
import type { Invoice, InvoiceLine } from "../wire";
import { found } from "./found";

export const linesOf = (context: Context, id: string): InvoiceLine[] => found(context, "invoice", id).lines.data;

/** Of what can be changed about lines, only their taxes are. */
export function updateLines(context: Context, params: Params, id: string): Invoice {
  const invoice = found(context, "invoice", id);
  if (invoice.status !== "draft")
    throw notNow("You can only update the lines of a draft invoice.", "invoice_not_editable");
  if (invoice.automatic_tax.enabled) throw notNow("Taxes can't be set on an invoice with automatic tax.");
  const given = Object.values(nestedOf(params.lines)).map(nestedOf);
  if (given.length === 0) throw missingParam("lines");
  const changed = new Map(given.map((line, index) => [textOf(line.id), taxesOf(line, `lines[${index}]`)]));
  const known = new Set(invoice.lines.data.map((line) => line.id));
  for (const lineId of changed.keys()) {
    if (!lineId || !known.has(lineId)) throw wrongParam("lines", `No such line item: '${lineId}'`);
  }
  const lines = invoice.lines.data.map((line) => ({ ...line, taxes: changed.get(line.id) ?? line.taxes }));
  const updated = context.store.put(withLines(invoice, lines));
  context.emit("invoice.updated", updated);
  return updated;
}

type Taxes = NonNullable<InvoiceLine["taxes"]>;

function taxesOf(line: Params, at: string): Taxes {
  return Object.values(nestedOf(line.tax_amounts))
    .map(nestedOf)
    .map((tax, index) => {
      const path = `${at}[tax_amounts][${index}]`;
      const needed = (name: "amount" | "taxable_amount"): number => {
        const amount = numberOf(tax[name], `${path}[${name}]`);
        if (amount === null) throw missingParam(`${path}[${name}]`);
        return amount;
      };
      return {
        amount: needed("amount"),
        taxable_amount: needed("taxable_amount"),
        tax_behavior: nestedOf(tax.tax_rate_data).inclusive === "true" ? "inclusive" : "exclusive",
        tax_rate_details: { tax_rate: rateOf(nestedOf(tax.tax_rate_data), `${path}[tax_rate_data]`) },
        taxability_reason: textOf(tax.taxability_reason) ?? "not_available",
        type: "tax_rate_details",
      };
    });
}

/** The same rate has the same id: Stripe makes one of what is said about it, and takes it again for the same. */
function rateOf(data: Params, path: string): string {
  for (const name of ["display_name", "percentage", "inclusive"]) {
    if (!textOf(data[name])) throw missingParam(`${path}[${name}]`);
  }
  if (!(Number(data.percentage) >= 0 && Number(data.percentage) <= 100)) {
    throw wrongParam(`${path}[percentage]`, `Invalid decimal: ${String(data.percentage)}`);
  }
  const said = JSON.stringify(Object.entries(data).sort());
  return `txr_${createHash("sha256").update(said).digest("hex").slice(0, 24)}`;
}
