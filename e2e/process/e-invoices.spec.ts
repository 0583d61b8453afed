import { expect, test } from "@playwright/test";
import type { Account } from "../support/accounts";
import { call } from "../support/api";
import { startBilledProduct, type BilledProduct } from "../support/billed-product";
import { openTeam, useSomething } from "../support/billed-team";
import { credit, readCredit } from "../support/credit";
import { findEInvoiceFaults } from "../support/e-invoice-rules/check";
import { harbourStreet } from "../support/harbour-street";
import { readPdf } from "../support/invoice-pdf";
import { readXml, xmlInside } from "../support/invoice-xml";
import { monthsAgo } from "../support/months";

// One story.
test.describe.configure({ mode: "serial", timeout: 120_000 });

const seller = "name=Debrief & Söhne GmbH|street=Kai 1|postal_code=20457|city=Hamburg|country=DE|vat_id=DE136695976";

let product: BilledProduct;
test.beforeAll(async () => {
  product = await startBilledProduct({ TAX_RATES: "DE=19", INVOICE_SELLER_DETAILS: seller });
});
test.afterAll(() => product.stop());

interface Invoice {
  id: string;
  number: string;
  status: string;
  subtotal: number;
  tax: { amount: number } | null;
  total: number;
  has_xml: boolean;
}

/** Waits for jobs that talk to Stripe. */
const soon = { timeout: 60_000, intervals: [250] };

const french = { address: { ...harbourStreet, city: "Lyon", country: "FR" }, vat_id: "FR40303265045" };
const swiss = { address: { ...harbourStreet, city: "Zug", country: "CH" }, vat_id: null };
const nowhere = { address: null, vat_id: null };
const german = { address: harbourStreet, vat_id: null };

const details = async ({ token, teamId }: Account, body: object) =>
  expect((await call("PATCH", `/team/${teamId}/billing/details`, { token, body })).status).toBe(200);

const latest = async ({ token }: Account): Promise<Invoice> =>
  (await call<Invoice[]>("GET", "/billing/invoice", { token })).body[0] as Invoice;

/** Closes a month of teams with these details. @returns each team with its invoice, once Stripe has it */
async function billed(month: number, ...teams: Account[]): Promise<Invoice[]> {
  for (const team of teams) await useSomething(product, team, monthsAgo(month));
  await product.close(monthsAgo(month).slice(0, 7));
  return Promise.all(
    teams.map(async (team) => {
      await expect.poll(async () => (await latest(team)).status, soon).toBe("paid");
      return latest(team);
    }),
  );
}

const euros = (minor: number): string => (minor / 100).toFixed(2);

let homeTeam: Account;
let homeInvoice: Invoice;
let homeXml: Buffer;

test("each customer with a country can download their invoice as XML: it's valid, says what the API says, and is in the PDF", async () => {
  const kinds: [details: object, category: string][] = [
    [{ ...german, name: "Łódź & <Harbour> 海港" }, "S"],
    [french, "AE"],
    [swiss, "O"],
  ];
  const teams: Account[] = [];
  for (const [given] of kinds) {
    const team = await openTeam(true);
    await details(team, given);
    teams.push(team);
  }
  const invoices = await billed(2, ...teams);
  for (const [index, invoice] of invoices.entries()) {
    const team = teams[index]!;
    expect(invoice.has_xml).toBe(true);
    const { bytes } = await readXml(team, invoice.id);
    expect(findEInvoiceFaults(bytes)).toEqual([]);
    const xml = bytes.toString("utf8");
    for (const words of [
      `<ram:ID>${invoice.number}</ram:ID>`,
      `<ram:CategoryCode>${kinds[index]![1]}</ram:CategoryCode>`,
      `<ram:TaxBasisTotalAmount>${euros(invoice.subtotal)}<`,
      `<ram:TaxTotalAmount currencyID="USD">${euros(invoice.tax?.amount ?? 0)}<`,
      `<ram:GrandTotalAmount>${euros(invoice.total)}<`,
      "<ram:Name>Debrief &amp; Söhne GmbH</ram:Name>",
    ]) {
      expect(xml).toContain(words);
    }
    expect((await xmlInside((await readPdf(team, invoice.id)).bytes))?.equals(bytes)).toBe(true);
    if (index > 0) continue;
    [homeTeam, homeInvoice, homeXml] = [team, invoice, bytes];
    expect(xml).toContain("<ram:Name>Łódź &amp; &lt;Harbour&gt; 海港</ram:Name>");
  }
});

test("a customer without a country gets no XML, and reads why", async () => {
  const team = await openTeam(true);
  await details(team, nowhere);
  const [invoice] = await billed(3, team);
  expect(invoice?.has_xml).toBe(false);
  expect(await call("GET", `/billing/invoice/${invoice?.id}/xml`, { token: team.token })).toMatchObject({
    status: 409,
    body: {
      response: {
        message:
          "This invoice has no XML, because your billing details had no country when it was issued. Use its PDF instead.",
      },
    },
  });
});

test("a credit note has XML that names its invoice, and is in its PDF", async () => {
  const asked = await credit(homeInvoice.id, Math.min(1_190, homeInvoice.total));
  await expect.poll(async () => (await readCredit(asked.body.id)).status, soon).toBe("issued");
  const { bytes } = await readXml(homeTeam, asked.body.id, "credit-note");
  expect(findEInvoiceFaults(bytes)).toEqual([]);
  expect(bytes.toString("utf8")).toContain(`<ram:IssuerAssignedID>${homeInvoice.number}</ram:IssuerAssignedID>`);
  expect((await xmlInside((await readPdf(homeTeam, asked.body.id, "credit-note")).bytes))?.equals(bytes)).toBe(true);
});

test("with other billing details and other settings, an issued invoice's XML stays the same file, and so does its PDF", async () => {
  // Nobody has asked for this one yet.
  const team = await openTeam(true);
  await details(team, { ...german, name: "Before Ltd" });
  const [invoice] = await billed(1, team);
  for (const moved of [team, homeTeam]) await details(moved, { ...swiss, name: "After Ltd" });
  const before = (await readPdf(homeTeam, homeInvoice.id)).bytes;
  const changed = seller.replace("Debrief & Söhne GmbH", "Other AG").replace("vat_id=DE136695976", "tax_number=1");
  await product.restart({ INVOICE_SELLER_DETAILS: changed, TAX_RATES: "AT=20" });
  const { bytes } = await readXml(team, invoice!.id);
  expect(findEInvoiceFaults(bytes)).toEqual([]);
  for (const words of ["Debrief &amp; Söhne GmbH", "Before Ltd", "DE136695976", "<ram:CategoryCode>S<"])
    expect(bytes.toString("utf8")).toContain(words);
  expect((await readXml(homeTeam, homeInvoice.id)).bytes.equals(homeXml)).toBe(true);
  expect((await readPdf(homeTeam, homeInvoice.id)).bytes.equals(before)).toBe(true);
});

test("where the seller isn't set in fields, the next invoice has a PDF only", async () => {
  const team = await openTeam(true);
  await details(team, german);
  await product.restart({ INVOICE_SELLER_DETAILS: "", TAX_RATES: "DE=19" });
  const [invoice] = await billed(4, team);
  expect(invoice?.has_xml).toBe(false);
  expect((await call("GET", `/billing/invoice/${invoice?.id}/xml`, { token: team.token })).status).toBe(409);
  expect(await xmlInside((await readPdf(team, invoice!.id)).bytes)).toBeNull();
});
