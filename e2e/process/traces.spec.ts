import { randomBytes } from "node:crypto";
import { expect, test } from "@playwright/test";
import type { EmbeddedPostgres } from "@/dev/postgres/start";
import {
  createApplication,
  createCredentials,
  password,
  signUp,
  unique,
  verify,
  type Account,
} from "../support/accounts";
import { call } from "../support/api";
import { startCollector, type Collector, type ReceivedSpan } from "../support/collector";
import { query } from "../support/database";
import { productUrl, serviceKey } from "../support/environment";
import { jobsDone } from "../support/jobs";
import { newestMail, subjects } from "../support/mails";
import { startOver } from "../support/one-product";
import { portalCookie } from "../support/portal-cookie";
import { startPrepared } from "../support/prepared-postgres";
import type { Product } from "../support/product";
import { insertInvoice } from "../support/rows";

const soon = { OTEL_BSP_SCHEDULE_DELAY: "100", LOG_LEVEL: "info" };
const [server, client, consumer] = [2, 3, 5];

let postgres: EmbeddedPostgres;
test.beforeAll(async () => (postgres = await startPrepared()));
test.afterAll(() => postgres?.stop());

const newTraceId = () => randomBytes(16).toString("hex");
const traceparentOf = (traceId: string, flags = "01") => `00-${traceId}-${randomBytes(8).toString("hex")}-${flags}`;

test.describe("with a collector", () => {
  let collector: Collector;
  let product: Product;
  let account: Account;
  const header = `canary-${unique()}`;
  test.beforeAll(async () => {
    collector = await startCollector();
    product = await startOver(postgres.url, {
      ...soon,
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_PROTOCOL: "http/json",
      OTEL_EXPORTER_OTLP_HEADERS: `x-collector-key=${header}`,
      OTEL_RESOURCE_ATTRIBUTES: "deployment.environment.name=tests",
    });
    account = await signUp();
    const card = { token: "pm_card_visa" };
    await call("POST", "/billing/methods", { token: account.token, body: card });
  });
  test.afterAll(async () => {
    await product?.stop();
    await collector?.stop();
  });

  const spansOf = (traceId: string) => collector.spans().filter((span) => span.traceId === traceId);
  /** Waits for a trace to have spans of these names. */
  const trace = async (traceId: string, ...names: string[]) => {
    const missing = () => names.filter((name) => !spansOf(traceId).some((span) => span.name === name));
    await expect.poll(missing, { timeout: 30_000 }).toEqual([]);
    return spansOf(traceId);
  };
  const named = (spans: ReceivedSpan[], name: string): ReceivedSpan => {
    const found = spans.find((span) => span.name === name);
    if (!found) throw new Error(`There is no span ${name}`);
    return found;
  };
  const ancestors = (spans: ReceivedSpan[], span: ReceivedSpan | undefined): string[] =>
    span
      ? [
          span.name,
          ...ancestors(
            spans,
            spans.find(({ spanId }) => spanId === span.parentSpanId),
          ),
        ]
      : [];
  /** The line of the log about the request that was made with this ID. */
  const lineOf = async (requestId: string) => {
    const line = () =>
      product
        .output()
        .split("\n")
        .find((one) => one.includes(requestId) && one.includes('"status"'));
    await expect.poll(line).toBeTruthy();
    return JSON.parse(line() ?? "") as Record<string, unknown>;
  };

  test("a call, its use case, its queries, its job and what that asks of Stripe are one trace", async () => {
    const id = await insertInvoice(account.teamId, "draft");
    await query("UPDATE invoices SET problem = 'made up by the test' WHERE id = $1", [id]);
    const traceId = newTraceId();
    const answer = await call("POST", `/billing/invoice/${id}/send`, {
      token: account.token,
      headers: { traceparent: traceparentOf(traceId) },
    });
    expect(answer.status).toBe(200);
    const route = "POST /api/billing/invoice/:id/send";
    await trace(traceId, route, "sendInvoice", "UPDATE invoices", "process collect-invoice");
    await expect.poll(() => spansOf(traceId).some(({ name }) => name.includes("/v1/"))).toBe(true);
    await jobsDone().catch(() => undefined);
    const spans = spansOf(traceId);
    const request = named(spans, route);
    expect(request.kind).toBe(server);
    expect(request.attributes).toMatchObject({
      "http.request.method": "POST",
      "http.route": "/api/billing/invoice/:id/send",
      "http.response.status_code": 200,
      "debrief.request_id": answer.headers.get("x-request-id"),
    });
    const update = spans.find(({ name, attributes }) => name === "UPDATE invoices" && attributes["db.system.name"]);
    expect(update?.kind).toBe(client);
    expect(update?.attributes["db.query.text"]).toContain("$1");
    expect(ancestors(spans, update)).toEqual(["UPDATE invoices", "sendInvoice", route]);
    const job = named(spans, "process collect-invoice");
    expect(job.kind).toBe(consumer);
    const stripe = spans.find(({ name }) => name.includes("/v1/"));
    expect(stripe?.kind).toBe(client);
    expect(stripe?.attributes).toMatchObject({ "url.template": expect.stringMatching(/^\/v1\//) });
    expect(ancestors(spans, stripe)).toContain("process collect-invoice");
    expect(ancestors(spans, stripe)).toContain(route);
  });

  test("an event of Stripe is one trace, from its arrival to what is asked of Stripe about it", async () => {
    const route = "POST /api/webhooks/stripe";
    const complete = () =>
      collector.spans().some((span) => span.name.includes("GET /v1/") && reaches(collector.spans(), span, route));
    const reaches = (spans: ReceivedSpan[], span: ReceivedSpan, name: string) =>
      ancestors(spans, span).includes(name) && ancestors(spans, span).includes("process apply-stripe-event");
    await expect.poll(complete, { timeout: 30_000 }).toBe(true);
  });

  test("a job that fails shows so in its trace, and the line in the log about it names the trace", async () => {
    const traceId = newTraceId();
    await query(
      `SELECT jobs.add_job('collect-invoice', json_build_object('invoiceId', 7, 'traceparent', $1::text), max_attempts := 1)`,
      [traceparentOf(traceId)],
    );
    const spans = await trace(traceId, "process collect-invoice");
    expect(named(spans, "process collect-invoice")).toMatchObject({ status: 2, attributes: { "error.type": "Error" } });
    const line = () =>
      product
        .output()
        .split("\n")
        .find((one) => one.includes("Failed task") && one.includes(traceId));
    await expect.poll(line).toBeTruthy();
    expect(JSON.parse(line() ?? "")).toMatchObject({ part: "jobs", trace_id: traceId });
  });

  test("a caller's trace goes on, its line in the log names it, and nothing is recorded where the caller records nothing", async () => {
    const [recorded, unrecorded] = [newTraceId(), newTraceId()];
    const ask = (traceId: string, flags: string) =>
      call("GET", "/user/me", { token: account.token, headers: { traceparent: traceparentOf(traceId, flags) } });
    const quiet = await ask(unrecorded, "00");
    const told = await ask(recorded, "01");
    await trace(recorded, "GET /api/user/me");
    expect(spansOf(unrecorded)).toEqual([]);
    expect(await lineOf(told.headers.get("x-request-id") ?? "?")).toMatchObject({ trace_id: recorded, status: 200 });
    expect(await lineOf(quiet.headers.get("x-request-id") ?? "?")).not.toHaveProperty("trace_id");
  });

  test("what a page asks of the database is a part of its trace, and what Next would tell of it isn't", async () => {
    const traceId = newTraceId();
    const cookie = await portalCookie(account.email);
    const page = await fetch(`${productUrl()}/apps?q=made-up`, {
      headers: { cookie, traceparent: traceparentOf(traceId) },
    });
    expect(page.status).toBe(200);
    await page.text();
    const spans = await trace(traceId, "GET page");
    const request = named(spans, "GET page");
    expect(request.attributes).toMatchObject({ "url.path": "/apps" });
    expect(request.attributes).not.toHaveProperty("http.route");
    const others = spans.filter((span) => span !== request);
    expect(others.filter(({ attributes }) => attributes["db.system.name"]).length).toBeGreaterThan(0);
    expect(
      others.filter(({ name, attributes }) => !attributes["db.system.name"] && name !== "look up together"),
    ).toEqual([]);
  });

  test("look-ups that go together are a part of one trace, which links to the others", async () => {
    const { id } = await createApplication(account.token);
    const credentials = await createCredentials(account.token, id);
    const linked = () => collector.spans().find(({ name, links }) => name === "look up together" && links?.length > 0);
    // Whether they come in the same turn of the event loop isn't ours to say.
    await expect
      .poll(async () => {
        await Promise.all(Array.from({ length: 30 }, () => verify(credentials)));
        return linked();
      })
      .toBeTruthy();
    const [link] = linked()?.links ?? [];
    await expect.poll(() => collector.spans().some(({ spanId }) => spanId === link?.spanId)).toBe(true);
    // The last ones may still be on their way.
    await expect.poll(() => new Set(collector.spans().map(({ traceId }) => traceId)).size).toBeGreaterThan(30);
  });

  test("what nobody would look for isn't recorded: probes, metrics and files", async () => {
    for (const path of ["/api/health", "/api/ready", "/metrics", "/icon.svg"]) await fetch(productUrl() + path);
    const { headers } = await call("GET", "/user/me", { token: account.token });
    const arrived = () =>
      collector.spans().some(({ attributes }) => attributes["debrief.request_id"] === headers.get("x-request-id"));
    await expect.poll(arrived).toBe(true);
    const paths = new Set(collector.spans().map(({ attributes }) => attributes["url.path"]));
    expect(["/api/health", "/api/ready", "/metrics", "/icon.svg"].filter((path) => paths.has(path))).toEqual([]);
  });

  test("no span has a secret, a person, or anything that a caller puts into a query, a header or a body", async () => {
    const { id, name } = await createApplication(account.token, `Canary ${unique()}`);
    const credentials = await createCredentials(account.token, id);
    await verify(credentials);
    await verify({ ...credentials, client_secret: "dbf_production_tampered" });
    const madeUp = `canary-${unique()}`;
    await call("GET", `/application/${id}?q=${madeUp}`, { token: account.token, headers: { "user-agent": madeUp } });
    await call("POST", "/application", { token: account.token, body: { name: madeUp, icon: 7 } });
    await call("POST", "/forgot-password", { body: { email: account.email } });
    const mail = await newestMail(account.email, subjects.resetPassword);
    const reset = /dbf_\w+/.exec(mail.text)?.[0] ?? "?";
    expect(reset).toMatch(/^dbf_/);
    await fetch(`${productUrl()}/invite/${reset}?next=${madeUp}`);
    await fetch(`${productUrl()}/reset-password?token=${reset}`, { headers: { cookie: `session=${madeUp}` } });
    const renamed = { name: `Canary ${madeUp}` };
    expect((await call("PATCH", `/team/${account.teamId}`, { token: account.token, body: renamed })).status).toBe(200);
    await jobsDone();
    const traceId = newTraceId();
    const headers = { traceparent: traceparentOf(traceId), tracestate: `vendor=${madeUp}` };
    await call("GET", "/user/me", { token: account.token, headers });
    await trace(traceId, "GET /api/user/me");
    const text = collector.bodies.map(String).join("\n");
    expect(text).toContain("process send-mail");
    const canaries = [
      ...[madeUp, name, reset, password, serviceKey(), header, account.email, account.teamName],
      ...[account.token, account.tokens.refresh_token, account.client.client_secret, credentials.client_secret],
      ...["dbf_production_tampered", "sk_test", "whsec_", "pm_card_visa", "postgresql://"],
    ];
    expect(canaries.filter((canary) => text.includes(canary))).toEqual([]);
    expect(text).not.toMatch(/dbf_\w/);
    // That's where the collector's key belongs.
    expect(collector.requests.every(({ headers: sent }) => sent["x-collector-key"] === header)).toBe(true);
    expect(product.output()).not.toContain(header);
  });

  test("whoever sends it says who it is", () => {
    const [resource] = collector.resources();
    expect(resource).toMatchObject({ "service.name": "debrief-portal", "deployment.environment.name": "tests" });
    expect(collector.requests[0]?.url).toBe("/v1/traces");
  });
});

test("a collector that takes everything and answers nothing holds up neither calls nor the stop, and the log has one line", async () => {
  const collector = await startCollector(() => undefined);
  const product = await startOver(postgres.url, {
    ...soon,
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_EXPORTER_OTLP_TIMEOUT: "300",
    OTEL_BSP_MAX_QUEUE_SIZE: "20",
    OTEL_BSP_MAX_EXPORT_BATCH_SIZE: "10",
  });
  try {
    const { token } = await signUp();
    for (let times = 0; times < 100; times += 1) {
      expect((await call("GET", "/user/me", { token })).status).toBe(200);
    }
    await expect.poll(() => product.output()).toContain("Traces can't be sent");
    expect(collector.requests[0]?.headers["content-type"]).toBe("application/x-protobuf");
    await expect.poll(() => collector.requests.length).toBeGreaterThan(3);
    const began = performance.now();
    expect(await product.stop()).toBe(0);
    // Each step of a stop has up to twelve seconds; what is left to be sent has two.
    expect(performance.now() - began).toBeLessThan(11_000);
    expect(product.output().match(/Traces can't be sent/g)).toHaveLength(1);
  } finally {
    await product.stop();
    await collector.stop();
  }
});

for (const [how, variables] of Object.entries<Record<string, string>>({
  "nothing says where to": {},
  "OpenTelemetry is disabled": { OTEL_SDK_DISABLED: "true" },
  "nothing is to be exported": { OTEL_TRACES_EXPORTER: "none" },
  "nothing is sampled": { OTEL_TRACES_SAMPLER: "traceidratio", OTEL_TRACES_SAMPLER_ARG: "0" },
})) {
  test(`no collector hears anything where ${how}`, { tag: "@thorough" }, async () => {
    const collector = await startCollector();
    const endpoint: Record<string, string> =
      how === "nothing says where to" ? {} : { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
    const product = await startOver(postgres.url, { ...soon, ...endpoint, ...variables });
    try {
      const { token, email } = await signUp();
      const { headers } = await call("GET", "/user/me", { token });
      await call("POST", "/forgot-password", { body: { email } });
      await jobsDone();
      expect(headers.get("x-request-id")).toBeTruthy();
      expect(await product.stop()).toBe(0);
      expect(product.output()).not.toContain("trace_id");
      expect(collector.connections()).toBe(0);
    } finally {
      await product.stop();
      await collector.stop();
    }
  });
}

test("nobody's traces are gone on with where that isn't wanted", { tag: "@thorough" }, async () => {
  const collector = await startCollector();
  const product = await startOver(postgres.url, {
    ...soon,
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${collector.url}/here`,
    OTEL_EXPORTER_OTLP_PROTOCOL: "http/json",
    OTEL_PROPAGATORS: "none",
  });
  try {
    const { token } = await signUp();
    const traceId = newTraceId();
    const { headers } = await call("GET", "/user/me", {
      token,
      headers: { traceparent: traceparentOf(traceId, "00") },
    });
    const span = () =>
      collector.spans().find(({ attributes }) => attributes["debrief.request_id"] === headers.get("x-request-id"));
    await expect.poll(span).toBeTruthy();
    expect(span()?.traceId).not.toBe(traceId);
    expect(collector.requests[0]?.url).toBe("/here");
  } finally {
    await product.stop();
    await collector.stop();
  }
});
