import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, signUp } from "../support/accounts";
import { harbourStreet } from "../support/harbour-street";
import { call } from "../support/api";
import { query } from "../support/database";
import { stripeUrl } from "../support/environment";
import { insertInvoice } from "../support/rows";
import { sdkFor } from "../support/stripe";
import { counted, event } from "../support/usage";

interface Bill {
  id: string;
  lines: { application_id: string; metric: string; quantity: string; unit_price: string; amount: number }[];
  tiers: { metric: string; above: string; quantity: string; unit_price: string; amount: string }[];
  subtotal: number;
  total: number;
  forecast: number;
  period_start: string;
}

const upcoming = async (token: string, teamId: string) =>
  (await call<Bill>("GET", `/team/${teamId}/billing/upcoming`, { token })).body;

test("the current month is priced for the whole team, and split among applications to the last cent", async () => {
  const { token, teamId } = await signUp();
  const ids: string[] = [];
  for (const [name, quantity] of [
    ["One", 20_000],
    ["Two", 20_000],
    ["Three", 20_001],
  ] as const) {
    const { id } = await createApplication(token, name);
    const { client_id } = await createCredentials(token, id, "production");
    await counted([event(client_id, { metric: "messages", quantity })]);
    ids.push(id);
  }
  const bill = await upcoming(token, teamId);
  // 50,001 messages above what is included: 4000.08 cents.
  expect(bill.tiers).toEqual([
    { metric: "messages", above: "0", quantity: "10000", unit_price: "0", amount: "0" },
    { metric: "messages", above: "10000", quantity: "50001", unit_price: "0.08", amount: "4000.08" },
  ]);
  expect(bill.total).toBe(4_000);
  expect(bill.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(4_000);
  expect(new Set(bill.lines.map(({ application_id }) => application_id))).toEqual(new Set(ids));
  expect(bill.forecast).toBeGreaterThanOrEqual(bill.total);
});

test("sandbox usage and metrics without a price are free, and a month without usage is an empty bill", async () => {
  const { token, teamId } = await signUp();
  expect(await upcoming(token, teamId)).toMatchObject({ lines: [], tiers: [], subtotal: 0, total: 0, forecast: 0 });
  const { id } = await createApplication(token);
  const sandbox = await createCredentials(token, id, "sandbox");
  const production = await createCredentials(token, id, "production");
  await counted([
    event(sandbox.client_id, { metric: "messages", quantity: 1_000_000 }),
    event(production.client_id, { metric: "api_errors", quantity: 1_000_000 }),
  ]);
  expect(await upcoming(token, teamId)).toMatchObject({ lines: [], total: 0 });
});

test("prices are those of the price book, from the lowest tier up", async () => {
  const { token } = await signUp();
  const { body } = await call<{ metric: string; currency: string; tiers: object[] }[]>("GET", "/billing/prices", {
    token,
  });
  expect(body.map(({ metric }) => metric).sort()).toEqual(["api_requests", "call_minutes", "messages"]);
  expect(body.find(({ metric }) => metric === "messages")).toMatchObject({
    currency: "usd",
    tiers: [
      { above: "0", unit_price: "0" },
      { above: "10000", unit_price: "0.08" },
      { above: "1000000", unit_price: "0.04" },
    ],
  });
});

test("invoices come newest first, page by page, and another team's are not found", async () => {
  const { token, teamId } = await signUp();
  const ids = [await insertInvoice(teamId), await insertInvoice(teamId), await insertInvoice(teamId)].reverse();
  const first = await call<Bill[]>("GET", "/billing/invoice?limit=2", { token });
  expect(first.body.map(({ id }) => id)).toEqual(ids.slice(0, 2));
  const next = /cursor=([^&>]+)/.exec(first.headers.get("link") ?? "")?.[1];
  const rest = await call<Bill[]>("GET", `/billing/invoice?limit=2&cursor=${next}`, { token });
  expect(rest.body.map(({ id }) => id)).toEqual(ids.slice(2));
  const stranger = await signUp();
  for (const path of [`/billing/invoice/${ids[0]}`, "/billing/invoice/nonsense"]) {
    expect((await call("GET", path, { token: stranger.token })).status).toBe(404);
  }
  expect((await call("POST", `/billing/invoice/${ids[0]}/pay`, { token: stranger.token })).status).toBe(404);
});

test("an invoice can't be paid if it is already paid or there is no card", async () => {
  const { token, teamId } = await signUp();
  const id = await insertInvoice(teamId);
  expect((await call("POST", `/billing/invoice/${id}/pay`, { token })).status).toBe(409);
  await query("UPDATE invoices SET status = 'open', stripe_invoice_id = $2 WHERE id = $1", [id, `in_${id}`]);
  const answer = await call("POST", `/billing/invoice/${id}/pay`, { token });
  expect(answer).toMatchObject({
    status: 409,
    body: { response: { message: "There's no card to charge. Add one first." } },
  });
});

interface Details {
  name: string | null;
  vat_id: string | null;
  address: { country: string | null } | null;
}

test("billing details are saved and reach Stripe, and fields that were not sent stay", async () => {
  const { token, teamId } = await signUp();
  await call("POST", "/billing/methods", { token, body: { token: "pm_card_visa" } });
  const path = `/team/${teamId}/billing/details`;
  const address = harbourStreet;
  const given = { contact_email: "AP@Example.com", name: "Harbour Ltd", vat_id: "DE136695976", address };
  const kept = { ...given, receipts: true, contact_email: "ap@example.com" };
  expect((await call("PATCH", path, { token, body: given })).body).toEqual(kept);
  expect((await call("PATCH", path, { token, body: { vat_id: null } })).body).toEqual({ ...kept, vat_id: null });
  expect((await call("GET", path, { token })).body).toEqual({ ...kept, vat_id: null });
  const [row] = await query<{ id: string }>(
    "SELECT stripe_customer_id AS id FROM billing_accounts WHERE team_id = $1",
    [teamId],
  );
  const stripe = sdkFor(stripeUrl());
  await expect
    .poll(async () => stripe.customers.retrieve(row?.id ?? ""), { timeout: 20_000 })
    .toMatchObject({ name: "Harbour Ltd", email: "ap@example.com", address: { city: "Hamburg", country: "DE" } });
  for (const body of [
    { contact_email: "no address" },
    { address: { ...address, country: "Germany" } },
    { name: "x".repeat(201) },
  ]) {
    expect((await call("PATCH", path, { token, body })).status).toBe(400);
  }
});

test("a country must be in ISO 3166-1, and a VAT ID must match the country of the address", async () => {
  const { token, teamId } = await signUp();
  const path = `/team/${teamId}/billing/details`;
  const patch = (body: object) => call<Details>("PATCH", path, { token, body });
  const at = (country: string | null) => ({ line1: "12 Harbour Street", country });
  for (const country of ["UK", "EU", "XX", "XK", "ZZ", "AN", "D", "DEU", "", "Ü1", "276", "D\u0000"]) {
    const answer = await patch({ address: at(country) });
    expect(answer, country).toMatchObject({ status: 400, body: { errorType: "validation" } });
    expect(Object.keys((answer.body as unknown as { response: object }).response), country).toEqual([
      "address.country",
    ]);
  }
  expect((await patch({ address: at(" gr ") })).body.address?.country).toBe("GR");
  for (const vatId of ["hello", "EL1", "EL094259217", "DE136695976", "GB980780684", "000000000", "<b>"]) {
    const answer = await patch({ vat_id: vatId });
    expect(answer, vatId).toMatchObject({ status: 400, body: { response: { vat_id: expect.any(String) } } });
  }
  expect((await patch({ vat_id: "gr 094 259 216" })).body.vat_id).toBe("EL094259216");
  // Either of them alone would part them.
  expect((await patch({ address: at("FR") })).status).toBe(400);
  expect((await patch({ address: at("FR"), vat_id: "FR40303265045" })).status).toBe(200);
  expect((await patch({ vat_id: "  ", name: " ", address: null })).body).toEqual({
    contact_email: null,
    name: null,
    vat_id: null,
    receipts: true,
    address: null,
  });
});

test("the name on invoices can be changed, but not emptied", async () => {
  const { token, teamId } = await signUp();
  const path = `/team/${teamId}/billing/details`;
  const patch = (body: object) => call<Details>("PATCH", path, { token, body });
  // Until there is one, nothing is taken away.
  expect(await patch({ name: null })).toMatchObject({ status: 200, body: { name: null } });
  expect((await patch({ name: "Harbour Ltd" })).status).toBe(200);
  for (const name of [null, "", " ", "\u00a0"]) {
    const answer = await patch({ name, contact_email: "ap@example.com" });
    expect(answer).toMatchObject({ status: 400, body: { response: { name: expect.any(String) } } });
  }
  expect((await call<Details>("GET", path, { token })).body).toMatchObject({
    name: "Harbour Ltd",
    contact_email: null,
  });
  expect(await patch({ name: "Quay Ltd" })).toMatchObject({ status: 200, body: { name: "Quay Ltd" } });
});

test("invalid details from before the check are still shown, and stay until they are changed", async () => {
  const { token, teamId } = await signUp();
  const path = `/team/${teamId}/billing/details`;
  await query("INSERT INTO billing_accounts (team_id, vat_id, address) VALUES ($1, 'nonsense', $2)", [
    teamId,
    { line1: "1 High Street", line2: null, postal_code: null, city: null, state: null, country: "UK" },
  ]);
  expect((await call<Details>("GET", path, { token })).body).toMatchObject({
    vat_id: "nonsense",
    address: { country: "UK" },
  });
  const renamed = await call<Details>("PATCH", path, { token, body: { name: "Harbour Ltd" } });
  expect(renamed).toMatchObject({ status: 200, body: { name: "Harbour Ltd", vat_id: "nonsense" } });
  const other = await call("PATCH", path, { token, body: { vat_id: "other" } });
  expect(other.status).toBe(400);
});

test("two changes to different billing details at the same time are both kept", async () => {
  const { token, teamId } = await signUp();
  const path = `/team/${teamId}/billing/details`;
  for (const vat_id of ["DE136695976", "FR40303265045", "EL094259216"]) {
    const name = `Harbour ${vat_id}`;
    await Promise.all([{ name }, { vat_id }].map((body) => call("PATCH", path, { token, body })));
    expect((await call<Details>("GET", path, { token })).body).toMatchObject({ name, vat_id });
  }
});
