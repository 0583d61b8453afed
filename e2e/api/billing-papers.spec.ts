import { expect, test } from "@playwright/test";
import { createApplication, signUp, type Account } from "../support/accounts";
import { harbourStreet } from "../support/harbour-street";
import { call } from "../support/api";
import { closeMonthOf } from "../support/closed-month";
import { query } from "../support/database";
import { readPdf } from "../support/invoice-pdf";
import { findEInvoiceFaults } from "../support/e-invoice-rules/check";
import { readXml, xmlInside } from "../support/invoice-xml";
import { insertCreditNote, insertEInvoice, insertInvoice } from "../support/rows";

interface Invoice {
  id: string;
  number: string;
  buyer: { name: string; vat_id: string | null; address: Record<string, string | null> | null };
  seller: string[];
  lines: { description: string; quantity: string; unit_price: string; amount: number }[];
  total: number;
}

const address = harbourStreet;
const details = { name: "Łódź Harbour 海港有限公司", vat_id: "DE136695976", address };

const change = (team: Account, body: object) =>
  call("PATCH", `/team/${team.teamId}/billing/details`, { token: team.token, body });

/** A team with a closed month of $40.00, which Stripe has. */
async function issued() {
  const team = await signUp();
  const { id: applicationId } = await createApplication(team.token, "Support chat");
  expect((await change(team, details)).status).toBe(200);
  await closeMonthOf(team, 1, [{ applicationId, metric: "messages", quantity: "60000" }]);
  const { body } = await call<Invoice[]>("GET", "/billing/invoice", { token: team.token });
  return { team, applicationId, invoice: body[0] as Invoice };
}

const read = async (team: Account, id: string): Promise<Invoice> =>
  (await call<Invoice>("GET", `/billing/invoice/${id}`, { token: team.token })).body;

test("an invoice's PDF says what the API says, and is the same file each time, for nobody to keep on the way", async () => {
  const { team, invoice } = await issued();
  expect(invoice.buyer).toEqual(details);
  const { headers, bytes, text } = await readPdf(team, invoice.id);
  expect(headers.get("content-type")).toBe("application/pdf");
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("content-disposition")).toBe(`attachment; filename="invoice-${invoice.number}.pdf"`);
  const said = [invoice.number, ...invoice.seller, details.name, "VAT ID DE136695976", "20457 Hamburg", "Germany"];
  expect(invoice.lines[0]).toMatchObject({ description: "Support chat: Messages", quantity: "60000", amount: 4_000 });
  for (const words of [...said, "Support chat: Messages 60,000", "Total (USD) $40.00"]) expect(text).toContain(words);
  expect((await readPdf(team, invoice.id)).bytes.equals(bytes)).toBe(true);
});

// Each on an invoice that nobody has drawn yet, so that it would show.
const changes: [what: string, make: (team: Account, applicationId: string) => Promise<unknown>][] = [
  ["a company's name", (team) => change(team, { name: "Other Ltd" })],
  ["an address", (team) => change(team, { vat_id: null, address: { ...address, city: "Lyon", country: "FR" } })],
  ["a VAT ID", (team) => change(team, { vat_id: null })],
  ["a company, address and VAT ID", (team) => change(team, { name: "Other Ltd", vat_id: null, address: null })],
  [
    "a team's name",
    (team) => call("PATCH", `/team/${team.teamId}`, { token: team.token, body: { team_name: `Other ${team.teamId}` } }),
  ],
  [
    "an application's name",
    (team, id) => call("PATCH", `/application/${id}`, { token: team.token, body: { name: "Other chat" } }),
  ],
];
for (const [what, make] of changes) {
  test(`${what} that changes later changes no issued invoice`, async () => {
    const { team, applicationId, invoice } = await issued();
    expect(await make(team, applicationId)).toMatchObject({ status: 200 });
    const after = await read(team, invoice.id);
    const { buyer, seller, lines, number, total } = invoice;
    expect(after).toMatchObject({ buyer, seller, lines, number, total });
    const { text } = await readPdf(team, invoice.id);
    for (const words of [details.name, "VAT ID DE136695976", "20457 Hamburg", "Support chat: Messages"]) {
      expect(text).toContain(words);
    }
  });
}

test("without billing details, an invoice is for the team by its name of then", async () => {
  const team = await signUp();
  const { id: applicationId } = await createApplication(team.token, "Support chat");
  await closeMonthOf(team, 1, [{ applicationId, metric: "messages", quantity: "60000" }]);
  const { body } = await call<{ team_name: string }>("GET", `/team/${team.teamId}`, { token: team.token });
  const invoices = await call<Invoice[]>("GET", "/billing/invoice", { token: team.token });
  expect(invoices.body[0]?.buyer).toEqual({ name: body.team_name, vat_id: null, address: null });
});

test("the database refuses to change what an issued invoice says, its lines or its paper, or to delete any of it", async () => {
  const { team, invoice } = await issued();
  await readPdf(team, invoice.id);
  const refused = async (text: string) => {
    const refusal = { code: "23000" };
    await expect(query(text, [invoice.id]), text).rejects.toMatchObject(refusal);
  };
  for (const assignment of [
    "buyer = jsonb_set(buyer, '{name}', '\"Other Ltd\"')",
    "buyer = NULL",
    "seller = '[\"Other\"]'",
    "seller = NULL",
    "number = 'OTHER-1'",
    "number = NULL",
    "issued_at = issued_at + interval '1 day'",
    "period_start = period_start - interval '1 month'",
    "period_end = period_end + 1",
    "parts = 2",
    "currency = 'eur'",
    "subtotal = 1",
    "total = 1",
    "tiers = '[]'",
    "status = 'draft'",
  ]) {
    await refused(`UPDATE invoices SET ${assignment} WHERE id = $1`);
  }
  await refused("DELETE FROM invoices WHERE id = $1");
  for (const assignment of ["amount = 1", "quantity = 1", "unit_price = 1", "description = 'Other'"]) {
    await refused(`UPDATE invoice_lines SET ${assignment} WHERE invoice_id = $1`);
  }
  await refused("DELETE FROM invoice_lines WHERE invoice_id = $1");
  await refused(
    `INSERT INTO invoice_lines (id, invoice_id, position, kind, month, amount, description)
      SELECT gen_random_uuid(), id, 99, 'usage', period_start, 1, 'One more' FROM invoices WHERE id = $1`,
  );
  await refused("UPDATE invoice_papers SET pdf = '\\x00' WHERE invoice_id = $1");
  await refused("DELETE FROM invoice_papers WHERE invoice_id = $1");
  // What becomes of it is another matter.
  await query("UPDATE invoices SET status = 'void', amount_paid = 0, hosted_invoice_url = NULL WHERE id = $1", [
    invoice.id,
  ]);
});

test("an invoice that isn't issued has no PDF yet, and is for whom it was closed for", async () => {
  const team = await signUp();
  await change(team, details);
  const id = await insertInvoice(team.teamId, "draft");
  const answer = await call("GET", `/billing/invoice/${id}/pdf`, { token: team.token });
  expect(answer).toMatchObject({ status: 409, body: { errorType: "conflict" } });
  expect((await read(team, id)).buyer).toEqual(details);
});

test("what was corrected before Stripe got the invoice is on it", async () => {
  const team = await signUp();
  const id = await insertInvoice(team.teamId, "draft");
  await query("UPDATE invoices SET problem = 'Invalid address' WHERE id = $1", [id]);
  await change(team, details);
  expect((await read(team, id)).buyer).not.toEqual(details);
  expect((await call("POST", `/billing/invoice/${id}/send`, { token: team.token })).status).toBe(200);
  await expect.poll(async () => (await read(team, id)).buyer, { timeout: 20_000 }).toEqual(details);
});

test("an invoice from before the seller was noted gets the one of now, once it is on paper", async () => {
  const team = await signUp();
  const id = await insertInvoice(team.teamId);
  const { seller } = await read(team, id);
  const { text } = await readPdf(team, id);
  for (const words of seller) expect(text).toContain(words);
  expect(await query("SELECT seller FROM invoices WHERE id = $1", [id])).toEqual([{ seller }]);
});

test("many who ask for the same PDF at once get the same file", async () => {
  const { team, invoice } = await issued();
  const [first, ...others] = await Promise.all(Array.from({ length: 8 }, () => readPdf(team, invoice.id)));
  for (const { bytes } of others) expect(bytes.equals(first?.bytes ?? Buffer.alloc(0))).toBe(true);
});

test("an e-invoice is valid, the same file each time, and inside the PDF, whichever is asked for first", async () => {
  const team = await signUp();
  for (const first of ["xml", "pdf"]) {
    const id = await insertEInvoice(team.teamId);
    if (first === "pdf") await readPdf(team, id);
    const { headers, bytes } = await readXml(team, id);
    expect(headers.get("content-type")).toBe("application/xml");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("content-disposition")).toMatch(/^attachment; filename="invoice-[\w-]+\.xml"$/);
    expect(findEInvoiceFaults(bytes)).toEqual([]);
    expect((await readXml(team, id)).bytes.equals(bytes)).toBe(true);
    expect((await xmlInside((await readPdf(team, id)).bytes))?.equals(bytes)).toBe(true);
    expect(await read(team, id)).toMatchObject({ has_xml: true });
  }
});

test("a credit note's XML is valid, the same file each time, and inside its PDF, until it's taken back", async () => {
  const team = await signUp();
  const id = await insertCreditNote(team.teamId);
  const { headers, bytes } = await readXml(team, id, "credit-note");
  expect(headers.get("content-disposition")).toMatch(/^attachment; filename="credit-note-[\w-]+\.xml"$/);
  expect(findEInvoiceFaults(bytes)).toEqual([]);
  expect((await readXml(team, id, "credit-note")).bytes.equals(bytes)).toBe(true);
  expect((await xmlInside((await readPdf(team, id, "credit-note")).bytes))?.equals(bytes)).toBe(true);
  const { body } = await call<{ credit_notes: object[] }[]>("GET", "/billing/invoice", { token: team.token });
  expect(body[0]?.credit_notes).toMatchObject([{ id, has_xml: true }]);
  await query("UPDATE credit_notes SET status = 'void' WHERE id = $1", [id]);
  expect((await call("GET", `/billing/credit-note/${id}/xml`, { token: team.token })).status).toBe(404);
});

test("an invoice that can't be an e-invoice says so and why, and its PDF has nothing inside", async () => {
  const team = await signUp();
  const [plain, draft] = [await insertInvoice(team.teamId), await insertInvoice(team.teamId, "draft")];
  const xmlOf = (id: string) => call("GET", `/billing/invoice/${id}/xml`, { token: team.token });
  expect(await xmlOf(plain)).toMatchObject({
    status: 409,
    body: {
      errorType: "conflict",
      response: {
        message:
          "This invoice has no XML, because we hadn’t set up e-invoices when it was issued. Use its PDF instead.",
      },
    },
  });
  expect(await xmlOf(draft)).toMatchObject({
    status: 409,
    body: { response: { message: "There's no XML until this invoice has a number. Try again in a few minutes." } },
  });
  for (const id of [plain, draft]) expect(await read(team, id)).toMatchObject({ has_xml: false });
  expect(await xmlInside((await readPdf(team, plain)).bytes)).toBeNull();
});

test("the database refuses to change an e-invoice or its seller, or to give one to an issued invoice later", async () => {
  const team = await signUp();
  const [id, plain, note] = [
    await insertEInvoice(team.teamId),
    await insertInvoice(team.teamId),
    await insertCreditNote(team.teamId),
  ];
  await readXml(team, id);
  await readXml(team, note, "credit-note");
  const changes: [text: string, id: string][] = [
    ["UPDATE invoices SET seller_details = NULL WHERE id = $1", id],
    ["UPDATE invoices SET seller_details = jsonb_set(seller_details, '{iban}', '\"X\"') WHERE id = $1", id],
    ["UPDATE invoices SET seller_details = '{}' WHERE id = $1", plain],
    ["UPDATE invoice_xmls SET xml = '\\x00' WHERE invoice_id = $1", id],
    ["DELETE FROM invoice_xmls WHERE invoice_id = $1", id],
    ["UPDATE credit_note_xmls SET xml = '\\x00' WHERE credit_note_id = $1", note],
    ["DELETE FROM credit_note_xmls WHERE credit_note_id = $1", note],
  ];
  for (const [text, row] of changes) await expect(query(text, [row]), text).rejects.toMatchObject({ code: "23000" });
});

test("many who ask for the same XML and PDF at once get the same file", async () => {
  const team = await signUp();
  const id = await insertEInvoice(team.teamId);
  const asked = Array.from({ length: 8 }, async (_, index) =>
    index % 2 ? xmlInside((await readPdf(team, id)).bytes) : (await readXml(team, id)).bytes,
  );
  const [first, ...others] = await Promise.all(asked);
  for (const other of others) expect(other?.equals(first ?? Buffer.alloc(0))).toBe(true);
});
