import { execFile } from "node:child_process";
import { appendFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import type Stripe from "stripe";
import { findRunningPostgres } from "@/dev/postgres/running";
import { cases } from "@/dev/stripe/conformance/cases";
import { runCase } from "@/dev/stripe/conformance/run";
import { startStripe, type LocalStripe } from "@/dev/stripe/start";
import { connectClient } from "@/lib/connections";
import { newDataDir } from "../support/data-dir";
import { freePort } from "../support/free-port";
import { startProduct } from "../support/product";
import { control, sdkFor } from "../support/stripe";
import { stripeSchemas } from "../support/stripe-schemas";

let local: LocalStripe;
let stripe: Stripe;
const nowhere = { url: "http://127.0.0.1:9/api/webhooks/stripe", secret: "whsec_tests" };

test.beforeAll(async () => {
  local = await startStripe({ dataDir: null, port: 0, webhook: nowhere });
  stripe = sdkFor(local.url);
});
test.afterAll(() => local.stop());
test.afterEach(() => control({ rules: [], declineNext: 0, webhooks: {} }, local.url));

interface Raw {
  status: number;
  body: Record<string, unknown> & { id: string; object: string; data: Record<string, unknown>[] };
}

async function raw(
  method: string,
  path: string,
  fields: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<Raw> {
  const form = new URLSearchParams(fields).toString();
  const answer = await fetch(`${local.url}${path}${method === "GET" && form ? `?${form}` : ""}`, {
    method,
    headers: { authorization: "Bearer sk_test_tests", ...headers },
    ...(method === "POST" ? { body: form } : {}),
  });
  return { status: answer.status, body: (await answer.json()) as Raw["body"] };
}

test("every answer of the local Stripe matches the types of the official SDK", { tag: "@thorough" }, async () => {
  test.setTimeout(120_000);
  const schemas = stripeSchemas();
  const check = (object: Record<string, unknown>) => {
    const kind = object.object as keyof typeof schemas;
    const validate = schemas[kind];
    expect(validate, `an object of kind ${kind}`).toBeDefined();
    validate(object);
    expect(validate.errors ?? [], `${kind}: ${JSON.stringify(validate.errors)}`).toEqual([]);
  };
  const ask = async (method: string, path: string, fields?: Record<string, string>) => {
    const { status, body } = await raw(method, path, fields);
    expect(status, `${method} ${path}: ${JSON.stringify(body)}`).toBe(200);
    if (body.object === "list") body.data.forEach(check);
    else if (body.deleted !== true) check(body);
    return body;
  };
  await ask("GET", "/v1/account");
  await ask("GET", "/v1/webhook_endpoints");
  const { id: customer } = await ask("POST", "/v1/customers", {
    name: "Harbour Ltd",
    email: "ap@example.com",
    "address[line1]": "12 Harbour Street",
    "metadata[team]": "1",
    "invoice_settings[custom_fields][0][name]": "VAT ID",
    "invoice_settings[custom_fields][0][value]": "DE1",
  });
  await ask("GET", "/v1/customers");
  const owner = { "owner[type]": "customer", "owner[customer]": customer };
  const { id: taxId } = await ask("POST", "/v1/tax_ids", { type: "eu_vat", value: "DE136695976", ...owner });
  expect((await raw("POST", "/v1/tax_ids", { type: "eu_vat", value: "DE1", ...owner })).status).toBe(400);
  await ask("GET", "/v1/tax_ids", owner);
  await ask("GET", `/v1/customers/${customer}`, { "expand[]": "tax_ids" });
  await ask("DELETE", `/v1/tax_ids/${taxId}`);
  const { id: made } = await ask("POST", "/v1/payment_methods", { type: "card", "card[token]": "tok_visa" });
  await ask("POST", `/v1/payment_methods/${made}/attach`, { customer });
  await ask("GET", `/v1/payment_methods/${made}`);
  await ask("GET", "/v1/payment_methods", { customer, type: "card" });
  await ask("GET", `/v1/customers/${customer}/payment_methods`);
  await ask("POST", `/v1/customers/${customer}`, { "invoice_settings[default_payment_method]": made });
  await ask("GET", `/v1/customers/${customer}`, { "expand[]": "invoice_settings.default_payment_method" });

  const { id: intent } = await ask("POST", "/v1/setup_intents", { customer });
  await ask("POST", `/v1/setup_intents/${intent}/confirm`, { payment_method: "pm_card_mastercard" });
  await ask("GET", `/v1/setup_intents/${intent}`);
  const { id: session } = await ask("POST", "/v1/checkout/sessions", {
    mode: "setup",
    customer,
    success_url: "https://x.example",
  });
  await ask("GET", `/v1/checkout/sessions/${session}`);
  await ask("GET", "/v1/checkout/sessions", { customer, "expand[]": "data.setup_intent" });
  const { id: refused } = await ask("POST", "/v1/setup_intents", { customer });
  const { id: declined } = await ask("POST", "/v1/payment_methods", { "card[token]": "tok_chargeDeclined" });
  expect((await raw("POST", `/v1/setup_intents/${refused}/confirm`, { payment_method: declined })).status).toBe(402);
  await ask("GET", `/v1/setup_intents/${refused}`);
  await ask("POST", "/v1/payment_methods", { type: "sepa_debit", "sepa_debit[iban]": "DE89370400440532013000" });
  await ask("GET", "/v1/payment_methods/pm_card_visa");

  for (const [card, end] of [
    [made, "paid"],
    ["pm_card_chargeCustomerFail", "open"],
    ["pm_card_authenticationRequired", "open"],
  ] as const) {
    const method = card === made ? card : (await ask("POST", `/v1/payment_methods/${card}/attach`, { customer })).id;
    await ask("POST", `/v1/customers/${customer}`, { "invoice_settings[default_payment_method]": method });
    const { id: invoice } = await ask("POST", "/v1/invoices", {
      customer,
      currency: "usd",
      auto_advance: "false",
      "metadata[invoice_id]": "1",
    });
    const { id: item } = await ask("POST", "/v1/invoiceitems", {
      customer,
      invoice,
      amount: "1234",
      currency: "usd",
      description: "Messages",
      "period[start]": "1",
      "period[end]": "2",
    });
    await ask("GET", `/v1/invoiceitems/${item}`);
    await ask("GET", "/v1/invoiceitems", { invoice });
    const final = await ask("POST", `/v1/invoices/${invoice}/finalize`, { auto_advance: "true" });
    expect(final.status).toBe(end);
    await ask("GET", `/v1/invoices/${invoice}`, { "expand[]": "payments.data.payment.payment_intent" });
    const payments = await ask("GET", "/v1/invoice_payments", { invoice });
    const [payment] = payments.data as unknown as { payment: { payment_intent: string } }[];
    await ask("GET", `/v1/payment_intents/${payment?.payment.payment_intent}`);
  }
  for (const end of ["void", "mark_uncollectible"]) {
    const sent = { customer, collection_method: "send_invoice", days_until_due: "14" };
    const { id } = await ask("POST", "/v1/invoices", sent);
    await ask("POST", "/v1/invoiceitems", { customer, invoice: id, amount: "5" });
    await ask("POST", `/v1/invoices/${id}/finalize`);
    await ask("POST", `/v1/invoices/${id}/${end}`);
  }
  const disputed = (await ask("POST", "/v1/payment_methods/pm_card_createDispute/attach", { customer })).id;
  const { id: contested } = await ask("POST", "/v1/invoices", { customer, currency: "usd" });
  await ask("POST", "/v1/invoiceitems", { customer, invoice: contested, amount: "700" });
  await ask("POST", `/v1/invoices/${contested}/pay`, { payment_method: disputed });
  const [dispute] = (await ask("GET", "/v1/disputes", { limit: "100" })).data as { id: string }[];
  await ask("GET", `/v1/disputes/${dispute?.id}`);
  await ask("POST", `/v1/disputes/${dispute?.id}`, { "evidence[uncategorized_text]": "losing_evidence" });
  const { id: returned } = await ask("POST", "/v1/invoices", { customer, currency: "usd" });
  await ask("POST", "/v1/invoiceitems", { customer, invoice: returned, amount: "900" });
  await ask("POST", `/v1/invoices/${returned}/pay`, { payment_method: made });
  await ask("POST", `/v1/customers/${customer}/balance_transactions`, { amount: "-50", currency: "usd" });
  const credit = { invoice: returned, amount: "300", refund_amount: "200", credit_amount: "100" };
  const { id: note } = await ask("POST", "/v1/credit_notes", credit);
  await ask("GET", `/v1/credit_notes/${note}`);
  await ask("GET", "/v1/credit_notes", { invoice: returned });
  const [charge] = (await ask("GET", "/v1/charges", { limit: "100" })).data as { id: string }[];
  await ask("GET", `/v1/charges/${charge?.id}`);
  const { id: refund } = await ask("POST", "/v1/refunds", { charge: charge?.id ?? "", amount: "1" });
  await ask("GET", `/v1/refunds/${refund}`);
  await ask("GET", "/v1/refunds", { charge: charge?.id ?? "" });
  await ask("GET", "/v1/invoices", { customer, limit: "100", "expand[]": "data.payments" });
  await taxAutomatically(ask);
  await ask("POST", `/v1/payment_methods/${made}/detach`);
  const { id: draft } = await ask("POST", "/v1/invoices", { customer });
  await ask("DELETE", `/v1/invoices/${draft}`);
  await ask("DELETE", `/v1/customers/${customer}`);
  const events = await ask("GET", "/v1/events", { limit: "100" });
  expect(events.data.length).toBeGreaterThan(30);
  for (const event of events.data) check((event.data as { object: Record<string, unknown> }).object);
  await ask("GET", `/v1/events/${String(events.data[0]?.id)}`);
});

/** An invoice that the local Stripe taxes by itself, in Texas, and one of its credit notes. */
async function taxAutomatically(
  ask: (method: string, path: string, fields?: Record<string, string>) => Promise<Raw["body"]>,
): Promise<void> {
  await ask("GET", "/v1/tax/settings");
  await ask("GET", "/v1/tax/registrations", { status: "active" });
  const { id: customer } = await ask("POST", "/v1/customers", {
    "address[country]": "US",
    "address[postal_code]": "78701",
  });
  const { id: invoice } = await ask("POST", "/v1/invoices", { customer, "automatic_tax[enabled]": "true" });
  const item = { customer, invoice, amount: "1000", tax_behavior: "exclusive", tax_code: "txcd_10103001" };
  await ask("POST", "/v1/invoiceitems", item);
  await ask("POST", `/v1/invoices/${invoice}/finalize`, { auto_advance: "false" });
  const { data } = (await ask("GET", `/v1/invoices/${invoice}/lines`)) as unknown as {
    data: { id: string; taxes: { tax_rate_details: { tax_rate: string } }[] }[];
  };
  await ask("GET", `/v1/tax_rates/${data[0]?.taxes[0]?.tax_rate_details.tax_rate}`);
  const line = { "lines[0][type]": "invoice_line_item", "lines[0][invoice_line_item]": data[0]?.id ?? "" };
  const credit = { invoice, ...line, "lines[0][amount]": "100" };
  await ask("GET", "/v1/credit_notes/preview", credit);
  const { id: note } = await ask("POST", "/v1/credit_notes", credit);
  await ask("GET", `/v1/credit_notes/${note}/lines`);
}

test("the local Stripe reports errors the way Stripe does", async () => {
  for (const [method, path, fields, status, error] of [
    ["GET", "/v1/coupons", {}, 404, { type: "invalid_request_error" }],
    ["GET", "/v1/invoices/in_none", {}, 404, { type: "invalid_request_error", code: "resource_missing", param: "id" }],
    ["POST", "/v1/invoices", {}, 400, { code: "parameter_missing", param: "customer" }],
    ["POST", "/v1/invoices", { customer: "cus_none" }, 400, { code: "resource_missing", param: "customer" }],
    ["POST", "/v1/invoiceitems", { customer: "x", amount: "1.5" }, 400, { param: "amount" }],
    ["GET", "/v1/customers", { "expand[]": "data.nonsense" }, 400, { param: "expand" }],
    ["GET", "/v1/customers", { starting_after: "cus_none" }, 400, { param: "starting_after" }],
  ] as const) {
    if (path === "/v1/customers") await raw("POST", "/v1/customers");
    const answer = await raw(method, path, fields as Record<string, string>);
    expect(answer).toMatchObject({ status, body: { error } });
  }
  expect((await raw("GET", "/v1/customers", {}, { authorization: "Bearer wrong" })).status).toBe(401);
  const { id } = await stripe.customers.create();
  await expect(stripe.paymentMethods.attach("pm_card_chargeDeclined", { customer: id })).rejects.toMatchObject({
    type: "StripeCardError",
    code: "card_declined",
    decline_code: "generic_decline",
    statusCode: 402,
  });
});

test("an idempotency key makes a call happen once, and only with the same parameters", async () => {
  const key = { idempotencyKey: "once" };
  const [one, two] = [
    await stripe.customers.create({ name: "One" }, key),
    await stripe.customers.create({ name: "One" }, key),
  ];
  expect(two.id).toBe(one.id);
  expect(two.lastResponse.headers["idempotent-replayed"]).toBe("true");
  await expect(stripe.customers.create({ name: "Two" }, key)).rejects.toMatchObject({ type: "StripeIdempotencyError" });
});

test("lists are read page by page, in both directions", async () => {
  const { id: customer } = await stripe.customers.create();
  const made: string[] = [];
  for (let number = 0; number < 5; number++) made.unshift((await stripe.invoices.create({ customer })).id);
  const first = await stripe.invoices.list({ customer, limit: 2 });
  expect([first.data.map(({ id }) => id), first.has_more]).toEqual([made.slice(0, 2), true]);
  const all: string[] = [];
  for await (const { id } of stripe.invoices.list({ customer, limit: 2 })) all.push(id);
  expect(all).toEqual(made);
  const before = await stripe.invoices.list({ customer, limit: 2, ending_before: made[4] ?? "" });
  expect(before.data.map(({ id }) => id)).toEqual(made.slice(2, 4));
});

test("the local Stripe misbehaves as told, and as often as told", { tag: "@thorough" }, async () => {
  await control({ rules: [{ match: "POST /v1/customers$", act: false, then: 429, times: 1 }] }, local.url);
  await expect(stripe.customers.create()).rejects.toMatchObject({ type: "StripeRateLimitError" });
  const count = async () => (await stripe.customers.list({ limit: 100 })).data.length;
  const before = await count();
  await control({ rules: [{ match: "POST /v1/customers$", act: true, then: "hang", times: 1 }] }, local.url);
  await expect(stripe.customers.create({}, { timeout: 5_000 })).rejects.toMatchObject({
    type: "StripeConnectionError",
  });
  expect(await count()).toBe(before + 1);
  const { id: customer } = await stripe.customers.create();
  const { id: card } = await stripe.paymentMethods.attach("pm_card_visa", { customer });
  const { id } = await stripe.invoices.create({ customer });
  await stripe.invoiceItems.create({ customer, invoice: id, amount: 500, currency: "usd" });
  await control({ declineNext: 1 }, local.url);
  await expect(stripe.invoices.pay(id, { payment_method: card })).rejects.toMatchObject({ code: "card_declined" });
  expect((await stripe.invoices.pay(id, { payment_method: card })).status).toBe("paid");
});

test("webhooks are signed, and retried until they are accepted", async () => {
  const seen: Stripe.Event[] = [];
  let refusals = 1;
  const receiver = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const event = stripe.webhooks.constructEvent(
        Buffer.concat(chunks),
        String(request.headers["stripe-signature"]),
        nowhere.secret,
      );
      if (refusals-- > 0) return response.writeHead(503).end();
      seen.push(event);
      response.end();
    });
  });
  receiver.listen(0, "127.0.0.1");
  await once(receiver, "listening");
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
  const another = await startStripe({ dataDir: null, port: 0, webhook: { ...nowhere, url } });
  await sdkFor(another.url).customers.create({ name: "Told" });
  await expect.poll(() => seen.map(({ type }) => type), { timeout: 20_000 }).toEqual(["customer.created"]);
  await another.stop();
  receiver.close();
});

test("the local Stripe keeps its data after a restart, even after a crash", async () => {
  const dataDir = newDataDir();
  const first = await startStripe({ dataDir, port: 0, webhook: nowhere });
  const { id } = await sdkFor(first.url).customers.create({ name: "Kept" }, { idempotencyKey: "kept" });
  await first.stop();
  appendFileSync(join(dataDir, "stripe", "objects.jsonl"), '{"put":{"id":"cus_ha');
  const second = await startStripe({ dataDir, port: 0, webhook: nowhere });
  const again = sdkFor(second.url);
  expect(await again.customers.retrieve(id)).toMatchObject({ name: "Kept" });
  expect((await again.customers.create({ name: "Kept" }, { idempotencyKey: "kept" })).id).toBe(id);
  await second.stop();
});

test(
  "a demo team has used nothing in months that are over, where they would be billed by a Stripe of somebody's own",
  { tag: "@thorough" },
  async () => {
    const settings = { PORT: String(await freePort()), DATA_DIR: newDataDir() };
    const theirs = {
      STRIPE_SECRET_KEY: local.secretKey,
      STRIPE_API_BASE: local.url,
      STRIPE_WEBHOOK_SECRET: "whsec_tests",
    };
    const product = await startProduct({ ...settings, ...theirs });
    const { databasePassword } = JSON.parse(await readFile(join(settings.DATA_DIR, "settings.json"), "utf8")) as {
      databasePassword: string;
    };
    const client = await connectClient({
      connectionString: (await findRunningPostgres(settings.DATA_DIR, databasePassword)) ?? "",
    });
    const { rows } = await client.query<{ applications: number; past: string[] | null }>(
      `SELECT (SELECT count(*)::int FROM applications) AS applications,
      (SELECT array_agg(DISTINCT month::text) FROM usage_by_application_month WHERE month < date_trunc('month', now())) AS past`,
    );
    await client.end();
    await product.stop();
    expect(rows).toEqual([{ applications: 4, past: null }]);
  },
);

test("npm run stripe:check says what is set up at Stripe, and fails if the webhook is for another address", async () => {
  const check = (PUBLIC_URL: string, more: Record<string, string> = {}) =>
    promisify(execFile)(process.execPath, ["scripts/stripe-check.mjs"], {
      env: { ...process.env, STRIPE_SECRET_KEY: "sk_test_tests", STRIPE_API_BASE: local.url, PUBLIC_URL, ...more },
    });
  const { stdout } = await check("http://127.0.0.1:9");
  expect((await check("http://127.0.0.1:9/")).stdout).toBe(stdout);
  expect(stdout).toContain("✓ it has all events that matter");
  expect(stdout).not.toContain("✗");
  expect(stdout).not.toContain("Tax");
  const taxed = await check("http://127.0.0.1:9", { STRIPE_TAX: "on" });
  expect(taxed.stdout).toContain("✓ Stripe Tax is active");
  expect(taxed.stdout).toContain("✓ its head office is in DE");
  expect(taxed.stdout).toContain("✓ what is sold has the tax code txcd_10103001, the account's default");
  expect(taxed.stdout).toContain("✓ tax is collected in DE");
  expect(taxed.stdout).not.toContain("✗");
  const failed = await check("https://portal.example.com").catch((error: { code: number; stdout: string }) => error);
  expect(failed).toMatchObject({ code: 1 });
  expect(failed.stdout).toContain("✗ there is no webhook for https://portal.example.com/api/webhooks/stripe");
});

for (const one of cases) {
  test(`as Stripe says of itself: ${one.name}`, async () => {
    const { seen, expected } = await runCase(stripe, one);
    expect(seen).toEqual(expected);
  });
}

test(
  "stripe:live-check says what an account does otherwise than the stand-in, and refuses live keys",
  { tag: "@thorough" },
  async () => {
    const check = (key: string) =>
      promisify(execFile)(process.execPath, ["scripts/stripe-live-check.mjs"], {
        env: { ...process.env, STRIPE_SECRET_KEY: key, STRIPE_API_BASE: local.url },
      }).catch((error: { code: number; stdout: string; stderr: string }) => error);
    expect((await check("sk_test_tests")).stdout).toContain(`Stripe does all ${cases.length} as the stand-in does.`);
    await control({ rules: [{ match: "POST /v1/credit_notes/\\w+/void$", act: false, then: 400 }] }, local.url);
    const other = await check("sk_test_tests");
    expect(other).toMatchObject({ code: 1 });
    expect(other.stdout).toContain("✗ a credit note on an open invoice makes less due until it is voided");
    expect(other.stdout).toContain("The local Stripe was told to answer 400.");
    expect(other.stdout).toContain(`1 of ${cases.length} are otherwise at Stripe`);
    for (const key of ["sk_live_51abc", "rk_live_51abc"]) {
      const refused = await check(key);
      expect(refused).toMatchObject({ code: 1 });
      expect(refused.stderr).toContain("not to a live one");
      expect(refused.stdout).not.toContain("✓");
    }
  },
);

test("the official command line works with the local Stripe", async () => {
  const cli = (...args: string[]) =>
    promisify(execFile)(
      join("node_modules", ".bin", "stripe"),
      [...args, "--api-base", local.url.replace("localhost", "127.0.0.1"), "--api-key", "sk_test_1234567890"],
      {
        env: { ...process.env, HOME: newDataDir(), XDG_CONFIG_HOME: newDataDir(), STRIPE_CLI_TELEMETRY_OPTOUT: "1" },
      },
    );
  const made = JSON.parse((await cli("customers", "create", "--name", "From the shell")).stdout) as { id: string };
  const read = JSON.parse((await cli("customers", "retrieve", made.id)).stdout) as { name: string };
  expect(read.name).toBe("From the shell");
});
