import type { Context } from "../context";
import { wrongParam } from "../failure";
import type { StoredObject } from "../wire";

type Json = { [name: string]: unknown };

/** "Expanding responses": an expand string can contain four properties at most. */
const mostLevels = 4;

/**
 * Puts objects where there are ids ("Expanding responses").
 * @param paths such as `data.customer`
 * @throws StripeFailure if there is no such property
 */
export function expanded(context: Context, answer: unknown, paths: readonly string[]): unknown {
  const copy = structuredClone(answer);
  for (const path of paths) {
    if (path.split(".").length > mostLevels) {
      throw wrongParam("expand", `You cannot expand more than ${mostLevels} levels of a property (${path}).`);
    }
  }
  for (const path of paths) expandAt(context, copy, path.split("."), path);
  return copy;
}

function expandAt(context: Context, at: unknown, [name = "", ...rest]: readonly string[], whole: string): void {
  if (Array.isArray(at)) return at.forEach((item) => expandAt(context, item, [name, ...rest], whole));
  if (typeof at !== "object" || at === null) return;
  const object = at as Json;
  if (object.object === "invoice" && name === "payments") object.payments ??= paymentsOf(context, String(object.id));
  if (object.object === "customer" && name === "tax_ids") object.tax_ids = taxIdsOf(context, String(object.id));
  if (!(name in object)) throw wrongParam("expand", `This property cannot be expanded (${whole}).`);
  const value = object[name];
  if (typeof value === "string") {
    const target: StoredObject | null = context.store.any(value);
    if (target) object[name] = structuredClone(target);
  }
  if (rest.length > 0) expandAt(context, object[name], rest, whole);
}

/** Left out of a customer unless they are asked for. */
function taxIdsOf({ store }: Context, customer: string) {
  const data = store.list("tax_id").filter((taxId) => taxId.customer === customer);
  return { object: "list", data: structuredClone(data), has_more: false, url: `/v1/customers/${customer}/tax_ids` };
}

/** Left out of an invoice unless it is asked for. */
function paymentsOf({ store }: Context, invoice: string) {
  const data = store.list("invoice_payment").filter((payment) => payment.invoice === invoice);
  const url = `/v1/invoice_payments?invoice=${invoice}`;
  return { object: "list", data: structuredClone(data), has_more: false, url };
}
