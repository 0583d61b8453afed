import { prisma, type Queries } from "@/lib/db";
import { databaseTime } from "@/lib/database-time";
import { env } from "@/lib/env";
import { Prisma } from "@/lib/generated/prisma/client";
import { formatMoney } from "@/lib/money";
import { enqueueSql } from "@/lib/queue/enqueue";
import { mailBillingContacts } from "../accounts/mail-billing-contacts";
import { forgottenAfter, graceDays } from "../reminder-days";
import { partName } from "../month";
import { actOnOverdue, dayOfStop, isToActOn } from "./after-last-reminder";
import { releaseAll } from "./stop-production";
import { syncInvoice } from "./sync-invoice";
import { isUnpaid } from "./unpaid";

/** @returns the last reminder whose day has come, in days after the due date; null if none has */
const lastDue = (now: Date, days: readonly number[]) =>
  Prisma.sql`(SELECT max(d) FROM unnest(${days}::int[]) d WHERE i.due_at <= ${now}::timestamptz - make_interval(days => d))`;

/** Late, and neither that reminder nor a later one is sent. What a bank is moving is not late. */
const isReminded = (now: Date, days: readonly number[]) => Prisma.sql`
  ${isUnpaid} AND i.due_at > ${now}::timestamptz - interval '${Prisma.raw(`${forgottenAfter} days`)}' AND ${lastDue(now, days)} IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM invoice_reminders r WHERE r.invoice_id = i.id AND r.days >= ${lastDue(now, days)})`;

/**
 * Finds the invoices that somebody has to be reminded of, by `REMINDER_DAYS` after they were due, and those whose last reminder has changed
 * nothing, and has each looked at by a job of its own. Production that may not be stopped any more goes on.
 * @param now by the database's clock
 */
export async function findLateInvoices(now: Date): Promise<void> {
  const { REMINDER_DAYS: days, AFTER_LAST_REMINDER: action } = env();
  if (days.length === 0 || action !== "stop") await releaseAll();
  if (days.length === 0) return;
  const enqueued = Prisma.raw(enqueueSql("remind-of-invoice", { invoiceId: "i.id" }));
  await prisma.$executeRaw`SELECT ${enqueued} FROM invoices i WHERE (${isReminded(now, days)}) OR (${isToActOn(now)})`;
}

/**
 * Reminds of one invoice, or does what comes after the last reminder, unless Stripe says that it is paid by now. The key of
 * `invoice_reminders` lets each reminder be mailed once; if several are due, only the last is.
 * @throws what the calls to Stripe throw: the job tries again
 */
export async function remindOfInvoice(invoiceId: string): Promise<void> {
  const invoice = await prisma.invoice.findUnique({ where: { id: invoiceId }, select: { stripeInvoiceId: true } });
  if (invoice?.stripeInvoiceId) await syncInvoice(invoice.stripeInvoiceId);
  await prisma.$transaction((tx) => remind(tx, invoiceId, databaseTime()));
  await actOnOverdue(invoiceId);
}

interface Late {
  teamId: string;
  teamName: string;
  month: string;
  part: number;
  parts: number;
  remaining: bigint;
  currency: string;
  hostedUrl: string | null;
  /** Which one it is, by its days. */
  reminder: number;
  /** How many days late the invoice is. */
  days: number;
  /** Only with the last one, if production stops after it. */
  stopsAt: Date | null;
}

async function remind(tx: Queries, invoiceId: string, now: Date): Promise<void> {
  const { REMINDER_DAYS: days, AFTER_LAST_REMINDER: action } = env();
  const last = Math.max(...days);
  const [late] = await tx.$queryRaw<Late[]>`
    WITH late AS (
      SELECT i.*, ${lastDue(now, days)} AS reminder FROM invoices i WHERE i.id = ${invoiceId}::uuid AND ${isReminded(now, days)}
    ), noted AS (
      INSERT INTO invoice_reminders (invoice_id, days, sent_at)
        SELECT id, reminder, ${now} FROM late ON CONFLICT DO NOTHING RETURNING days
    ), announced AS (
      UPDATE invoices i SET stops_at = ${now}::timestamptz + make_interval(days => ${graceDays}::int)
        WHERE i.id = (SELECT late.id FROM late JOIN noted ON noted.days = ${last}::int) AND ${action === "stop"} AND ${isUnpaid}
        RETURNING i.stops_at
    )
    SELECT l.team_id AS "teamId", t.name AS "teamName", to_char(l.period_start, 'YYYY-MM-DD') AS month, l.part, l.parts,
      coalesce(l.amount_remaining, l.total) AS remaining, l.currency, l.hosted_invoice_url AS "hostedUrl", noted.days AS reminder,
      (SELECT stops_at FROM announced) AS "stopsAt",
      floor(extract(epoch FROM ${now}::timestamptz - l.due_at) / 86400)::int AS days
    FROM late l JOIN noted ON true JOIN teams t ON t.id = l.team_id`;
  if (!late) return;
  const props = {
    teamName: late.teamName,
    month: partName(late.month, late),
    total: formatMoney(Number(late.remaining), late.currency),
    reason: {
      kind: "late" as const,
      days: late.days,
      isLast: late.reminder === last,
      stopsOn: late.stopsAt && dayOfStop(late.stopsAt),
    },
    payUrl: late.hostedUrl,
    invoiceId,
  };
  await mailBillingContacts(tx, late.teamId, { template: "invoice-open", props });
}
