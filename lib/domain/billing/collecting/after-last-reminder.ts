import { prisma, type Queries } from "@/lib/db";
import { databaseTime } from "@/lib/database-time";
import { env } from "@/lib/env";
import { Prisma } from "@/lib/generated/prisma/client";
import { log } from "@/lib/log";
import { formatMoney } from "@/lib/money";
import type { InvoiceOverdueProps } from "@/lib/integrations/mail/templates/invoice-overdue";
import { lockTeamToStopForNoKeyUpdate } from "../../locks";
import { mailBillingContacts } from "../accounts/mail-billing-contacts";
import { graceDays } from "../reminder-days";
import { partName } from "../month";
import { noteStop } from "./stop-production";
import { isUnpaid } from "./unpaid";

const grace = Prisma.raw(`interval '${graceDays} days'`);

/** @returns when the last of the reminders was sent; null if it wasn't */
const lastSent = (days: readonly number[]) =>
  Prisma.sql`(SELECT max(r.sent_at) FROM invoice_reminders r WHERE r.invoice_id = i.id AND r.days >= ${Math.max(...days)})`;

const isHandedOver = (now: Date, days: readonly number[]) =>
  Prisma.sql`${isUnpaid} AND i.handed_over_at IS NULL AND ${lastSent(days)} <= ${now}::timestamptz - ${grace}`;

/** The last reminder went out before production was to be stopped, and didn't say so. */
const isAnnounced = (days: readonly number[]) =>
  Prisma.sql`${isUnpaid} AND i.stops_at IS NULL AND ${lastSent(days)} IS NOT NULL`;

const isStopped = (now: Date, days: readonly number[]) =>
  Prisma.sql`${isUnpaid} AND i.stopped_at IS NULL AND i.stops_at <= ${now}::timestamptz AND ${lastSent(days)} IS NOT NULL`;

/**
 * @param now by the database's clock
 * @returns what finds the invoices `i` whose last reminder has changed nothing, by `AFTER_LAST_REMINDER`
 */
export function isToActOn(now: Date): Prisma.Sql {
  const { REMINDER_DAYS: days, AFTER_LAST_REMINDER: action } = env();
  if (action === "nothing" || days.length === 0) return Prisma.sql`false`;
  if (action === "warn") return isHandedOver(now, days);
  return Prisma.sql`(${isAnnounced(days)} OR ${isStopped(now, days)})`;
}

interface Overdue {
  id: string;
  teamId: string;
  teamName: string;
  number: string | null;
  month: string;
  part: number;
  parts: number;
  remaining: bigint;
  currency: string;
  hostedUrl: string | null;
  stopsAt: Date | null;
}

/**
 * Does what the operator has chosen for an invoice that isn't paid a week after its last reminder. To be called right after it was read
 * at Stripe.
 */
export async function actOnOverdue(invoiceId: string): Promise<void> {
  const { REMINDER_DAYS: days, AFTER_LAST_REMINDER: action } = env();
  if (action === "nothing" || days.length === 0) return;
  await prisma.$transaction((tx) => (action === "warn" ? handOver(tx, invoiceId, days) : stop(tx, invoiceId, days)));
}

async function handOver(tx: Queries, invoiceId: string, days: readonly number[]): Promise<void> {
  const now = databaseTime();
  const overdue = await change(tx, invoiceId, Prisma.sql`handed_over_at = ${now}`, isHandedOver(now, days));
  if (!overdue) return;
  await tell(tx, overdue, "handed_over");
  const { teamId } = overdue;
  log().warn({ part: "billing", teamId, invoiceId }, "An invoice isn't paid a week after its last reminder");
}

async function stop(tx: Queries, invoiceId: string, days: readonly number[]): Promise<void> {
  await lockTeamToStopForNoKeyUpdate(tx, invoiceId);
  const now = databaseTime();
  const announced = await change(
    tx,
    invoiceId,
    Prisma.sql`stops_at = ${now}::timestamptz + ${grace}`,
    isAnnounced(days),
  );
  if (announced) await tell(tx, announced, "announced");
  const stopped = await change(tx, invoiceId, Prisma.sql`stopped_at = ${now}`, isStopped(now, days));
  if (!stopped) return;
  await tell(tx, stopped, "stopped");
  await noteStop(tx, stopped);
}

/** Changes the invoice where it is as it has to be for that: whoever pays it meanwhile comes before, or after. */
async function change(
  tx: Queries,
  invoiceId: string,
  to: Prisma.Sql,
  condition: Prisma.Sql,
): Promise<Overdue | undefined> {
  const [changed] = await tx.$queryRaw<Overdue[]>`
    UPDATE invoices i SET ${to}, updated_at = now() FROM teams t
      WHERE i.id = ${invoiceId}::uuid AND t.id = i.team_id AND ${condition}
      RETURNING i.id, i.team_id AS "teamId", t.name AS "teamName", i.number, to_char(i.period_start, 'YYYY-MM-DD') AS month, i.part,
        i.parts, coalesce(i.amount_remaining, i.total) AS remaining, i.currency, i.hosted_invoice_url AS "hostedUrl", i.stops_at AS "stopsAt"`;
  return changed;
}

async function tell(tx: Queries, overdue: Overdue, what: InvoiceOverdueProps["what"]): Promise<void> {
  const props = {
    teamName: overdue.teamName,
    month: partName(overdue.month, overdue),
    total: formatMoney(Number(overdue.remaining), overdue.currency),
    what,
    stopsOn: overdue.stopsAt && dayOfStop(overdue.stopsAt),
    payUrl: overdue.hostedUrl,
    invoiceId: overdue.id,
  };
  await mailBillingContacts(tx, overdue.teamId, { template: "invoice-overdue", props });
}

const dayFormat = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** @returns the day from which production stops, as people say it: "6 December 2026 (UTC)" */
export const dayOfStop = (at: Date): string => `${dayFormat.format(at)} (UTC)`;
