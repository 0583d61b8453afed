import Decimal from "decimal.js";
import fc from "fast-check";
import { XmlDocument } from "libxml2-wasm";
import { describe, expect, test } from "vitest";
import { findEInvoiceFaults } from "@/e2e/support/e-invoice-rules/check";
import { countryCodes } from "@/lib/contract/country";
import { metrics } from "@/lib/contract/metrics";
import type { SellerDetails } from "@/lib/seller-details";
import { creditedTax } from "../tax/credited-tax";
import { taxOn } from "../tax/tax-amount";
import { presentTax, type Tax } from "../tax/tax-for";
import type { EInvoice } from "./e-invoice";
import { makeXml } from "./make-xml";
import { whyNoXml } from "./why-no-xml";

const seller: SellerDetails = {
  name: "Debrief GmbH",
  street: "Kai 1",
  city: "Hamburg",
  postal_code: "20457",
  country: "DE",
  vat_id: "DE136695976",
  tax_number: null,
  registration: null,
  email: null,
  iban: null,
};

const treatments = {
  german: { treatment: "standard", country: "DE", rate: "19" },
  swiss: { treatment: "standard", country: "CH", rate: "8.1" },
  zero: { treatment: "standard", country: "DE", rate: "0" },
  reverse: { treatment: "reverse_charge", country: "FR", rate: "0" },
  outside: { treatment: "outside_scope", country: "US", rate: "0" },
  exempt: { treatment: "exempt", country: "DE", rate: "0" },
} as const satisfies Record<string, Tax>;

type Lines = EInvoice["lines"];

/** An invoice with these lines, as the product makes them: its sums and its tax follow. */
function invoiceOf(lines: Lines, tax: Tax, changes: Partial<EInvoice> = {}): EInvoice {
  const subtotal = lines.reduce((sum, { amount }) => sum + amount, 0);
  const taxAmount = Number(taxOn(BigInt(subtotal), tax));
  return {
    number: "NWT-0007",
    seller: ["Debrief GmbH"],
    seller_details: seller,
    tax_by_stripe: false,
    rounded_lines: lines.length,
    buyer: {
      name: "Harbour SARL",
      vat_id: "FR40303265045",
      address: { line1: "1 Quai", line2: null, city: "Lyon", state: null, postal_code: "69001", country: "FR" },
    },
    period_start: "2026-10-01",
    period_end: "2026-10-31",
    part: 1,
    parts: 1,
    currency: "usd",
    lines,
    subtotal,
    tax: presentTax(tax, BigInt(taxAmount)),
    total: subtotal + taxAmount,
    due_at: "2026-11-15T01:00:00.000Z",
    issued_at: "2026-11-01T01:00:00.000Z",
    ...changes,
  };
}

/** A credit note of an invoice, as the product makes it. */
function creditOf(invoice: EInvoice, amount: number, memo: string | null): EInvoice {
  const whole = { amount: BigInt(invoice.total), tax: BigInt(invoice.tax?.amount ?? 0) };
  const tax = Number(creditedTax(whole, { amount: 0n, tax: 0n }, BigInt(amount)));
  const net = amount - tax;
  return {
    ...invoice,
    number: `${invoice.number}-CN-01`,
    due_at: null,
    lines: [{ description: "Credit for October 2026", metric: null, quantity: null, unit_price: null, amount: net }],
    subtotal: net,
    tax: invoice.tax && { ...invoice.tax, amount: tax },
    total: amount,
    credit: { corrects: invoice.number, corrects_issued_at: invoice.issued_at, memo },
  };
}

const usage = (quantity: string, unitPrice: string, amount: number): Lines[number] => ({
  description: "Support chat: Messages",
  metric: "messages",
  quantity,
  unit_price: unitPrice,
  amount,
});
const once = (amount: number, description = "Carried forward"): Lines[number] => ({
  description,
  metric: null,
  quantity: null,
  unit_price: null,
  amount,
});

/** @returns the texts of all elements at a path, such as `//ram:Name` */
function read(xml: Uint8Array, path: string): string[] {
  const document = XmlDocument.fromBuffer(xml);
  try {
    const found = document.find(path, {
      ram: "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100",
      rsm: "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100",
      udt: "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100",
    });
    return found.map(({ content }) => content);
  } finally {
    document.dispose();
  }
}

/** Anything that somebody can type, and what no database would take. */
const hostile = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom("<", "&", "]]>", "\u0000", "\u001b", "\ud800", "\ufffe", "\r", "é", "你"),
    maxLength: 20,
  }),
  fc.constantFrom("  ", "</ram:Name><ram:Name>", "<!--", "&#0;", "\u{1F600}", "__proto__"),
);
const named = fc.oneof(fc.constantFrom("Harbour Ltd", "Łódź 你好"), hostile);

const line = fc.oneof(
  fc
    .record({
      description: named,
      metric: fc.constantFrom(...metrics),
      quantity: fc
        .integer({ min: 1, max: 2_000_000_000 })
        .map((thousandths) => new Decimal(thousandths).div(1_000).toFixed()),
      amount: fc.integer({ min: 0, max: 90_000_000 }),
    })
    .map((one) => ({ ...one, unit_price: new Decimal(one.amount).div(one.quantity).toDecimalPlaces(6).toFixed() })),
  // Cut where a month was split: its quantity is all of it.
  fc
    .record({ description: named, amount: fc.integer({ min: 0, max: 1_000 }) })
    .map((one) => ({ ...usage("5000", "0.8", 0), ...one })),
  fc
    .record({ description: named, amount: fc.integer({ min: -5_000, max: 90_000 }) })
    .map((one) => once(one.amount, one.description)),
);

const anySeller = fc
  .record({
    name: fc.constantFrom("Debrief GmbH", "O’Brien & <Söhne>"),
    street: fc.constantFrom(null, "Kai 1"),
    city: fc.constant("Hamburg"),
    postal_code: fc.constantFrom(null, "20457"),
    country: fc.constantFrom("DE", "GR"),
    vat_id: fc.constantFrom(null, "DE136695976", "EL094259216"),
    tax_number: fc.constantFrom(null, "22/815/0815 4"),
    registration: fc.constantFrom(null, "HRB 123456"),
    email: fc.constantFrom(null, "billing@debrief.example"),
    iban: fc.constantFrom(null, "DE89370400440532013000"),
  })
  .map((one): SellerDetails => (one.vat_id || one.tax_number ? one : { ...one, tax_number: "22/815/08154" }));

const anyBuyer = fc.record({
  name: named,
  vat_id: fc.constantFrom(null, "FR40303265045", "12-3456789", "CHE123456788", "EL094259216"),
  address: fc.record({
    line1: fc.option(named),
    line2: fc.option(named),
    city: fc.option(named),
    state: fc.option(named),
    postal_code: fc.option(named),
    country: fc.constantFrom(...[...countryCodes].filter((country) => country !== "SS")),
  }),
});

const anyInvoice = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 8 }),
    tax: fc.constantFrom<Tax>(...Object.values(treatments)),
    seller_details: anySeller,
    buyer: anyBuyer,
    currency: fc.constantFrom("usd", "eur", "jpy", "huf"),
    part: fc.constantFrom(1, 2),
    due_at: fc.constantFrom(null, "2026-11-15T01:00:00.000Z"),
    credited: fc.option(fc.record({ share: fc.integer({ min: 1, max: 1_000 }), memo: fc.option(hostile) })),
  })
  .map(({ lines, tax, credited, part, buyer, ...changes }): EInvoice => {
    const business = tax.treatment === "reverse_charge" ? { ...buyer, vat_id: "FR40303265045" } : buyer;
    const invoice = invoiceOf(lines, tax, { ...changes, buyer: business, part, parts: 2 });
    if (!credited || invoice.total <= 0) return invoice;
    return creditOf(invoice, Math.ceil((invoice.total * credited.share) / 1_000), credited.memo);
  });

describe("an e-invoice", () => {
  test.each(Object.entries(treatments))("passes the schema and the rules of EN 16931: %s", (_, tax) => {
    const invoice = invoiceOf([usage("96120.5", "0.0812", 7_805), once(12), once(-40)], tax);
    expect(whyNoXml(invoice)).toBeNull();
    expect(findEInvoiceFaults(makeXml(invoice))).toEqual([]);
    expect(findEInvoiceFaults(makeXml(creditOf(invoice, 1_000, "Outage of 3 November.")))).toEqual([]);
  });

  test("passes them whatever is on it, as an invoice and as a credit note", () => {
    fc.assert(
      fc.property(anyInvoice, (invoice) => {
        expect(whyNoXml(invoice)).toBeNull();
        expect(findEInvoiceFaults(makeXml(invoice))).toEqual([]);
      }),
      { numRuns: process.env.FULL ? 2_000 : 60 },
    );
  }, 600_000);

  test("passes them for customers of every country", () => {
    // One invoice with all countries can't be; one of each takes long.
    const some = process.env.FULL
      ? countryCodes
      : ["DE", "GR", "XK", "MC", "AX", "US"].filter((code) => countryCodes.has(code));
    for (const country of some) {
      const invoice = invoiceOf([once(100)], treatments.outside);
      const address = { ...(invoice.buyer.address as NonNullable<typeof invoice.buyer.address>), country };
      const there = { ...invoice, buyer: { ...invoice.buyer, address } };
      if (whyNoXml(there) === null) expect(findEInvoiceFaults(makeXml(there)), country).toEqual([]);
      else expect(country).toBe("SS");
    }
  });

  test("has lines whose quantity times price is their amount, to the cent", () => {
    fc.assert(
      fc.property(anyInvoice, (invoice) => {
        const xml = makeXml(invoice);
        const lines = read(xml, "//ram:IncludedSupplyChainTradeLineItem/ram:AssociatedDocumentLineDocument/ram:LineID");
        const decimals = invoice.currency === "jpy" ? 0 : 2;
        for (const id of lines) {
          const at = (path: string): string | undefined =>
            read(
              xml,
              `//ram:IncludedSupplyChainTradeLineItem[ram:AssociatedDocumentLineDocument/ram:LineID='${id}']//ram:${path}`,
            )[0];
          const price = new Decimal(at("ChargeAmount") ?? "");
          expect(price.isNegative() && !price.isZero()).toBe(false);
          const net = price.times(at("BilledQuantity") ?? "").div(at("BasisQuantity") ?? "1");
          expect(net.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).toFixed(decimals)).toBe(at("LineTotalAmount"));
          expect(Number(at("LineTotalAmount"))).toBe((invoice.lines[Number(id) - 1]?.amount ?? 0) / 10 ** decimals);
        }
        expect(lines).toHaveLength(invoice.lines.length);
      }),
      { numRuns: 200 },
    );
  });

  test("is the same bytes each time", () => {
    const invoice = invoiceOf([usage("96120.5", "0.0812", 7_805)], treatments.german);
    expect(Buffer.from(makeXml(invoice)).equals(makeXml(structuredClone(invoice)))).toBe(true);
  });

  test("says who owes whom how much, until when", () => {
    const xml = makeXml(invoiceOf([usage("96120.5", "0.0812", 7_805)], treatments.german));
    const said: [path: string, value: string][] = [
      ["//rsm:ExchangedDocument/ram:ID", "NWT-0007"],
      ["//rsm:ExchangedDocument/ram:TypeCode", "380"],
      ["//rsm:ExchangedDocument/ram:IssueDateTime/udt:DateTimeString", "20261101"],
      ["//ram:SellerTradeParty/ram:Name", "Debrief GmbH"],
      ["//ram:SellerTradeParty/ram:SpecifiedTaxRegistration/ram:ID[@schemeID='VA']", "DE136695976"],
      ["//ram:BuyerTradeParty/ram:Name", "Harbour SARL"],
      ["//ram:BuyerTradeParty/ram:SpecifiedTaxRegistration/ram:ID[@schemeID='VA']", "FR40303265045"],
      ["//ram:NetPriceProductTradePrice/ram:ChargeAmount", "0.000812"],
      ["//ram:BilledQuantity[@unitCode='C62']", "96120.5"],
      ["//ram:InvoiceCurrencyCode", "USD"],
      ["//ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax/ram:CalculatedAmount", "14.83"],
      ["//ram:DueDateDateTime/udt:DateTimeString", "20261115"],
      ["//ram:GrandTotalAmount", "92.88"],
      ["//ram:DuePayableAmount", "92.88"],
    ];
    for (const [path, value] of said) expect(read(xml, path), path).toEqual([value]);
  });

  test("of a credit note names the invoice that it corrects", () => {
    const xml = makeXml(creditOf(invoiceOf([once(10_000)], treatments.german), 1_190, "Outage"));
    expect(read(xml, "//rsm:ExchangedDocument/ram:TypeCode")).toEqual(["381"]);
    expect(read(xml, "//ram:InvoiceReferencedDocument/ram:IssuerAssignedID")).toEqual(["NWT-0007"]);
    expect(read(xml, "//ram:IncludedNote/ram:Content")).toEqual(["Outage"]);
    expect(read(xml, "//ram:TaxTotalAmount")).toEqual(["1.90"]);
  });

  test("has no VAT IDs where VAT doesn't apply, and says so", () => {
    const xml = makeXml(invoiceOf([once(10_000)], treatments.outside));
    expect(read(xml, "//*[@schemeID='VA']")).toEqual([]);
    expect(read(xml, "//ram:SellerTradeParty/ram:ID")).toEqual(["DE136695976"]);
    expect(read(xml, "//ram:ExemptionReasonCode")).toEqual(["VATEX-EU-O"]);
  });

  test("keeps names as they are, as far as XML has the characters", () => {
    const name = `A & B <"Söhne">\u0000\ud800 ]]>`;
    const xml = makeXml({
      ...invoiceOf([once(10_000)], treatments.german),
      buyer: { ...invoiceOf([], treatments.german).buyer, name },
    });
    expect(read(xml, "//ram:BuyerTradeParty/ram:Name")).toEqual([`A & B <"Söhne">\ufffd\ufffd ]]>`]);
  });

  test("isn't made where it couldn't say what the paper says, and there's a reason", () => {
    const right = invoiceOf([once(10_000)], treatments.german);
    const wrong: Partial<Record<keyof EInvoice, unknown>>[] = [
      { seller_details: null },
      { tax: null },
      { tax: { ...right.tax, country: "US" } },
      { tax: { ...right.tax, amount: 2_000 } },
      { tax: { ...right.tax, treatment: "reverse_charge" }, buyer: { ...right.buyer, vat_id: null } },
      { buyer: { ...right.buyer, address: null } },
      { buyer: { ...right.buyer, address: { ...right.buyer.address, country: "SS" } } },
      { currency: "kwd" },
      { lines: [] },
    ];
    const reasons = wrong.map((change) => whyNoXml({ ...right, ...change } as EInvoice));
    expect(reasons).not.toContain(null);
    expect(new Set(reasons).size).toBe(wrong.length);
    expect(whyNoXml(right)).toBeNull();
  });
});

describe("the check of e-invoices", () => {
  const xml = Buffer.from(makeXml(invoiceOf([once(10_000)], treatments.german))).toString("utf8");

  test.each([
    ["an unknown element", "<ram:CityName>Lyon</ram:CityName>", "<ram:Town>Lyon</ram:Town>", /Town/],
    ["a sum that is wrong", "<ram:GrandTotalAmount>119.00", "<ram:GrandTotalAmount>118.00", /BR-CO-15/],
    ["a tax that is wrong", "<ram:CalculatedAmount>19.00", "<ram:CalculatedAmount>29.00", /BR-S-09/],
    ["a VAT ID without its country", "DE136695976", "136695976", /BR-CO-09/],
  ])("finds %s", (_, right, wrong, fault) => {
    expect(xml).toContain(right);
    expect(findEInvoiceFaults(Buffer.from(xml.replace(right, wrong))).join()).toMatch(fault);
  });
});
