import { mergedMetadata, nestedOf, textOf, type Params } from "../form";
import { seconds, type Customer } from "../wire";

export const newCustomer = (id: string): Customer => ({
  id,
  object: "customer",
  address: null,
  balance: 0,
  created: seconds(),
  currency: null,
  customer_account: null,
  default_source: null,
  delinquent: false,
  description: null,
  email: null,
  invoice_prefix: id.slice(-8).toUpperCase(),
  invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
  livemode: false,
  metadata: {},
  name: null,
  next_invoice_sequence: 1,
  phone: null,
  preferred_locales: [],
  shipping: null,
  tax_exempt: "none",
  test_clock: null,
});

/** @returns the customer with what was sent: an empty text empties a field */
export function changedCustomer(customer: Customer, params: Params): Customer {
  const given = (name: "name" | "email" | "description" | "phone") =>
    name in params ? textOf(params[name]) : (customer[name] ?? null);
  return {
    ...customer,
    name: given("name"),
    email: given("email"),
    description: given("description"),
    phone: given("phone"),
    tax_exempt: textOf(params.tax_exempt) ?? customer.tax_exempt ?? "none",
    address: "address" in params ? addressOf(params.address) : (customer.address ?? null),
    metadata: mergedMetadata(customer.metadata, params.metadata),
    invoice_settings: settingsOf(customer, nestedOf(params.invoice_settings)),
  };
}

function addressOf(value: Params[string]): Customer["address"] {
  if (typeof value !== "object") return null;
  const { city, country, line1, line2, postal_code, state } = value;
  return {
    city: textOf(city),
    country: textOf(country),
    line1: textOf(line1),
    line2: textOf(line2),
    postal_code: textOf(postal_code),
    state: textOf(state),
  };
}

function settingsOf({ invoice_settings: before }: Customer, params: Params): Customer["invoice_settings"] {
  const fields = Object.values(nestedOf(params.custom_fields)).map((field) => ({
    name: textOf(nestedOf(field).name) ?? "",
    value: textOf(nestedOf(field).value) ?? "",
  }));
  return {
    ...before,
    ...("default_payment_method" in params ? { default_payment_method: textOf(params.default_payment_method) } : {}),
    ...("custom_fields" in params ? { custom_fields: fields.length > 0 ? fields : null } : {}),
  };
}
