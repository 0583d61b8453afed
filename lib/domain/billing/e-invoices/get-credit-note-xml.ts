import type { Actor } from "../../actor";
import { findIssuedCreditNote } from "../papers/find-issued";
import { fileOf, type PaperFile } from "../papers/paper-file";
import { paperOfCreditNote } from "../papers/paper-of";
import { xmlOfCreditNote } from "./keep-xml";
import { noXml } from "./no-xml";

/**
 * A credit note as it was issued, for machines.
 * @param id from an untrusted source
 * @throws AppError `not_found` if the actor's team has no such credit note, or it isn't issued, or was taken back; `conflict` if it has no XML
 */
export async function getCreditNoteXml(actor: Actor, id: string): Promise<PaperFile> {
  const { note, row } = await findIssuedCreditNote(actor, id);
  const paper = paperOfCreditNote(note, row);
  const xml = await xmlOfCreditNote(note.id, paper);
  if (!xml) throw noXml("credit note", paper);
  return fileOf("credit-note", note.number, xml, "xml");
}
