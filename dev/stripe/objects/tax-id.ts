import { seconds, type Customer, type TaxId } from "../wire";

export const newTaxId = (id: string, customer: Customer, type: TaxId["type"], value: string): TaxId => ({
  id,
  object: "tax_id",
  country: customer.address?.country ?? null,
  created: seconds(),
  customer: customer.id,
  customer_account: null,
  livemode: false,
  owner: { type: "customer", customer: customer.id, customer_account: null },
  type,
  value,
  verification: { status: "pending", verified_address: null, verified_name: null },
});
