import { prisma } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "../../actor";
import { xmlOfInvoice } from "../e-invoices/keep-xml";
import type { InvoiceRow } from "../invoices/invoice-rows";
import { drawInTurn } from "./draw-in-turn";
import { drawInvoice } from "./draw-invoice";
import { findIssuedInvoice } from "./find-issued";
import { fileOf, type PaperFile } from "./paper-file";
import { paperOfInvoice, type Numbered } from "./paper-of";

/**
 * An invoice as it was issued. It is drawn when somebody first asks for it, and kept: from then on, it is the same to the byte
 * (docs/decisions/0087-invoices-stand-still.md). The same for machines is inside, where there is that.
 * @param id from an untrusted source
 * @throws AppError `not_found` if the actor's team has no such invoice; `conflict` if it isn't issued yet; `unavailable` when too many wait
 */
export async function getInvoicePdf(actor: Actor, id: string): Promise<PaperFile> {
  const row = await findIssuedInvoice(actor, id, "PDF");
  const bytes = (await findPaper(id)) ?? (await drawOnce(row));
  return fileOf("invoice", row.number, bytes);
}

const findPaper = async (invoiceId: string): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  (await prisma.invoicePaper.findUnique({ where: { invoiceId } }))?.pdf;

const drawOnce = (row: Numbered<InvoiceRow>): Promise<Uint8Array<ArrayBuffer>> =>
  drawInTurn(async () => {
    const known = await findPaper(row.id);
    if (known) return known;
    const paper = paperOfInvoice(row);
    const drawn = await drawInvoice(paper, await xmlOfInvoice(row.id, paper));
    // Of two replicas that draw it at once, the first one's is kept.
    await prisma.$transaction([
      // What the release before didn't note is noted now, since it stands on paper.
      prisma.invoice.updateMany({
        where: { id: row.id, teamId: row.teamId, seller: { equals: Prisma.DbNull } },
        data: { seller: paper.seller },
      }),
      prisma.invoicePaper.createMany({ data: [{ invoiceId: row.id, pdf: drawn }], skipDuplicates: true }),
    ]);
    return (await findPaper(row.id)) ?? drawn;
  });
