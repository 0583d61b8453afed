import { payConfirmed, payNow } from "../api/charges";
import { found } from "../api/found";
import { createPaymentMethod } from "../api/payment-methods";
import type { Context } from "../context";
import { StripeFailure } from "../failure";
import type { Invoice } from "../wire";
import { bankForm, cardForm, cardOf, escape, frame, money, type PageAnswer } from "./frame";

/** An invoice, to look at and to pay. */
export function invoicePage(context: Context, id: string, fields: Record<string, string> | null): PageAnswer {
  const invoice = found(context, "invoice", id);
  const show = (form: string) => ({
    html: frame(`Invoice ${invoice.number ?? ""}`, `${linesOf(found(context, "invoice", id))}${form}`),
  });
  if (invoice.status !== "open") return show("");
  if (!fields) return show(cardForm("Pay", null));
  if (fields.bank === "deny") return show(cardForm("Pay", "The bank declined. Try another card."));
  try {
    const method = createPaymentMethod(context, { type: "card", card: cardOf(fields) });
    if (fields.bank === "confirm") payConfirmed(context, id, method);
    else payNow(context, id, method.id);
    return { location: `/i/${id}` };
  } catch (error) {
    if (!(error instanceof StripeFailure)) throw error;
    if (error.failure.code === "authentication_required") return show(bankForm(fields));
    return show(cardForm("Pay", error.failure.message));
  }
}

function linesOf({ lines, total, currency, status, customer_name, number }: Invoice): string {
  const rows = lines.data.map(
    ({ description, amount }) => `<tr><td>${escape(description ?? "")}</td><td>${money(amount, currency)}</td></tr>`,
  );
  return `<p>${escape(customer_name ?? "")} · ${escape(number ?? "")} · ${escape(status ?? "")}</p>
    <table>${rows.join("")}<tr><td>Total</td><td>${money(total, currency)}</td></tr></table>`;
}
