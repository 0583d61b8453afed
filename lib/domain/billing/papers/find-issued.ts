import { prisma } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import type { CreditNote } from "@/lib/generated/prisma/client";
import type { Actor } from "../../actor";
import { isId } from "../../is-id";
import { findInvoiceRows, type InvoiceRow } from "../invoices/invoice-rows";
import { isTaxPending } from "../tax/tax-for";
import type { Numbered } from "./paper-of";

/**
 * @param id from an untrusted source
 * @param what is asked for, in the error
 * @throws AppError `not_found` if the actor's team has no such invoice; `conflict` if it isn't issued yet
 */
export async function findIssuedInvoice(
  { teamId }: Actor,
  id: string,
  what: "PDF" | "XML",
): Promise<Numbered<InvoiceRow>> {
  const [row] = isId(id) ? await findInvoiceRows({ teamId, id }, 1) : [];
  if (!row) throw notFound();
  const { status, number } = row;
  if (status === "draft" || number === null || isTaxPending(row))
    throw new AppError("conflict", `There's no ${what} until this invoice has a number. Try again in a few minutes.`);
  return { ...row, number };
}

/** A credit note, and the invoice that it corrects. */
export interface IssuedCreditNote {
  note: Numbered<CreditNote> & { issuedAt: Date };
  row: InvoiceRow;
}

/**
 * @param id from an untrusted source
 * @throws AppError `not_found` if the actor's team has no such credit note, or it isn't issued, or was taken back
 */
export async function findIssuedCreditNote({ teamId }: Actor, id: string): Promise<IssuedCreditNote> {
  const note = isId(id)
    ? await prisma.creditNote.findFirst({ where: { id, invoice: { teamId }, status: "issued" } })
    : null;
  const [row] = note ? await findInvoiceRows({ teamId, id: note.invoiceId }, 1) : [];
  if (!note || note.number === null || note.issuedAt === null || !row) throw notFound();
  return { note: { ...note, number: note.number, issuedAt: note.issuedAt }, row };
}
