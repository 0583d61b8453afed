import type { Queries } from "@/lib/db";
import type { Invoice } from "@/lib/generated/prisma/client";
import type { StripeInvoice } from "@/lib/integrations/stripe/read-invoice";
import type { InvoiceOpenProps } from "@/lib/integrations/mail/templates/invoice-open";
import { formatMoney } from "@/lib/money";
import { mailBillingContacts } from "../accounts/mail-billing-contacts";
import { partName } from "../month";

/**
 * Tells the people who pay that an invoice is waiting for them: that it could not be charged, or that there is no card to charge.
 * @param queries the transaction that notes its new state: each state is mailed once
 * @param before the invoice as it was
 */
export async function mailAboutInvoice(queries: Queries, before: Invoice, read: StripeInvoice): Promise<void> {
  const isOpen = before.status === "draft" && read.status === "open";
  if (!isOpen && read.status !== "past_due") return;
  // With a card, it is open for as long as the charge takes.
  if (isOpen && (await hasCard(queries, before.teamId))) return;
  const props = {
    teamName: await teamNameOf(queries, before.teamId),
    month: partName(before.periodStart.toISOString().slice(0, 10), before),
    total: formatMoney(read.amountRemaining, before.currency),
    reason: isOpen ? ({ kind: "no-card" } as const) : reasonOf(read),
    payUrl: read.hostedUrl,
    invoiceId: before.id,
  };
  await mailBillingContacts(queries, before.teamId, { template: "invoice-open", props });
}

/** Why it is overdue. An attempt that waits for the card's holder may have failed in nothing yet. */
function reasonOf({ payments }: StripeInvoice): NonNullable<InvoiceOpenProps["reason"]> {
  const last = payments.at(-1);
  if (last?.status === "requires_action") return { kind: "confirm" };
  const words = payments.findLast(({ failureMessage }) => failureMessage)?.failureMessage;
  return words ? { kind: "declined", words } : { kind: "late" };
}

const hasCard = async (queries: Queries, teamId: string): Promise<boolean> =>
  (await queries.paymentMethod.count({ where: { teamId, isDefault: true } })) > 0;

const teamNameOf = async (queries: Queries, teamId: string): Promise<string> =>
  (await queries.team.findUnique({ where: { id: teamId }, select: { name: true } }))?.name ?? "";
