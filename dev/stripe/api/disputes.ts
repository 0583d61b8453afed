import type { Context } from "../context";
import { notNow } from "../failure";
import { nestedOf, textOf, type Params } from "../form";
import { newDispute } from "../objects/dispute";
import type { Charge, Dispute } from "../wire";
import { createdSince } from "./created-since";
import { found } from "./found";

/** What the bank of a card's holder does: an inquiry asks, a dispute also takes the money. */
export function openDispute(context: Context, charge: Charge, kind: "dispute" | "inquiry"): void {
  const status = kind === "inquiry" ? "warning_needs_response" : "needs_response";
  const dispute = context.store.put(newDispute(context.store.newId("du"), charge, status));
  context.store.put<Charge>({ ...charge, disputed: true });
  context.emit("charge.dispute.created", dispute);
  if (kind === "dispute") context.emit("charge.dispute.funds_withdrawn", dispute);
}

/** Two texts decide it at once, as in test mode. Anything else leaves it to the bank. */
export function updateDispute(context: Context, params: Params, id: string): Dispute {
  const dispute = openOne(context, id);
  const text = textOf(nestedOf(params.evidence).uncategorized_text);
  const evidence = { ...dispute.evidence, uncategorized_text: text };
  const isInquiry = dispute.status.startsWith("warning_");
  const changed = context.store.put<Dispute>({
    ...dispute,
    evidence,
    status: isInquiry ? "warning_under_review" : "under_review",
    evidence_details: { ...dispute.evidence_details, has_evidence: true, submission_count: 1 },
  });
  context.emit("charge.dispute.updated", changed);
  if (text === "winning_evidence") return close(context, changed, isInquiry ? "warning_closed" : "won");
  return text === "losing_evidence" ? close(context, changed, "lost") : changed;
}

export const closeDispute = (context: Context, _: Params, id: string): Dispute =>
  close(context, openOne(context, id), "lost");

function openOne(context: Context, id: string): Dispute {
  const dispute = found(context, "dispute", id);
  if (["won", "lost", "warning_closed"].includes(dispute.status)) throw notNow("This dispute is already closed");
  return dispute;
}

function close(context: Context, dispute: Dispute, status: "won" | "lost" | "warning_closed"): Dispute {
  const closed = context.store.put<Dispute>({ ...dispute, status });
  context.emit("charge.dispute.closed", closed);
  if (status === "won") context.emit("charge.dispute.funds_reinstated", closed);
  return closed;
}

export const disputesOf = ({ store }: Context, params: Params): Dispute[] =>
  store
    .list("dispute")
    .filter(({ charge }) => !textOf(params.charge) || charge === textOf(params.charge))
    .filter(({ payment_intent: intent }) => !textOf(params.payment_intent) || intent === textOf(params.payment_intent))
    .filter(createdSince(params));
