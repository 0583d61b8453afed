import type { Invoice } from "@/lib/generated/prisma/client";
import { partName } from "../month";

/** @returns what a credit note is for, in words, at Stripe as on our paper: "Credit for October 2026" */
export const creditTitle = (invoice: Pick<Invoice, "periodStart" | "part" | "parts">): string =>
  `Credit for ${partName(invoice.periodStart.toISOString().slice(0, 10), invoice)}`;
