import { ApiError } from "@/lib/browser/api-error";
import type { BillingDetails } from "@/lib/browser/billing";
import type { DetailsFormValues as Values } from "./details-form-body";

/** In the order in which addresses are written. */
export const detailFields: readonly { name: keyof Values; label: string; autoComplete: string; hint?: string }[] = [
  { name: "name", label: "Company", autoComplete: "organization" },
  { name: "contact_email", label: "Billing contact", autoComplete: "off", hint: "An email address" },
  { name: "receipts", label: "Email receipts", autoComplete: "off", hint: "One for each paid invoice" },
  { name: "vat_id", label: "VAT ID", autoComplete: "off", hint: "If you have one, such as DE136695976" },
  { name: "line1", label: "Street", autoComplete: "address-line1" },
  { name: "line2", label: "Building, floor", autoComplete: "address-line2" },
  { name: "postal_code", label: "Postal code", autoComplete: "postal-code" },
  { name: "city", label: "City", autoComplete: "address-level2" },
  { name: "state", label: "State", autoComplete: "address-level1" },
  { name: "country", label: "Country", autoComplete: "country" },
];

/** @returns the details as they are typed */
export const detailsValues = ({ contact_email, name, vat_id, receipts, address }: BillingDetails): Values => ({
  contact_email: contact_email ?? "",
  name: name ?? "",
  vat_id: vat_id ?? "",
  receipts: receipts ? "Yes" : "No",
  line1: address?.line1 ?? "",
  line2: address?.line2 ?? "",
  postal_code: address?.postal_code ?? "",
  city: address?.city ?? "",
  state: address?.state ?? "",
  country: address?.country ?? "",
});

/** @returns what the API takes: an address with all lines empty is null */
export function detailsBody({ contact_email, name, vat_id, receipts, ...lines }: Values): BillingDetails {
  const orNull = (value: string) => (value.trim() === "" ? null : value.trim());
  const { line1, line2, postal_code, city, state, country } = lines;
  const address = {
    line1: orNull(line1),
    line2: orNull(line2),
    postal_code: orNull(postal_code),
    city: orNull(city),
    state: orNull(state),
    country: orNull(country),
  };
  const isEmpty = Object.values(address).every((value) => value === null);
  return {
    contact_email: orNull(contact_email),
    name: orNull(name),
    vat_id: orNull(vat_id),
    receipts: receipts === "Yes",
    address: isEmpty ? null : address,
  };
}

/** @returns only what was changed, so that a stored value that would be refused today doesn't keep people from changing the rest */
export function changedDetails(before: BillingDetails, after: BillingDetails): Partial<BillingDetails> {
  const names = ["contact_email", "name", "vat_id", "receipts", "address"] as const;
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return Object.fromEntries(changed.map((name) => [name, after[name]]));
}

/** @returns an error with the names that fields have in the form: those of the address have none of its own there */
export const inForm = (error: unknown): unknown =>
  error instanceof ApiError
    ? new ApiError(
        error.status,
        error.errorType,
        Object.fromEntries(Object.entries(error.fields).map(([name, text]) => [name.replace("address.", ""), text])),
        error.requestId,
      )
    : error;
