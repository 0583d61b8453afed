import { setTimeout as sleep } from "node:timers/promises";
import type { Context } from "../context";
import { missingParam, notNow } from "../failure";
import { mergedMetadata, numberOf, textOf, type Params } from "../form";
import { newRefund } from "../objects/refund";
import type { Charge, Refund } from "../wire";
import { createdSince } from "./created-since";
import { found } from "./found";
import { testCardOf } from "./payment-methods";

export function createRefund(context: Context, params: Params): Refund {
  const charge = chargeOf(context, params);
  if (charge.refunded) throw notNow(`Charge ${charge.id} has already been refunded.`, "charge_already_refunded");
  if (charge.disputed && !isRefundable(context, charge)) {
    throw notNow(`Charge ${charge.id} has been charged back; cannot issue a refund.`, "charge_disputed");
  }
  const left = charge.amount_captured - charge.amount_refunded;
  const amount = numberOf(params.amount, "amount") ?? left;
  if (amount > left) throw notNow(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`);
  const fate = fateOf(context, charge);
  const made = newRefund(context.store.newId("re"), charge, amount, {
    reason: textOf(params.reason),
    metadata: mergedMetadata({}, params.metadata),
  });
  const refund = context.store.put<Refund>({ ...made, status: fate === "pending" ? "pending" : "succeeded" });
  giveBack(context, charge.id, amount);
  context.emit("refund.created", refund);
  context.emit("charge.refunded", found(context, "charge", charge.id));
  if (fate) void settle(context, refund, fate);
  return refund;
}

/** A moment later: the answer says how it was at first. */
async function settle(context: Context, refund: Refund, fate: "pending" | "fails"): Promise<void> {
  await sleep(50, undefined, { ref: false });
  const reason = { failure_reason: "declined" };
  const settled = context.store.put<Refund>(
    fate === "fails" ? { ...refund, ...reason, status: "failed" } : { ...refund, status: "succeeded" },
  );
  if (fate === "fails") giveBack(context, refund.charge as string, -refund.amount);
  context.emit("refund.updated", settled);
  context.emit("charge.refund.updated", settled);
  if (fate === "fails") context.emit("refund.failed", settled);
}

function giveBack(context: Context, id: string, amount: number): void {
  const charge = found(context, "charge", id);
  const amount_refunded = charge.amount_refunded + amount;
  context.store.put<Charge>({ ...charge, amount_refunded, refunded: amount_refunded === charge.amount });
}

function chargeOf(context: Context, params: Params): Charge {
  const id = textOf(params.charge);
  if (id) return found(context, "charge", id, "charge");
  const intentId = textOf(params.payment_intent);
  if (!intentId) throw missingParam("payment_intent");
  const { latest_charge: latest, status } = found(context, "payment_intent", intentId, "payment_intent");
  if (typeof latest !== "string" || status !== "succeeded") {
    throw notNow("This PaymentIntent does not have a successful charge to refund.");
  }
  return found(context, "charge", latest);
}

function fateOf(context: Context, { payment_method: id }: Charge) {
  const method = context.store.get("payment_method", id);
  return method ? testCardOf(method)?.onRefund : undefined;
}

const isRefundable = ({ store }: Context, { id }: Charge): boolean =>
  store.list("dispute").some((dispute) => dispute.charge === id && dispute.is_charge_refundable);

export const refundsOf = ({ store }: Context, params: Params): Refund[] =>
  store
    .list("refund")
    .filter(({ charge }) => !textOf(params.charge) || charge === textOf(params.charge))
    .filter(({ payment_intent: intent }) => !textOf(params.payment_intent) || intent === textOf(params.payment_intent))
    .filter(createdSince(params));
