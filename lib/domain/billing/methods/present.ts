import type { z } from "zod";
import type { paymentMethodSchema } from "@/lib/contract/payment-methods";
import type { PaymentMethod } from "@/lib/generated/prisma/client";

export type PresentedMethod = z.output<typeof paymentMethodSchema>;

/** Row → answer. */
export const presentMethod = (row: PaymentMethod): PresentedMethod => ({
  id: row.id,
  brand: row.brand,
  last4: row.last4,
  exp_month: row.expMonth,
  exp_year: row.expYear,
  is_default: row.isDefault,
  created_at: row.createdAt.toISOString(),
});
