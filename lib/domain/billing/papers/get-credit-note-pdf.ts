import type { Actor } from "../../actor";
import { xmlOfCreditNote } from "../e-invoices/keep-xml";
import { drawInTurn } from "./draw-in-turn";
import { drawInvoice } from "./draw-invoice";
import { findIssuedCreditNote } from "./find-issued";
import { fileOf, type PaperFile } from "./paper-file";
import { paperOfCreditNote } from "./paper-of";

/**
 * A credit note as it was issued, on the same paper as its invoice, whose number it names (Directive 2006/112/EC, article 219).
 * @param id from an untrusted source
 * @throws AppError `not_found` if the actor's team has no such credit note, or it isn't issued, or was taken back; `unavailable` when too many wait
 */
export async function getCreditNotePdf(actor: Actor, id: string): Promise<PaperFile> {
  const { note, row } = await findIssuedCreditNote(actor, id);
  const paper = paperOfCreditNote(note, row);
  const bytes = await drawInTurn(async () => drawInvoice(paper, await xmlOfCreditNote(note.id, paper)));
  return fileOf("credit-note", note.number, bytes);
}
