import { seconds, type Charge, type Refund } from "../wire";

export const newRefund = (
  id: string,
  { id: charge, currency, customer, payment_intent, payment_method }: Charge,
  amount: number,
  given: Pick<Refund, "reason" | "metadata">,
): Refund => ({
  ...given,
  id,
  object: "refund",
  amount,
  balance_transaction: null,
  charge,
  created: seconds(),
  currency,
  customer,
  customer_account: null,
  payment_intent,
  payment_method,
  receipt_number: null,
  source_transfer_reversal: null,
  status: "succeeded",
  transfer_reversal: null,
});
