import { prisma, type Queries } from "@/lib/db";
import { log } from "@/lib/log";
import { metrics } from "@/lib/metrics";
import { formatMoney } from "@/lib/money";
import { mailBillingContacts } from "../accounts/mail-billing-contacts";
import { partName } from "../month";

/**
 * Notes that Stripe will never take an invoice as it is, and tells the people who pay, and whoever operates this. The invoice waits until
 * somebody sends it again; then it is a new draft, under new keys.
 * @param refusal in Stripe's words, or in ours if people can do something about it
 * @param error what was thrown, for its request's id
 */
export async function noteProblem(invoiceId: string, refusal: string, error: unknown): Promise<void> {
  const teamId = await prisma.$transaction(async (tx) => {
    const [invoice] = await tx.$queryRaw<Noted[]>`
      UPDATE invoices SET problem = ${refusal}, stripe_invoice_id = NULL, stripe_generation = stripe_generation + 1, updated_at = now()
        WHERE id = ${invoiceId}::uuid AND status = 'draft' AND problem IS NULL
        RETURNING team_id, to_char(period_start, 'YYYY-MM-DD') AS month, part, parts, total, currency, tax_by_stripe`;
    if (invoice) await tell(tx, invoiceId, invoice, refusal);
    return invoice?.team_id;
  });
  if (!teamId) return;
  metrics.invoicesRefused.inc();
  const { requestId } = error as { requestId?: string };
  log().error({ part: "billing", invoiceId, teamId, requestId, refusal }, "Stripe refuses an invoice for good");
}

interface Noted {
  team_id: string;
  month: string;
  part: number;
  parts: number;
  total: bigint;
  currency: string;
  /** Then the tax isn't known yet. */
  tax_by_stripe: boolean;
}

async function tell(queries: Queries, invoiceId: string, invoice: Noted, refusal: string): Promise<void> {
  const { team_id: teamId, month, total, currency, tax_by_stripe: isBeforeTax } = invoice;
  const team = await queries.team.findUnique({ where: { id: teamId }, select: { name: true } });
  const props = {
    teamName: team?.name ?? "",
    month: partName(month, invoice),
    total: `${formatMoney(Number(total), currency)}${isBeforeTax ? " before tax" : ""}`,
    refusal,
    invoiceId,
  };
  await mailBillingContacts(queries, teamId, { template: "invoice-problem", props });
}
