import type { z } from "zod";
import type { findInvoice } from "@/lib/contract/operators";
import { prisma } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { isId } from "../../is-id";
import { findInvoiceRows } from "../invoices/invoice-rows";
import { presentInvoice } from "../invoices/present";
import { presentCreditNote, presentForOperators, type OperatorCreditNote } from "./present";

type OperatorInvoice = z.output<(typeof findInvoice)["answer"]>;

/**
 * Of any team: only for operators.
 * @param number as it stands on the invoice, from an untrusted source
 * @returns the invoice with all of its credit notes, also those that aren't issued
 * @throws AppError `not_found`
 */
export async function findInvoiceByNumber(number: string): Promise<OperatorInvoice> {
  const found =
    /^[!-~]{1,100}$/.test(number) &&
    (await prisma.invoice.findUnique({
      where: { number },
      select: { id: true, teamId: true, team: { select: { name: true } } },
    }));
  if (!found) throw notFound();
  const { id, teamId, team } = found;
  const notes = await prisma.creditNote.findMany({ where: { invoiceId: id }, orderBy: { id: "asc" } });
  const [row] = await findInvoiceRows({ teamId, id }, 1);
  if (!row) throw notFound();
  return {
    ...presentInvoice(row),
    credit_notes: notes.map((note) => presentCreditNote(note, row)),
    team: { id: teamId, team_name: team.name },
  };
}

/**
 * Of any team: only for operators.
 * @param id from an untrusted source
 * @throws AppError `not_found`
 */
export async function getCreditNote(id: string): Promise<OperatorCreditNote> {
  const row = isId(id) ? await prisma.creditNote.findUnique({ where: { id } }) : null;
  if (!row) throw notFound();
  return presentForOperators(row);
}
