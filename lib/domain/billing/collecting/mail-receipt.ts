import { cardName } from "@/lib/card-name";
import type { Queries } from "@/lib/db";
import type { Invoice } from "@/lib/generated/prisma/client";
import type { StripeInvoice } from "@/lib/integrations/stripe/read-invoice";
import { formatMoney } from "@/lib/money";
import { mailBillingContacts } from "../accounts/mail-billing-contacts";
import { partName } from "../month";

/**
 * Mails a receipt for an invoice that is paid now and was not before, unless the team wants none.
 * @param queries the transaction that notes that it is paid: each invoice has one receipt
 * @param before the invoice as it was
 */
export async function mailReceipt(queries: Queries, before: Invoice, read: StripeInvoice): Promise<void> {
  if (read.status !== "paid" || before.status === "paid") return;
  const team = await queries.team.findUnique({
    where: { id: before.teamId },
    select: { name: true, billing: { select: { receipts: true } } },
  });
  if (!team || team.billing?.receipts === false) return;
  const card = read.charges.findLast(({ status }) => status === "succeeded")?.card;
  const props = {
    teamName: team.name,
    month: partName(before.periodStart.toISOString().slice(0, 10), before),
    number: read.number ?? "",
    paid: read.amountPaid > 0 ? formatMoney(read.amountPaid, before.currency) : null,
    card: card ? cardName(card) : null,
    invoiceId: before.id,
  };
  await mailBillingContacts(queries, before.teamId, { template: "invoice-paid", props });
}
