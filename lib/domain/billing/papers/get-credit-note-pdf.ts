import { prisma } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { Actor } from "../../actor";
import { isId } from "../../is-id";
import { creditTitle } from "../credit-notes/credit-title";
import { findInvoiceRows } from "../invoices/invoice-rows";
import { presentInvoice } from "../invoices/present";
import { presentTax, taxOfRow } from "../tax/tax-for";
import { drawInTurn } from "./draw-in-turn";
import { drawInvoice } from "./draw-invoice";
import { fileOf, type PaperFile } from "./paper-file";

/**
 * A credit note as it was issued, on the same paper as its invoice, whose number it names (Directive 2006/112/EC, article 219).
 * @param id from an untrusted source
 * @throws AppError `not_found` if the actor's team has no such credit note, or it isn't issued, or was taken back; `unavailable` when too many wait
 */
export async function getCreditNotePdf({ teamId }: Actor, id: string): Promise<PaperFile> {
  const note = isId(id)
    ? await prisma.creditNote.findFirst({ where: { id, invoice: { teamId }, status: "issued" } })
    : null;
  const [row] = note ? await findInvoiceRows({ teamId, id: note.invoiceId }, 1) : [];
  if (!note || note.number === null || note.issuedAt === null || !row) throw notFound();
  const { number, issuedAt, memo, amount, tax } = note;
  const invoice = presentInvoice(row);
  const net = Number(amount - tax);
  const bytes = await drawInTurn(() =>
    drawInvoice({
      ...invoice,
      number,
      issued_at: issuedAt.toISOString(),
      due_at: null,
      lines: [{ description: creditTitle(row), quantity: null, unit_price: null, amount: net }],
      subtotal: net,
      tax: presentTax(taxOfRow(row), tax),
      total: Number(amount),
      credit: { corrects: invoice.number ?? "", memo },
    }),
  );
  return fileOf("credit-note", number, bytes);
}
