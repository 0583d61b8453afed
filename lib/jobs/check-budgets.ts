import type { Pool } from "pg";
import { checkBudgets as check } from "@/lib/domain/billing/budgets/check-budgets";

/** Every hour: budgets are warned about, and the hard stop is set and taken back. */
export const checkBudgets = (pool: Pool): Promise<void> => check(pool, new Date());
