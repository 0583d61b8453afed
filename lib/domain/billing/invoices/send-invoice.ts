import { prisma } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import { enqueue } from "@/lib/queue/enqueue";
import type { Actor } from "../../actor";
import { by, recordAudit } from "../../audit/record-audit";
import { isId } from "../../is-id";
import { getInvoice } from "./get-invoice";
import type { PresentedInvoice } from "./present";

/**
 * Sends an invoice once more that Stripe has refused; that takes a moment after the answer.
 * @param id from an untrusted source
 * @throws AppError `not_found`; `conflict` if nothing is wrong with it
 */
export async function sendInvoice(actor: Actor, id: string): Promise<PresentedInvoice> {
  const { teamId } = actor;
  if (!isId(id)) throw notFound();
  await prisma.$transaction(async (tx) => {
    const { count } = await tx.invoice.updateMany({
      where: { id, teamId, status: "draft", NOT: { problem: null } },
      data: { problem: null },
    });
    if (count === 0) {
      if ((await tx.invoice.count({ where: { id, teamId } })) === 0) throw notFound();
      throw new AppError("conflict", "Nothing is wrong with this invoice, so there's no need to send it again.");
    }
    await enqueue(tx, "collect-invoice", { invoiceId: id });
    await recordAudit(tx, { ...by(actor), action: "invoice.sent_again", target: { type: "invoice", id, name: "" } });
  });
  return getInvoice(actor, id);
}
