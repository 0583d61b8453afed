import { inflateSync } from "node:zlib";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { drawInvoice, type PaperInvoice } from "./draw-invoice";
import { runsOf } from "./runs";

const line = (description: string): PaperInvoice["lines"][number] => ({
  description,
  quantity: "96120.5",
  unit_price: "0.0812",
  amount: 7_805,
});

const invoiceOf = (buyer: string, ...descriptions: string[]): PaperInvoice => ({
  number: "ABC-0001",
  seller: ["Debrief GmbH", "20457 Hamburg", "VAT ID DE136695976"],
  buyer: { name: buyer, vat_id: "FR40303265045", address: null },
  period_start: "2026-10-01",
  period_end: "2026-10-31",
  part: 1,
  parts: 1,
  currency: "usd",
  lines: descriptions.map(line),
  subtotal: 7_805,
  tax: null,
  total: 7_805,
  due_at: "2026-11-15T01:00:00.000Z",
  issued_at: "2026-11-01T01:00:00.000Z",
});

/** What is written on all sheets, with single blanks. */
const textOf = async (pdf: Uint8Array): Promise<string> =>
  (await extractText(pdf.slice(), { mergePages: true })).text.replaceAll(/\s+/g, " ");

describe("an invoice on paper", () => {
  test("says what the invoice says", async () => {
    const text = await textOf(await drawInvoice(invoiceOf("Harbour Ltd", "Support chat: Messages")));
    for (const words of [
      "Debrief GmbH",
      "VAT ID DE136695976",
      "Harbour Ltd",
      "VAT ID FR40303265045",
      "Number ABC-0001",
      "Issued 1 November 2026",
      "Due 15 November 2026",
      "1 October 2026 to 31 October 2026 (UTC)",
      "Support chat: Messages 96,120.5 $0.000812 $78.05",
      "Total (USD) $78.05",
      "Page 1 of 1",
    ]) {
      expect(text).toContain(words);
    }
  });

  test("says what tax is on it", async () => {
    const about = { name: "VAT", treatment: "standard" as const, country: "DE", rate: "19", parts: [], note: null };
    const tax = { ...about, amount: 1_483 };
    const text = await textOf(await drawInvoice({ ...invoiceOf("Harbour Ltd", "Messages"), tax, total: 9_288 }));
    expect(text).toContain("Subtotal $78.05 VAT 19% $14.83 Total (USD) $92.88");
  });

  test("says each tax where there are several", async () => {
    const part = (jurisdiction: string, rate: string, amount: number) => ({
      ...{ name: "Sales Tax", jurisdiction, rate, amount },
      taxable_amount: 7_805,
    });
    const parts = [part("Texas", "6.25", 488), part("Austin", "1", 78)];
    const about = { name: "Tax", treatment: "standard" as const, country: "US", rate: "7.25", parts, note: null };
    const tax = { ...about, amount: 566 };
    const text = await textOf(await drawInvoice({ ...invoiceOf("Harbour LLC", "Messages"), tax, total: 8_371 }));
    expect(text).toContain("Sales Tax Texas 6.25% $4.88 Sales Tax Austin 1% $0.78 Total (USD) $83.71");
  });

  test("says who owes the tax where the customer does", async () => {
    const note = "Reverse charge: VAT is due from the customer (Directive 2006/112/EC, Art. 196).";
    const about = { name: "VAT", treatment: "reverse_charge" as const, country: "FR", rate: "0", parts: [], note };
    const tax = { ...about, amount: 0 };
    const text = await textOf(await drawInvoice({ ...invoiceOf("Harbour SARL", "Messages"), tax }));
    expect(text).toContain("VAT 0% $0.00 Total (USD) $78.05");
    expect(text).toContain(note);
  });

  test("is the same bytes each time", async () => {
    const invoice = invoiceOf("Łódź 你好", "Support chat: Messages");
    expect(Buffer.from(await drawInvoice(invoice)).equals(await drawInvoice(invoice))).toBe(true);
  });

  test.each([
    "Łódź Gßäöü ș ț",
    "Пример и Ко",
    "Ωμέγα ΑΕ",
    "你好世界有限公司",
    "株式会社サポート",
    "주식회사 지원",
    "บริษัท ตัวอย่าง",
    "שלום",
    "O’Brien & Söhne – “Chat”",
    "𝔸𝕔𝕞𝕖",
  ])("spells %s", async (name) => {
    expect(await textOf(await drawInvoice(invoiceOf(name, "x")))).toContain(name);
  });

  test("has as many sheets as it takes, whatever names are like", async () => {
    const pdf = await drawInvoice(invoiceOf("W".repeat(200), ...Array<string>(100).fill("W".repeat(100))));
    const { totalPages, text } = await extractText(pdf.slice(), { mergePages: true });
    expect(totalPages).toBeGreaterThan(5);
    expect(text.replaceAll(/[^W]/g, "")).toHaveLength(200 + 100 * 100);
    expect(text).toContain(`Page ${totalPages} of ${totalPages}`);
  });
});

/** What a PDF with an invoice for machines has, besides its pages. */
async function insidesOf(pdf: Uint8Array) {
  const document = await getDocumentProxy(pdf.slice());
  const files = (await document.getAttachments()) as Record<string, { content: Uint8Array }> | null;
  const raw = Buffer.from(pdf).toString("latin1");
  const [xmp = ""] = /<\?xpacket begin[\s\S]*<\?xpacket end="w"\?>/.exec(raw) ?? [];
  const info = (await document.getMetadata()).info as Record<string, string>;
  return { files, raw, xmp: Buffer.from(xmp, "latin1").toString("utf8"), info };
}

/** The glyphs that are set, by their numbers in fonts: zero is the box of what a font can't spell. */
function glyphsOf(raw: string): string[] {
  const streams = [...raw.matchAll(/\/Filter \/FlateDecode\n>>\nstream\n([\s\S]*?)\nendstream/g)].map(
    ([, bytes = ""]) => inflateSync(Buffer.from(bytes, "latin1")).toString("latin1"),
  );
  return streams
    .filter((stream) => /\bTJ\b/.test(stream))
    .flatMap((stream) => [...stream.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = ""]) => hex.match(/.{4}/g) ?? []));
}

describe("an invoice on paper with the same for machines inside", () => {
  const xml = Buffer.from("<?xml version='1.0'?><a>Łódź & 你好</a>");

  test("has it as a file that says the same, to the byte", async () => {
    const { files, raw } = await insidesOf(await drawInvoice(invoiceOf("Harbour Ltd", "Messages"), xml));
    expect(Object.keys(files ?? {})).toEqual(["factur-x.xml"]);
    expect(Buffer.from(files?.["factur-x.xml"]?.content ?? []).equals(xml)).toBe(true);
    expect(raw).toContain("/AFRelationship /Alternative");
    expect(raw).toContain("/Subtype /text#2Fxml");
    expect(raw).toMatch(/\/AF \[\d+ 0 R\]/);
  });

  test("is a PDF/A-3 by what it says of itself", async () => {
    const { raw, xmp, info } = await insidesOf(await drawInvoice(invoiceOf("Harbour Ltd", "Messages"), xml));
    expect(raw.slice(0, 8)).toBe("%PDF-1.7");
    for (const words of [
      "<pdfaid:part>3</pdfaid:part>",
      "<pdfaid:conformance>B</pdfaid:conformance>",
      "<fx:DocumentType>INVOICE</fx:DocumentType>",
      "<fx:DocumentFileName>factur-x.xml</fx:DocumentFileName>",
      "<fx:Version>1.0</fx:Version>",
      "<fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>",
      "<pdfaSchema:namespaceURI>urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#</pdfaSchema:namespaceURI>",
    ]) {
      expect(xmp).toContain(words);
    }
    expect(raw).toMatch(/\/OutputIntents \[\d+ 0 R\]/);
    expect(raw).toContain("/S /GTS_PDFA1");
    // What both say is the same.
    expect(info).toMatchObject({ Title: "Invoice ABC-0001", CreationDate: "D:20261101010000Z" });
    for (const words of [info.Title, info.Producer, info.Creator, "<xmp:CreateDate>2026-11-01T01:00:00Z<"])
      expect(xmp).toContain(words);
    expect(info.Author).toBeUndefined();
    // Every font is inside, nothing can be seen through, and nobody needs a password.
    expect(raw.match(/\/Type \/FontDescriptor/g)?.length).toBe(raw.match(/\/FontFile2 /g)?.length);
    expect(raw).not.toMatch(/\/(SMask|ca|CA|Encrypt|JavaScript)\b/);
  });

  test("says the same as without it, and is the same bytes each time", async () => {
    const invoice = invoiceOf("Łódź 你好", "Support chat: Messages");
    const drawn = await drawInvoice(invoice, xml);
    expect(Buffer.from(drawn).equals(await drawInvoice(invoice, xml))).toBe(true);
    expect(await textOf(drawn)).toBe(await textOf(await drawInvoice(invoice)));
  });

  test("has no character that its fonts can't spell", async () => {
    const name = "A & <b> \u{10FFFF}\u{E000} שלום ❤\uFE0F 客\u0334 e\u0301\u200B \u0007 \u{1F600}";
    expect(glyphsOf((await insidesOf(await drawInvoice(invoiceOf(name, name)))).raw)).toContain("0000");
    const drawn = await drawInvoice(invoiceOf(name, name), xml);
    const glyphs = glyphsOf((await insidesOf(drawn)).raw);
    expect(glyphs.length).toBeGreaterThan(50);
    expect(glyphs).not.toContain("0000");
    expect(await textOf(drawn)).toContain("A & <b> \u{FFFD}");
  });
});

describe("a line of text", () => {
  const setIn = (text: string) => runsOf(text, "regular").map((run) => [run.font, run.text]);

  test("is set in one font where that has all of it, and a mark stays with its letter", () => {
    expect(setIn("Chat e\u0301")).toEqual([["regular", "Chat e\u0301"]]);
    expect(setIn("客 e\u0301")).toEqual([
      ["other", "客"],
      ["regular", " e\u0301"],
    ]);
  });

  test("has Hebrew and Arabic words from right to left, within a line that begins on the left", () => {
    const said = setIn("Acme שלום עולם Ltd").map(([, text]) => text);
    expect(said.join("")).toBe("Acme עולם שלום Ltd");
  });
});
