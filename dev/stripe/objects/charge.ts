import type { Decline } from "../cards";
import { seconds, type Charge, type PaymentIntent, type PaymentMethod } from "../wire";

interface Attempt {
  id: string;
  intent: PaymentIntent;
  method: PaymentMethod;
  /** A debit that a bank is still moving is `pending`. */
  status: "succeeded" | "pending" | "failed";
  decline?: Decline;
}

/** @returns one attempt to charge: each is a charge of its own */
export const newCharge = ({ id, intent, method, status, decline }: Attempt): Charge => ({
  id,
  object: "charge",
  amount: intent.amount,
  amount_captured: status === "succeeded" ? intent.amount : 0,
  amount_refunded: 0,
  application: null,
  application_fee: null,
  application_fee_amount: null,
  balance_transaction: null,
  billing_details: method.billing_details,
  calculated_statement_descriptor: "DEBRIEF",
  captured: status === "succeeded",
  created: seconds(),
  currency: intent.currency,
  customer: intent.customer,
  description: intent.description,
  disputed: false,
  failure_balance_transaction: null,
  failure_code: decline?.code ?? null,
  failure_message: decline?.message ?? null,
  fraud_details: {},
  livemode: false,
  metadata: {},
  on_behalf_of: null,
  outcome: null,
  paid: status !== "failed",
  payment_intent: intent.id,
  payment_method: method.id,
  payment_method_details: detailsOf(method),
  receipt_email: null,
  receipt_number: null,
  receipt_url: null,
  refunded: false,
  review: null,
  shipping: null,
  source: null,
  source_transfer: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  status,
  transfer_data: null,
  transfer_group: null,
});

function detailsOf({ type, card, sepa_debit: debit }: PaymentMethod): Charge["payment_method_details"] {
  if (debit) {
    const { bank_code, branch_code, country, fingerprint, last4 } = debit;
    return { type, sepa_debit: { bank_code, branch_code, country, fingerprint, last4, mandate: null } };
  }
  if (!card) return { type };
  return {
    type,
    card: {
      amount_authorized: null,
      authorization_code: null,
      brand: card.brand,
      checks: null,
      country: card.country,
      electronic_commerce_indicator: null,
      exp_month: card.exp_month,
      exp_year: card.exp_year,
      funding: card.funding,
      installments: null,
      last4: card.last4,
      mandate: null,
      network: card.brand,
      network_transaction_id: null,
      regulated_status: card.regulated_status,
      three_d_secure: null,
      transaction_link_id: null,
      wallet: null,
    },
  };
}
