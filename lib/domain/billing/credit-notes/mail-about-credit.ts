import type { Queries } from "@/lib/db";
import type { Invoice } from "@/lib/generated/prisma/client";
import type { StripeCreditNote } from "@/lib/integrations/stripe/credit-notes";
import { formatMoney } from "@/lib/money";
import { mailBillingContacts } from "../accounts/mail-billing-contacts";
import { partName } from "../month";

/**
 * Tells the people who pay that something was credited, and where it goes.
 * @param queries the transaction that notes it: each credit note is mailed about once
 */
export async function mailAboutCredit(queries: Queries, invoice: Invoice, note: StripeCreditNote): Promise<void> {
  const { id: invoiceId, teamId, currency } = invoice;
  const team = await queries.team.findUnique({ where: { id: teamId }, select: { name: true } });
  const money = (amount: number) => (amount > 0 ? formatMoney(amount, currency) : null);
  const props = {
    teamName: team?.name ?? "",
    month: partName(invoice.periodStart.toISOString().slice(0, 10), invoice),
    number: note.number,
    amount: formatMoney(note.amount, currency),
    memo: note.memo,
    reduced: money(note.reduced),
    refunded: money(note.refunded),
    toBalance: money(note.toBalance),
    outside: money(note.outside),
    invoiceId,
  };
  await mailBillingContacts(queries, teamId, { template: "invoice-credited", props });
}
