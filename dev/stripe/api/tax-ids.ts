import type { Context } from "../context";
import { invalidTaxId, missingParam } from "../failure";
import { nestedOf, textOf, type Params } from "../form";
import { newTaxId } from "../objects/tax-id";
import type { TaxId } from "../wire";
import { found } from "./found";

/** What the examples in "Customer tax IDs" look like, of the types that the product uses. */
const formats: Record<string, RegExp> = {
  eu_vat: /^[A-Z]{2}[0-9A-Z+*]{8,12}$/,
  gb_vat: /^GB\d{9}(\d{3})?$/,
  ch_vat: /^CHE-\d{3}\.\d{3}\.\d{3} (MWST|TVA|IVA)$/,
  no_vat: /^\d{9}MVA$/,
};

export function createTaxId(context: Context, params: Params): TaxId {
  const [type, value] = [textOf(params.type), textOf(params.value)];
  if (!type) throw missingParam("type");
  if (!value) throw missingParam("value");
  const customerId = textOf(nestedOf(params.owner).customer);
  if (!customerId) throw missingParam("owner[customer]");
  const customer = found(context, "customer", customerId, "owner[customer]");
  if (!formats[type]?.test(value)) throw invalidTaxId(type);
  const taxId = newTaxId(context.store.newId("txi"), customer, type as TaxId["type"], value);
  context.emit("customer.tax_id.created", context.store.put(taxId));
  return taxId;
}

export const taxIdsOf = ({ store }: Context, customer: string | null): TaxId[] =>
  store.list("tax_id").filter((taxId) => !customer || taxId.customer === customer);

export function deleteTaxId(context: Context, _: Params, id: string) {
  const taxId = found(context, "tax_id", id);
  context.store.remove(id);
  context.emit("customer.tax_id.deleted", taxId);
  return { id, object: "tax_id", deleted: true };
}
