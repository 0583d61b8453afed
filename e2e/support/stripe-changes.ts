import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Stripe from "stripe";
import type { Rule } from "@/dev/stripe/controls";

/** All calls of the SDK by which the product changes something at Stripe, and how the local Stripe sees them. */
export const stripeChanges = {
  "customers.create": "POST /v1/customers$",
  "customers.update": "POST /v1/customers/ID$",
  "taxIds.create": "POST /v1/tax_ids$",
  "taxIds.del": "DELETE /v1/tax_ids/ID$",
  "paymentMethods.create": "POST /v1/payment_methods$",
  "paymentMethods.attach": "POST /v1/payment_methods/ID/attach$",
  "paymentMethods.detach": "POST /v1/payment_methods/ID/detach$",
  "setupIntents.create": "POST /v1/setup_intents$",
  "checkout.sessions.create": "POST /v1/checkout/sessions$",
  "invoices.create": "POST /v1/invoices$",
  "invoices.update": "POST /v1/invoices/ID$",
  "invoices.updateLines": "POST /v1/invoices/ID/update_lines$",
  "invoices.finalizeInvoice": "POST /v1/invoices/ID/finalize$",
  "invoices.pay": "POST /v1/invoices/ID/pay$",
  "invoices.voidInvoice": "POST /v1/invoices/ID/void$",
  "invoices.del": "DELETE /v1/invoices/ID$",
  "invoiceItems.create": "POST /v1/invoiceitems$",
  "creditNotes.create": "POST /v1/credit_notes$",
  // What is new comes here, and what breaks it off into e2e/process/billing-crashes.spec.ts.
} as const;

export type StripeChange = keyof typeof stripeChanges;

/**
 * @param id of what is changed, if only that is meant
 * @returns what finds the call
 */
export const matchOf = (change: StripeChange, id = String.raw`\w+`): Rule["match"] =>
  stripeChanges[change].replace("ID", id);

const source = "lib/integrations/stripe";

/** Of the SDK's methods, those that only read. */
const reads = /^(retrieve|list|search|preview|createPreview)/;

/** @returns the calls of the SDK in the product's source that change something, by their names: each of them once */
export function changesInSource(): string[] {
  const files = readdirSync(source).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  const text = files.map((name) => readFileSync(join(source, name), "utf8")).join("\n");
  return methodsOf(new Stripe("sk_test_none"))
    .filter(([, method]) => !reads.test(method))
    .filter(([path, method]) => {
      const call = [...path.split("."), method].map((name) => String.raw`\b${name}\b`).join(String.raw`\s*\??\.\s*`);
      return new RegExp(String.raw`${call}\s*\(`).test(text);
    })
    .map(([path, method]) => `${path}.${method}`)
    .sort();
}

/** @returns all methods that the SDK has, with where they are: `["checkout.sessions", "create"]` */
function methodsOf(sdk: object, path: readonly string[] = []): [path: string, method: string][] {
  return Object.entries(sdk).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value !== "object" || value === null || !/^[a-z]/.test(name) || name === "stripe") return [];
    const here = [...path, name];
    if (!("resourcePath" in value)) return path.length < 2 ? methodsOf(value, here) : [];
    const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(value)).filter((one) => one !== "constructor");
    return methods.map((method): [string, string] => [here.join("."), method]);
  });
}

/** @returns whether the source calls Stripe in a way that its methods don't tell */
export const hasRawCalls = (): boolean =>
  readdirSync(source).some((name) => /\brawRequest\b/.test(readFileSync(join(source, name), "utf8")));
