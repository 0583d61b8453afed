import type { TestCard } from "../cards";
import { seconds, type PaymentMethod } from "../wire";

/** @returns a card that belongs to nobody yet */
export const newPaymentMethod = (id: string, card: TestCard): PaymentMethod => ({
  id,
  object: "payment_method",
  allow_redisplay: "unspecified",
  billing_details: { address: emptyAddress, email: null, name: null, phone: null, tax_id: null },
  card: {
    brand: card.brand,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: "unchecked" },
    country: "US",
    display_brand: card.brand,
    exp_month: 12,
    exp_year: new Date().getUTCFullYear() + 3,
    fingerprint: `local${card.number.slice(-11)}`,
    funding: "credit",
    generated_from: null,
    last4: card.number.slice(-4),
    networks: { available: [card.brand], preferred: null },
    regulated_status: "unregulated",
    three_d_secure_usage: { supported: true },
    wallet: null,
  },
  created: seconds(),
  customer: null,
  customer_account: null,
  livemode: false,
  metadata: {},
  type: "card",
});

/**
 * @param type such as `sepa_debit`: what the product does not take
 * @returns a method that is no card, and belongs to nobody yet
 */
export const newOtherMethod = (id: string, type: PaymentMethod["type"], iban: string): PaymentMethod => ({
  id,
  object: "payment_method",
  allow_redisplay: "unspecified",
  billing_details: { address: emptyAddress, email: null, name: null, phone: null, tax_id: null },
  created: seconds(),
  customer: null,
  customer_account: null,
  livemode: false,
  metadata: {},
  [type]: type === "sepa_debit" ? bankAccountOf(iban) : {},
  type,
});

const bankAccountOf = (iban: string): NonNullable<PaymentMethod["sepa_debit"]> => ({
  bank_code: iban.slice(4, 12),
  branch_code: null,
  country: iban.slice(0, 2),
  fingerprint: `local${iban.slice(-11)}`,
  generated_from: null,
  last4: iban.slice(-4),
});

const emptyAddress = { city: null, country: null, line1: null, line2: null, postal_code: null, state: null };
