import { expect, test } from "@playwright/test";
import { createApplication, signUp, type Account } from "../support/accounts";
import { harbourStreet } from "../support/harbour-street";
import { call } from "../support/api";
import { closeMonthOf } from "../support/closed-month";
import { query } from "../support/database";
import { readPdf } from "../support/invoice-pdf";
import { insertInvoice } from "../support/rows";

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
