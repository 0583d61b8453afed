import { prisma } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import { isDeclined, isPaidAlready, needsHolder, stripeFailure } from "@/lib/integrations/stripe/failure";
import { pay } from "@/lib/integrations/stripe/invoices";
import type { Actor } from "../../actor";
import { by, recordAudit } from "../../audit/record-audit";
import { isId } from "../../is-id";
import { syncInvoice } from "../collecting/sync-invoice";
import { getInvoice } from "./get-invoice";
import type { PresentedInvoice } from "./present";

/**
 * Tries again to charge an invoice to the default card.
 * @throws AppError `not_found`; `conflict` if there is nothing to pay, or no card; `validation` with Stripe's own words if it is refused;
 * `unavailable`
 */
export async function payInvoice(actor: Actor, id: string): Promise<PresentedInvoice> {
  const invoice = isId(id) ? await prisma.invoice.findFirst({ where: { id, teamId: actor.teamId } }) : null;
  if (!invoice) throw notFound();
  const { status, stripeInvoiceId, problem, amountPending } = invoice;
  if (problem !== null) throw new AppError("conflict", "This invoice needs attention. Send it again first.");
  if (status !== "open" && status !== "past_due" && status !== "draft") {
    throw new AppError("conflict", `This invoice is already ${status === "paid" ? "paid" : status}.`);
  }
  if (!stripeInvoiceId || status === "draft")
    throw new AppError("conflict", "This invoice is being sent right now. Try again in a minute.");
  if (amountPending > 0)
    throw new AppError(
      "conflict",
      "A payment for this invoice is on its way from your bank, so there's nothing to charge.",
    );
  const card = await prisma.paymentMethod.findFirst({ where: { teamId: actor.teamId, isDefault: true } });
  if (!card) throw new AppError("conflict", "There's no card to charge. Add one first.");
  await recordAudit(prisma, {
    ...by(actor),
    action: "invoice.payment_requested",
    target: { type: "invoice", id, name: invoice.number ?? "" },
  });
  await charge(stripeInvoiceId, card.stripePaymentMethodId);
  return getInvoice(actor, id);
}

async function charge(stripeId: string, cardId: string): Promise<void> {
  try {
    await pay(stripeId, cardId).catch((error: unknown) => {
      if (!isPaidAlready(error)) throw error;
    });
    await syncInvoice(stripeId);
  } catch (error) {
    if (!isDeclined(error) && !needsHolder(error)) throw stripeFailure(error);
    // The refusal is part of the invoice's story by now.
    await syncInvoice(stripeId);
    if (needsHolder(error)) {
      throw new AppError("conflict", "Your bank wants you to confirm this payment. Open the invoice's page on Stripe.");
    }
    throw stripeFailure(error);
  }
}
