import { prisma } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "../../actor";
import { isId } from "../../is-id";
import { findInvoiceRows, type InvoiceRow } from "../invoices/invoice-rows";
import { presentInvoice } from "../invoices/present";
import { isTaxPending } from "../tax/tax-for";
import { drawInTurn } from "./draw-in-turn";
import { drawInvoice } from "./draw-invoice";
import { fileOf, type PaperFile } from "./paper-file";

/**
 * An invoice as it was issued. It is drawn when somebody first asks for it, and kept: from then on, it is the same to the byte
 * (docs/decisions/0087-invoices-stand-still.md).
 * @param id from an untrusted source
 * @throws AppError `not_found` if the actor's team has no such invoice; `conflict` if it isn't issued yet; `unavailable` when too many wait
 */
export async function getInvoicePdf({ teamId }: Actor, id: string): Promise<PaperFile> {
  const [row] = isId(id) ? await findInvoiceRows({ teamId, id }, 1) : [];
  if (!row) throw notFound();
  if (row.status === "draft" || row.number === null || isTaxPending(row)) {
    throw new AppError("conflict", "There's no PDF until this invoice has a number. Try again in a few minutes.");
  }
  const bytes = (await findPaper(id)) ?? (await drawOnce(row));
  return fileOf("invoice", row.number, bytes);
}

const findPaper = async (invoiceId: string): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  (await prisma.invoicePaper.findUnique({ where: { invoiceId } }))?.pdf;

const drawOnce = (row: InvoiceRow): Promise<Uint8Array<ArrayBuffer>> =>
  drawInTurn(async () => {
    const known = await findPaper(row.id);
    if (known) return known;
    const shown = presentInvoice(row);
    const drawn = await drawInvoice({ ...shown, issued_at: shown.issued_at ?? row.createdAt.toISOString() });
    // Of two replicas that draw it at once, the first one's is kept.
    await prisma.$transaction([
      // What the release before didn't note is noted now, since it stands on paper.
      prisma.invoice.updateMany({
        where: { id: row.id, teamId: row.teamId, seller: { equals: Prisma.DbNull } },
        data: { seller: shown.seller },
      }),
      prisma.invoicePaper.createMany({ data: [{ invoiceId: row.id, pdf: drawn }], skipDuplicates: true }),
    ]);
    return (await findPaper(row.id)) ?? drawn;
  });
