import type { Actor } from "../../actor";
import { findIssuedInvoice } from "../papers/find-issued";
import { fileOf, type PaperFile } from "../papers/paper-file";
import { paperOfInvoice } from "../papers/paper-of";
import { xmlOfInvoice } from "./keep-xml";
import { noXml } from "./no-xml";

/**
 * An invoice as it was issued, for machines: docs/decisions/0094-invoices-that-machines-read.md.
 * @param id from an untrusted source
 * @throws AppError `not_found` if the actor's team has no such invoice; `conflict` if it isn't issued yet, or has no XML
 */
export async function getInvoiceXml(actor: Actor, id: string): Promise<PaperFile> {
  const row = await findIssuedInvoice(actor, id, "XML");
  const paper = paperOfInvoice(row);
  const xml = await xmlOfInvoice(row.id, paper);
  if (!xml) throw noXml("invoice", paper);
  return fileOf("invoice", row.number, xml, "xml");
}
