import type { z } from "zod";
import type { getCreditNote } from "@/lib/contract/operators";
import type { creditNoteSchema } from "@/lib/contract/billing";
import type { CreditNote } from "@/lib/generated/prisma/client";
import { creditHasXml } from "../e-invoices/has-xml";

type PresentedCreditNote = z.output<typeof creditNoteSchema>;

/**
 * Row → what the customer sees.
 * @param invoice that it corrects
 */
export const presentCreditNote = (
  row: CreditNote,
  invoice: Parameters<typeof creditHasXml>[1],
): PresentedCreditNote => ({
  ...presentAlone(row),
  has_xml: creditHasXml(row, invoice),
});

const presentAlone = (row: CreditNote): Omit<PresentedCreditNote, "has_xml"> => ({
  id: row.id,
  number: row.number,
  status: row.status,
  reason: row.reason,
  memo: row.memo,
  amount: Number(row.amount),
  tax: Number(row.tax),
  reduced: Number(row.reduced),
  refunded: Number(row.refunded),
  to_balance: Number(row.toBalance),
  outside: Number(row.outside),
  refund_failed: row.refundFailed,
  issued_at: row.issuedAt?.toISOString() ?? null,
});

export type OperatorCreditNote = z.output<(typeof getCreditNote)["answer"]>;

/** Row → what operators see. */
export const presentForOperators = (row: CreditNote): OperatorCreditNote => ({
  ...presentAlone(row),
  invoice_id: row.invoiceId,
  destination: row.destination,
  made_by: row.madeBy,
  problem: row.problem,
  created_at: row.createdAt.toISOString(),
});
