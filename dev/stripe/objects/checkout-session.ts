import { seconds, type Session } from "../wire";

interface Opened {
  id: string;
  url: string;
  customer: string | null;
  setupIntent: string;
  successUrl: string | null;
  cancelUrl: string | null;
  metadata: Record<string, string>;
}

/** @returns a session that sets up a card */
export const newSession = (opened: Opened): Session => ({
  id: opened.id,
  object: "checkout.session",
  adaptive_pricing: null,
  after_expiration: null,
  allow_promotion_codes: null,
  allowed_payment_method_types: null,
  amount_subtotal: null,
  amount_total: null,
  automatic_tax: { enabled: false, liability: null, provider: null, status: null },
  billing_address_collection: null,
  cancel_url: opened.cancelUrl,
  client_reference_id: null,
  client_secret: null,
  collected_information: null,
  consent: null,
  consent_collection: null,
  created: seconds(),
  currency: null,
  currency_conversion: null,
  custom_fields: [],
  custom_text: {
    after_submit: null,
    shipping_address: null,
    submit: null,
    terms_of_service_acceptance: null,
  },
  customer: opened.customer,
  customer_account: null,
  customer_creation: null,
  customer_details: null,
  customer_email: null,
  discounts: null,
  expires_at: seconds() + 24 * 3_600,
  integration_identifier: null,
  invoice: null,
  invoice_creation: null,
  livemode: false,
  locale: null,
  managed_payments: null,
  metadata: opened.metadata,
  mode: "setup",
  origin_context: null,
  payment_intent: null,
  payment_link: null,
  payment_method_collection: "always",
  payment_method_configuration_details: null,
  payment_method_options: {},
  payment_method_types: ["card"],
  payment_status: "no_payment_required",
  permissions: null,
  recovered_from: null,
  saved_payment_method_options: null,
  setup_intent: opened.setupIntent,
  shipping_address_collection: null,
  shipping_cost: null,
  shipping_options: [],
  status: "open",
  submit_type: null,
  subscription: null,
  success_url: opened.successUrl,
  total_details: null,
  ui_mode: "hosted_page",
  url: opened.url,
  wallet_options: null,
});
