import type { z } from "zod";
import type { taxSchema } from "@/lib/contract/billing";
import { taxName, taxNote, type Tax } from "./tax-for";

/**
 * @param tax null where no tax is configured
 * @param amount in minor units
 */
export const presentTax = (tax: Tax | null, amount: bigint): z.output<typeof taxSchema> | null =>
  tax && { ...tax, name: taxName(tax.country), amount: Number(amount), note: taxNote(tax) };
