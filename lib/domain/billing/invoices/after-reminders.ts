import { databaseTime } from "@/lib/database-time";
import { env } from "@/lib/env";
import type { InvoiceStatus } from "@/lib/generated/prisma/client";
import { isUnpaidRow } from "../collecting/unpaid";
import { forgottenAfter, graceDays } from "../reminder-days";

/** Of an invoice, what decides on it. */
export interface Reminded {
  status: InvoiceStatus;
  total: bigint;
  amountRemaining: bigint | null;
  amountPending: bigint;
  dueAt: Date | null;
  handedOverAt: Date | null;
  stopsAt: Date | null;
  stoppedAt: Date | null;
  reminders: readonly { days: number; sentAt: Date }[];
}

const dayMs = 24 * 3_600_000;
const daysAfter = (at: Date | number, days: number): Date => new Date(new Date(at).getTime() + days * dayMs);

/** @returns what happens, or has happened, if an invoice still isn't paid after the last reminder; null for nothing */
export function afterReminders(row: Reminded): { action: "warn" | "stop"; at: string; in_effect: boolean } | null {
  const { stoppedAt, handedOverAt } = row;
  if (!isUnpaidRow(row)) return null;
  if (stoppedAt) return { action: "stop", at: stoppedAt.toISOString(), in_effect: true };
  const action = env().AFTER_LAST_REMINDER;
  if (action === "nothing") return null;
  if (action === "warn" && handedOverAt) return { action, at: handedOverAt.toISOString(), in_effect: true };
  const at = comesAt(row, action);
  return at && { action, at: at.toISOString(), in_effect: false };
}

function comesAt({ reminders, dueAt, stopsAt }: Reminded, action: "warn" | "stop"): Date | null {
  const { REMINDER_DAYS: days } = env();
  if (days.length === 0 || !dueAt) return null;
  const [last, now] = [Math.max(...days), databaseTime()];
  const sent = reminders.find((reminder) => reminder.days >= last);
  if (action === "stop" && stopsAt && sent) return stopsAt;
  if (action === "warn" && sent) return daysAfter(sent.sentAt, graceDays);
  // Too late for a reminder, so that there is no last one.
  if (!sent && daysAfter(dueAt, forgottenAfter) < now) return null;
  return daysAfter(Math.max(daysAfter(dueAt, last).getTime(), now.getTime()), graceDays);
}
