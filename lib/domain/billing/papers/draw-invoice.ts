import { setImmediate } from "node:timers/promises";
import { buyerLines } from "@/lib/buyer-lines";
import type { PresentedInvoice } from "../invoices/present";
import { formatMoney, formatQuantity, formatUnitPrice } from "@/lib/money";
import { taxRows } from "@/lib/tax-row";
import { archived, attachXml } from "./factur-x";
import { legibleAll } from "./legible";
import { setLine, wrap, type Setting } from "./sheet";

/** What stands on paper: nothing that may change once the invoice is issued. */
export type PaperInvoice = Pick<
  PresentedInvoice,
  | "number"
  | "seller"
  | "buyer"
  | "period_start"
  | "period_end"
  | "part"
  | "parts"
  | "currency"
  | "subtotal"
  | "tax"
  | "total"
  | "due_at"
> & {
  issued_at: string;
  lines: readonly Pick<PresentedInvoice["lines"][number], "description" | "quantity" | "unit_price" | "amount">[];
  /** Of a credit note: the number of the invoice that it corrects, and what we have written to the customer. */
  credit?: { corrects: string; memo: string | null };
};

type Pdf = PDFKit.PDFDocument;

// A4, in points. What is 210 mm wide fits on Letter as well, a little smaller.
const left = 56;
const right = 595.28 - 56;
const bottom = 841.89 - 72;
const lineHeight = 13;

/** Where the columns of numbers end, and how wide what a line is for may be. */
const columns = { quantity: 350, price: 440, amount: right, title: 210 };

/**
 * Draws an invoice. The same invoice gives the same bytes: there is no clock and no chance in it.
 * Between two sheets, others have their turn.
 * @param xml the same for machines: with it inside, the PDF is a PDF/A-3 and a Factur-X; null for none
 * @returns a PDF file
 */
export async function drawInvoice(
  asked: PaperInvoice,
  xml: Uint8Array | null = null,
): Promise<Uint8Array<ArrayBuffer>> {
  const invoice = xml ? legibleAll(asked) : asked;
  // Only where somebody wants one.
  const { default: PdfDocument } = await import("pdfkit");
  const pdf = new PdfDocument({
    size: "A4",
    margin: 0,
    bufferPages: true,
    lang: "en",
    displayTitle: true,
    // Otherwise the first thing it does is to open a font of its own.
    font: "",
    ...(xml ? archived : {}),
    info: {
      // Of a PDF/A, it stands in XML as well, where the library escapes nothing: whose invoice it is says the file inside.
      ...(xml
        ? { Title: titleOf(invoice).replaceAll(/[<>&]/g, " ") }
        : { Title: titleOf(invoice), Author: invoice.seller[0] ?? "" }),
      Producer: "Debrief Developer Portal",
      Creator: "Debrief Developer Portal",
      CreationDate: new Date(invoice.issued_at),
    },
  });
  if (xml) attachXml(pdf, xml, new Date(invoice.issued_at));
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve, reject) => {
    pdf.on("end", resolve);
    pdf.on("error", reject);
  });
  const top = drawParties(pdf, invoice);
  const end = await drawLines(pdf, invoice, top);
  drawTotals(pdf, invoice, end);
  drawFooters(pdf, invoice);
  pdf.end();
  await done;
  return Uint8Array.from(Buffer.concat(chunks));
}

const titleOf = ({ credit, number }: PaperInvoice): string => `${credit ? "Credit note" : "Invoice"} ${number}`;

/** @returns where the table begins */
function drawParties(pdf: Pdf, invoice: PaperInvoice): number {
  setLine(pdf, invoice.credit ? "Credit note" : "Invoice", left, 76, { size: 20, weight: "bold" });
  const afterSeller = drawBlock(pdf, invoice.seller, 330, 66, right - 330, true);
  const top = Math.max(afterSeller, 120) + 24;
  setLine(pdf, "Bill to", left, top, { soft: true });
  const afterBuyer = drawBlock(pdf, buyerLines(invoice.buyer), left, top + lineHeight, 250);
  let afterFacts = top;
  for (const [name, value] of factsOf(invoice)) {
    setLine(pdf, name, 350, afterFacts, { soft: true });
    setLine(pdf, value, 350, afterFacts, { right });
    afterFacts += lineHeight;
  }
  const about = Math.max(afterBuyer, afterFacts) + 20;
  const part = invoice.parts === 1 ? "" : `, part ${invoice.part} of ${invoice.parts}`;
  const period = `${dayName(invoice.period_start)} to ${dayName(invoice.period_end)} (UTC)`;
  setLine(pdf, `Debrief Communication API: ${period}${part}`, left, about);
  return about + 22;
}

/** Names and addresses. @returns where the next line would be */
function drawBlock(pdf: Pdf, lines: readonly string[], x: number, top: number, width: number, isRight = false): number {
  let at = top;
  lines.forEach((text, index) => {
    const setting: Setting = { weight: index === 0 ? "bold" : "regular" };
    for (const line of wrap(pdf, text, width, setting)) {
      setLine(pdf, line, x, at, isRight ? { ...setting, right } : setting);
      at += lineHeight;
    }
  });
  return at;
}

function factsOf({ number, issued_at: issued, due_at: due, credit }: PaperInvoice): [string, string][] {
  const facts: [string, string | null][] = [
    ["Number", number],
    ["For invoice", credit?.corrects ?? null],
    ["Issued", dayName(issued)],
    ["Due", due && dayName(due)],
  ];
  return facts.filter((fact): fact is [string, string] => Boolean(fact[1]));
}

function drawHead(pdf: Pdf, top: number): number {
  setLine(pdf, "Application", left, top, { weight: "bold" });
  setLine(pdf, "Quantity", 0, top, { weight: "bold", right: columns.quantity });
  setLine(pdf, "Per unit", 0, top, { weight: "bold", right: columns.price });
  setLine(pdf, "Amount", 0, top, { weight: "bold", right: columns.amount });
  rule(pdf, top + 5, "#000000");
  return top + 18;
}

/** @returns where the totals begin */
async function drawLines(pdf: Pdf, { lines, currency }: PaperInvoice, top: number): Promise<number> {
  let at = drawHead(pdf, top);
  for (const { description, quantity, unit_price: price, amount } of lines) {
    const title = wrap(pdf, description, columns.title);
    if (at + title.length * lineHeight > bottom) {
      pdf.addPage();
      at = drawHead(pdf, 66);
      await setImmediate();
    }
    title.forEach((line, index) => setLine(pdf, line, left, at + index * lineHeight));
    if (quantity) setLine(pdf, formatQuantity(quantity), 0, at, { right: columns.quantity });
    if (price) setLine(pdf, formatUnitPrice(price, currency), 0, at, { right: columns.price });
    setLine(pdf, formatMoney(amount, currency), 0, at, { right: columns.amount });
    at += title.length * lineHeight;
    rule(pdf, at - 8, "#dddddd");
    at += 6;
  }
  return at;
}

function drawTotals(pdf: Pdf, { subtotal, tax, total, currency, credit }: PaperInvoice, top: number): void {
  const rows: [string, number][] = [["Subtotal", subtotal], ...taxRows(tax)];
  const note = [tax?.note, credit?.memo].flatMap((text) => (text ? wrap(pdf, text, right - left) : []));
  let at = top + 8;
  if (at + (rows.length + 2 + note.length) * lineHeight > bottom) {
    pdf.addPage();
    at = 66;
  }
  for (const [name, amount] of rows) {
    setLine(pdf, name, columns.quantity, at, { soft: true });
    setLine(pdf, formatMoney(amount, currency), 0, at, { right });
    at += lineHeight;
  }
  setLine(pdf, `Total (${currency.trim().toUpperCase()})`, columns.quantity, at + 2, { weight: "bold" });
  setLine(pdf, formatMoney(total, currency), 0, at + 2, { weight: "bold", right });
  at += 2 * lineHeight + 4;
  note.forEach((line, index) => setLine(pdf, line, left, at + index * lineHeight));
}

function drawFooters(pdf: Pdf, invoice: PaperInvoice): void {
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page);
    setLine(pdf, titleOf(invoice), left, 841.89 - 40, { size: 8, soft: true });
    setLine(pdf, `Page ${page + 1} of ${count}`, 0, 841.89 - 40, { size: 8, soft: true, right });
  }
}

const rule = (pdf: Pdf, y: number, color: string) =>
  pdf.moveTo(left, y).lineTo(right, y).lineWidth(0.5).strokeColor(color).stroke();

const dayFormat = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

const dayName = (at: string): string => dayFormat.format(new Date(at));
