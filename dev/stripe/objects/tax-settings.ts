import { seconds, type TaxRegistration, type TaxSettings } from "../wire";

/** Somebody in Germany who has set up Stripe Tax. */
export const theTaxSettings = (): TaxSettings => ({
  object: "tax.settings",
  defaults: { provider: "stripe", tax_behavior: null, tax_code: "txcd_10103001" },
  head_office: {
    address: { city: "Berlin", country: "DE", line1: "Quay 1", line2: null, postal_code: "10115", state: null },
  },
  livemode: false,
  status: "active",
  status_details: { active: {} },
});

/** Where they collect tax, besides the European Union. */
export const theRegistration = (): TaxRegistration => ({
  id: "taxreg_local",
  object: "tax.registration",
  active_from: seconds(),
  country: "DE",
  country_options: { de: { type: "oss_union" } },
  created: seconds(),
  expires_at: null,
  livemode: false,
  status: "active",
});
