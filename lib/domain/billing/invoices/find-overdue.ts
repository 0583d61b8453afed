import type { z } from "zod";
import type { invoiceSchema } from "@/lib/contract/billing";
import { prisma } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "../../actor";
import { afterReminders } from "./after-reminders";

/** An invoice that isn't paid, with consequences. */
export interface Overdue {
  id: string;
  /** The month it is about, as its first day. */
  month: string;
  part: number;
  parts: number;
  /** What is still to be paid, in minor units. */
  amount: number;
  currency: string;
  after_reminders: z.output<typeof invoiceSchema>["after_reminders"];
}

const isDue: Prisma.InvoiceWhereInput = { status: { in: ["open", "past_due"] } };

/**
 * Only for people who may see the team's bills: the caller checks that with `can`.
 * @returns the invoices that stop the team's production, that were announced to, or that a person has taken over, oldest first
 */
export async function findOverdue({ teamId }: Actor): Promise<Overdue[]> {
  const rows = await prisma.invoice.findMany({
    where: {
      teamId,
      ...isDue,
      OR: [{ stoppedAt: { not: null } }, { stopsAt: { not: null } }, { handedOverAt: { not: null } }],
    },
    include: { reminders: true },
    orderBy: { id: "asc" },
  });
  return rows
    .map((row) => ({
      id: row.id,
      month: row.periodStart.toISOString().slice(0, 10),
      part: row.part,
      parts: row.parts,
      amount: Number(row.amountRemaining ?? row.total),
      currency: row.currency,
      after_reminders: afterReminders(row),
    }))
    .filter(({ after_reminders: after }) => after?.action === "stop" || after?.in_effect);
}

/** @returns whether production credentials of a team don't work, since it hasn't paid: its developers see that anyway */
export const isStoppedUnpaid = async ({ teamId }: Actor): Promise<boolean> =>
  (await prisma.invoice.count({ where: { teamId, ...isDue, stoppedAt: { not: null } } })) > 0;
