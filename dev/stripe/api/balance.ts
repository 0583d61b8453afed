import type { Context } from "../context";
import { missingParam } from "../failure";
import { mergedMetadata, numberOf, textOf, type Params } from "../form";
import { seconds, type BalanceTransaction, type Customer } from "../wire";
import { found } from "./found";

/** What a customer has to their credit is negative: what they owe is positive. */
export function adjustBalance(context: Context, params: Params, customerId: string): BalanceTransaction {
  const amount = numberOf(params.amount, "amount");
  if (amount === null) throw missingParam("amount");
  const made = moveBalance(context, customerId, amount, "adjustment", {
    description: textOf(params.description),
    metadata: mergedMetadata({}, params.metadata),
  });
  context.emit("customer.updated", found(context, "customer", customerId));
  return made;
}

export function moveBalance(
  context: Context,
  customerId: string,
  amount: number,
  type: BalanceTransaction["type"],
  about: Partial<BalanceTransaction>,
): BalanceTransaction {
  const customer = found(context, "customer", customerId);
  const balance = customer.balance + amount;
  context.store.put<Customer>({ ...customer, balance });
  return context.store.put<BalanceTransaction>({
    id: context.store.newId("cbtxn"),
    object: "customer_balance_transaction",
    amount,
    checkout_session: null,
    created: seconds(),
    credit_note: null,
    currency: "usd",
    customer: customerId,
    customer_account: null,
    description: null,
    ending_balance: balance,
    invoice: null,
    livemode: false,
    metadata: {},
    type,
    ...about,
  });
}
