import type { Context } from "./context";
import type { Params } from "./form";
import { nestedOf, textOf } from "./form";
import * as balance from "./api/balance";
import { createdSince } from "./api/created-since";
import * as notes from "./api/credit-notes";
import * as disputes from "./api/disputes";
import * as refunds from "./api/refunds";
import * as checkout from "./api/checkout-sessions";
import * as customers from "./api/customers";
import { found } from "./api/found";
import * as items from "./api/invoice-items";
import * as lines from "./api/invoice-lines";
import * as invoices from "./api/invoices";
import { page } from "./api/lists";
import * as methods from "./api/payment-methods";
import * as taxIds from "./api/tax-ids";
import * as setups from "./api/setup-intents";
import { theAccount, theEndpoint } from "./objects/account";
import { theRegistration, theTaxSettings } from "./objects/tax-settings";

/** What a call does: given its fields, and the id in its path. */
type Handler = (context: Context, params: Params, id: string) => unknown;

/** Every call the product makes, and those that help to look at what it made. */
const table: Record<string, Handler> = {
  "GET /v1/account": theAccount,
  "GET /v1/webhook_endpoints": (c, p) => page(c, "/v1/webhook_endpoints", [theEndpoint(c)], p),
  "GET /v1/tax/settings": theTaxSettings,
  "GET /v1/tax/registrations": (c, p) => page(c, "/v1/tax/registrations", [theRegistration()], p),
  "GET /v1/tax_rates": (c, p) => page(c, "/v1/tax_rates", c.store.list("tax_rate"), p),
  "GET /v1/tax_rates/:id": (c, _, id) => found(c, "tax_rate", id),
  "POST /v1/customers": customers.createCustomer,
  "GET /v1/customers": (c, p) => page(c, "/v1/customers", customers.customersOf(c, p), p),
  "GET /v1/customers/:id": customers.readCustomer,
  "POST /v1/customers/:id": customers.updateCustomer,
  "DELETE /v1/customers/:id": customers.deleteCustomer,
  "GET /v1/customers/:id/payment_methods": (c, p, id) => {
    found(c, "customer", id);
    return page(c, `/v1/customers/${id}/payment_methods`, methods.paymentMethodsOf(c, id, textOf(p.type)), p);
  },
  "POST /v1/tax_ids": taxIds.createTaxId,
  "GET /v1/tax_ids": (c, p) => page(c, "/v1/tax_ids", taxIds.taxIdsOf(c, textOf(nestedOf(p.owner).customer)), p),
  "DELETE /v1/tax_ids/:id": taxIds.deleteTaxId,
  "POST /v1/payment_methods": methods.createPaymentMethod,
  "GET /v1/payment_methods": (c, p) =>
    page(c, "/v1/payment_methods", methods.paymentMethodsOf(c, textOf(p.customer), textOf(p.type)), p),
  "GET /v1/payment_methods/:id": methods.getPaymentMethod,
  "POST /v1/payment_methods/:id/attach": methods.attachPaymentMethod,
  "POST /v1/payment_methods/:id/detach": methods.detachPaymentMethod,
  "POST /v1/setup_intents": setups.createSetupIntent,
  "GET /v1/setup_intents/:id": (c, _, id) => found(c, "setup_intent", id),
  "POST /v1/setup_intents/:id/confirm": setups.confirmSetupIntent,
  "POST /v1/checkout/sessions": checkout.createSession,
  "GET /v1/checkout/sessions": (c, p) =>
    page(c, "/v1/checkout/sessions", checkout.sessionsOf(c, textOf(p.customer)), p),
  "GET /v1/checkout/sessions/:id": (c, _, id) => found(c, "checkout.session", id),
  "POST /v1/invoiceitems": items.createInvoiceItem,
  "GET /v1/invoiceitems": (c, p) => page(c, "/v1/invoiceitems", items.invoiceItemsOf(c, p), p),
  "GET /v1/invoiceitems/:id": (c, _, id) => found(c, "invoiceitem", id),
  "POST /v1/invoices": invoices.createInvoice,
  "GET /v1/invoices": (c, p) => page(c, "/v1/invoices", invoices.invoicesOf(c, p), p),
  "GET /v1/invoices/:id": (c, _, id) => found(c, "invoice", id),
  "POST /v1/invoices/:id": invoices.updateInvoice,
  "DELETE /v1/invoices/:id": invoices.deleteInvoice,
  "GET /v1/invoices/:id/lines": (c, p, id) => page(c, `/v1/invoices/${id}/lines`, lines.linesOf(c, id), p),
  "POST /v1/invoices/:id/update_lines": lines.updateLines,
  "POST /v1/invoices/:id/finalize": invoices.finalizeInvoice,
  "POST /v1/invoices/:id/pay": invoices.payInvoice,
  "POST /v1/invoices/:id/void": invoices.voidInvoice,
  "POST /v1/invoices/:id/mark_uncollectible": invoices.markUncollectible,
  "GET /v1/invoice_payments": (c, p) => {
    const intent = textOf(nestedOf(p.payment).payment_intent);
    const all = c.store
      .list("invoice_payment")
      .filter(({ invoice }) => !p.invoice || invoice === p.invoice)
      .filter(({ payment }) => !intent || payment.payment_intent === intent);
    return page(c, "/v1/invoice_payments", all, p);
  },
  "GET /v1/charges": (c, p) => {
    const of = textOf(p.payment_intent);
    const all = c.store.list("charge").filter(({ payment_intent: intent }) => !of || intent === of);
    return page(c, "/v1/charges", all.filter(createdSince(p)), p);
  },
  "GET /v1/charges/:id": (c, _, id) => found(c, "charge", id),
  "POST /v1/refunds": refunds.createRefund,
  "GET /v1/refunds": (c, p) => page(c, "/v1/refunds", refunds.refundsOf(c, p), p),
  "GET /v1/refunds/:id": (c, _, id) => found(c, "refund", id),
  "GET /v1/disputes": (c, p) => page(c, "/v1/disputes", disputes.disputesOf(c, p), p),
  "GET /v1/disputes/:id": (c, _, id) => found(c, "dispute", id),
  "POST /v1/disputes/:id": disputes.updateDispute,
  "POST /v1/disputes/:id/close": disputes.closeDispute,
  "POST /v1/credit_notes": notes.createCreditNote,
  "GET /v1/credit_notes": (c, p) => page(c, "/v1/credit_notes", notes.creditNotesOf(c, p), p),
  "GET /v1/credit_notes/preview": notes.previewCreditNote,
  "GET /v1/credit_notes/:id/lines": (c, p, id) =>
    page(c, `/v1/credit_notes/${id}/lines`, found(c, "credit_note", id).lines.data, p),
  "GET /v1/credit_notes/:id": (c, _, id) => found(c, "credit_note", id),
  "POST /v1/credit_notes/:id/void": notes.voidCreditNote,
  "POST /v1/customers/:id/balance_transactions": balance.adjustBalance,
  "GET /v1/payment_intents/:id": (c, _, id) => found(c, "payment_intent", id),
  "GET /v1/events": (c, p) => page(c, "/v1/events", c.store.list("event"), p),
  "GET /v1/events/:id": (c, _, id) => found(c, "event", id),
};

const routes = Object.entries(table).map(([route, handler]) => {
  const [method = "", path = ""] = route.split(" ");
  const pattern = new RegExp(`^${path.replaceAll(/:\w+/g, "([^/]+)")}$`);
  return { method, pattern, handler };
});

/** @returns what answers this call; null if nothing does */
export function routeOf(method: string, path: string): ((context: Context, params: Params) => unknown) | null {
  for (const route of routes) {
    const match = route.method === method ? route.pattern.exec(path) : null;
    if (match) {
      const id = decodeURIComponent(match[1] ?? "");
      return (context, params) => route.handler(context, params, id);
    }
  }
  return null;
}
