import { prisma } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";

const include = {
  lines: { orderBy: { position: "asc" } },
  payments: { orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
  charges: { orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
  reminders: { orderBy: { days: "asc" } },
  creditNotes: { where: { status: { in: ["issued", "void"] } }, orderBy: { id: "asc" } },
} as const satisfies Prisma.InvoiceInclude;

/** A closed month with its lines and payments. */
export type InvoiceRow = Prisma.InvoiceGetPayload<{ include: typeof include }>;

/** @returns a team's invoices, newest first, in six queries however many they are */
export const findInvoiceRows = (
  where: Prisma.InvoiceWhereInput & { teamId: string },
  limit: number,
): Promise<InvoiceRow[]> => prisma.invoice.findMany({ where, include, orderBy: { id: "desc" }, take: limit });
