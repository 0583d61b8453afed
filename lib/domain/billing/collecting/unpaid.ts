import { Prisma } from "@/lib/generated/prisma/client";

/** An invoice `i` that somebody still has to pay: what a bank is moving isn't late. */
export const isUnpaid = Prisma.sql`
  i.status IN ('open', 'past_due') AND coalesce(i.amount_remaining, i.total) > 0 AND i.amount_pending = 0`;
