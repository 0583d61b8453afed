import { prisma } from "@/lib/db";
import type { Paper } from "../papers/paper-of";
import { makeXml } from "./make-xml";
import { whyNoXml } from "./why-no-xml";

type Xml = Uint8Array<ArrayBuffer>;

/**
 * The invoice for machines: made when it's first needed, and the same bytes ever after, whatever release makes the next one. Of two
 * replicas that make it at once, the first one's is kept.
 * @returns null where there is none: `whyNoXml` says why
 */
export const xmlOfInvoice = (invoiceId: string, paper: Paper): Promise<Xml | null> =>
  keep(
    paper,
    () => prisma.invoiceXml.findUnique({ where: { invoiceId } }),
    (xml) => prisma.invoiceXml.createMany({ data: [{ invoiceId, xml }], skipDuplicates: true }),
  );

/** As `xmlOfInvoice`. */
export const xmlOfCreditNote = (creditNoteId: string, paper: Paper): Promise<Xml | null> =>
  keep(
    paper,
    () => prisma.creditNoteXml.findUnique({ where: { creditNoteId } }),
    (xml) => prisma.creditNoteXml.createMany({ data: [{ creditNoteId, xml }], skipDuplicates: true }),
  );

async function keep(
  { seller_details: seller, ...paper }: Paper,
  find: () => Promise<{ xml: Xml } | null>,
  add: (xml: Xml) => Promise<unknown>,
): Promise<Xml | null> {
  const known = await find();
  if (known) return known.xml;
  if (!seller || whyNoXml({ ...paper, seller_details: seller }) !== null) return null;
  const made = makeXml({ ...paper, seller_details: seller });
  await add(made);
  return (await find())?.xml ?? made;
}
