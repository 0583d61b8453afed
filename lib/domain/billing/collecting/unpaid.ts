import { Prisma, type Invoice } from "@/lib/generated/prisma/client";

/** SQL: an invoice `i` that somebody still has to pay. What a bank is moving isn't late. */
export const isUnpaid = Prisma.sql`
  i.status IN ('open', 'past_due') AND coalesce(i.amount_remaining, i.total) > 0 AND i.amount_pending = 0`;

type Row = Pick<Invoice, "status" | "total" | "amountRemaining" | "amountPending">;

/** @returns the same of a row that was read */
export const isUnpaidRow = ({ status, total, amountRemaining, amountPending }: Row): boolean =>
  (status === "open" || status === "past_due") && (amountRemaining ?? total) > 0n && amountPending === 0n;
