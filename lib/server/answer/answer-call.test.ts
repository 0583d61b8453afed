import { once } from "node:events";
import { createServer, request as ask, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

vi.mock("@/lib/env", () => ({
  env: () => ({
    RATE_LIMITS: "off",
    SERVICE_KEY: ["the-service-key-of-this-test-only"],
    OPERATOR_KEY: [],
    PUBLIC_URL: "https://developers.example.com",
    AUTH_SECRET: ["the-secret-of-this-test-only-really"],
  }),
}));
vi.mock("@/lib/log", () => ({ log: () => ({ warn: () => undefined, error: () => undefined }) }));

import type { Endpoint } from "@/lib/contract/endpoint";
import type { ApiAnswer } from "@/lib/http/exchange";
import { fromWeb, toWeb } from "@/lib/http/web";
import { answerCall } from "./answer-call";
import { decide } from "../request/decide";
import { declarations } from "../request/declared";
import { loadEndpoints, type Endpoints } from "../endpoints";

// Both ways that lead to an endpoint: Node's http, as our server calls it, and the web's Request and Response, as Next does in development.

let endpoints: Endpoints;
let url: string;
/** Where it is set, both ways answer with it. */
let given: ApiAnswer | null = null;

const server = createServer((request, response) => {
  const decision = decide(request, () => true, false);
  const answering =
    decision.to === "call" &&
    (given ? async () => structuredClone(given as ApiAnswer) : endpoints.get(decision.declaration.id));
  if (decision.to !== "call" || !answering) return void response.writeHead(599).end();
  void answerCall(answering, decision, request, response, {});
});

beforeAll(async () => {
  endpoints = await loadEndpoints();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

interface Sent {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string | Buffer | null;
}

interface Got {
  status: number;
  headers: Record<string, unknown>;
  body: string;
}

/** What the web's way leaves to whatever carries the answer. */
const ofTransport = ["date", "connection", "keep-alive", "content-length", "transfer-encoding"];
const without = (headers: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !ofTransport.includes(name)));

async function overNode({ method, path, headers, body }: Sent): Promise<Got> {
  const asked = ask(url + path, {
    method,
    headers: { ...headers, ...(body ? { "content-length": Buffer.byteLength(body) } : {}) },
  });
  asked.end(body ?? undefined);
  const [answer] = (await once(asked, "response")) as [IncomingMessage];
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return {
    status: answer.statusCode ?? 0,
    headers: without(answer.headers),
    body: Buffer.concat(parts).toString("latin1"),
  };
}

async function overWeb(declaration: Endpoint, params: Record<string, string>, sent: Sent): Promise<Got> {
  const body = sent.body === null ? null : new Uint8Array(Buffer.from(sent.body));
  const request = new Request(url + sent.path, { method: sent.method, headers: sent.headers, body });
  const answering = given ? async () => structuredClone(given as ApiAnswer) : endpoints.get(declaration.id);
  if (!answering) throw new Error(`Nobody answers ${declaration.id}`);
  const answer = toWeb(await answering(fromWeb(request), params));
  const bytes = sent.method === "HEAD" ? Buffer.alloc(0) : Buffer.from(await answer.arrayBuffer());
  return {
    status: answer.status,
    headers: without(Object.fromEntries(answer.headers)),
    body: bytes.toString("latin1"),
  };
}

const json = { "content-type": "application/json", "x-request-id": "the-same-on-both" };
const key = { authorization: "Bearer the-service-key-of-this-test-only" };

/** What can be asked of any endpoint without a database behind it. */
const calls: Pick<Sent, "headers" | "body">[] = [
  { headers: json, body: null },
  { headers: json, body: "{}" },
  { headers: json, body: "{" },
  { headers: json, body: Buffer.from([0x7b, 0xff, 0x7d]) },
  { headers: { ...json, ...key }, body: '{"events":"none","client_id":5}' },
  { headers: { ...json, ...key, "content-type": "text/plain" }, body: "{}" },
  { headers: { ...json, ...key, "content-encoding": "gzip" }, body: "{}" },
  ...["", "[]", "null", '"x"', "\u0000", "\ufeff{}", "{} ", "{}x", '{"__proto__":{"client_id":"x"}}'].map((body) => ({
    headers: { ...json, ...key },
    body,
  })),
  ...["application/json; charset=utf-8", "APPLICATION/JSON", "application/json; charset=latin1", ""].map((type) => ({
    headers: { ...json, ...key, "content-type": type },
    body: '{"client_id":""}',
  })),
  { headers: { ...json, authorization: "bearer the-service-key-of-this-test-only" }, body: "{" },
  { headers: { ...json, authorization: "Bearer  the-service-key-of-this-test-only " }, body: "{" },
  { headers: { ...json, authorization: "Bearer the-service-key-of-this-test-onl" }, body: "{" },
  { headers: { ...json, ...key, accept: "text/csv", range: "bytes=0-1", "if-none-match": "*" }, body: "{" },
  { headers: { ...json, authorization: "Basic eDp5" }, body: "{}" },
  { headers: { ...json, authorization: "Bearer nonsense" }, body: "{}" },
  { headers: { ...json, cookie: "a=b; c=d", "sec-fetch-site": "cross-site" }, body: "{}" },
  { headers: { ...json, "idempotency-key": "é", "if-match": "no tag" }, body: "{}" },
];

/** What is longer than an endpoint takes: asked of each sixth one, and of those that say themselves how much they take. */
const long: typeof calls = [
  { headers: json, body: JSON.stringify({ filler: "x".repeat(150_000) }) },
  { headers: { ...json, ...key }, body: "x".repeat(1_200_000) },
];

test(
  "every endpoint gives the same answer to the byte, whichever way a call has come",
  { timeout: 60_000 },
  async () => {
    let compared = 0;
    for (const [index, declaration] of declarations.filter(({ id }) => endpoints.has(id)).entries()) {
      const isAskedForLong = index % 6 === 0 || declaration.longestBody !== undefined;
      const names = [...declaration.path.matchAll(/:(\w+)/g)].map(([, name = ""]) => name);
      const params = Object.fromEntries(names.map((name, index) => [name, ["a b/é", "%"][index] ?? "1"]));
      const named = declaration.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
      for (const call of isAskedForLong ? [...calls, ...long] : calls) {
        const readsNothing = declaration.method === "GET" || (declaration.method === "DELETE" && !declaration.body);
        if (readsNothing && call.body !== null) continue;
        for (const query of declaration.query ? ["", "?limit=x&limit=y"] : [""]) {
          const sent = { ...call, method: declaration.method, path: `/api${named}${query}` };
          const got = await overNode(sent);
          expect(got, `${declaration.id} ${JSON.stringify(call).slice(0, 200)}`).toEqual(
            await overWeb(declaration, params, sent),
          );
          expect(got.status, declaration.id).toBeLessThan(500);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(600);
  },
);

test.each<[what: string, answer: ApiAnswer]>([
  ["text", { status: 200, headers: { "Content-Type": "text/csv", ETag: 'W/"x"' }, body: "a,b\r\nü,\u{1f600}" }],
  ["a picture", { status: 200, headers: { "Content-Type": "image/png" }, body: new Uint8Array([0, 255, 13, 10]) }],
  ["nothing new", { status: 304, headers: { ETag: 'W/"x"' }, body: null }],
  ["a cookie", { status: 201, headers: { "Set-Cookie": "a=b; Path=/; HttpOnly" }, body: "{}" }],
  ["an empty text", { status: 200, headers: {}, body: "" }],
])("an answer arrives the same both ways: %s", async (_, answer) => {
  given = answer;
  const declaration = declarations.find(({ id }) => id === "listApplications");
  if (!declaration) throw new Error("There is no list of applications.");
  try {
    for (const method of ["GET", "HEAD"]) {
      const sent = { method, path: "/api/application", headers: {}, body: null };
      // Of several cookies there is no one value, so Node gives a list.
      const { headers, ...got } = await overNode(sent);
      const texts = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
      expect({ ...got, headers: texts }).toEqual(await overWeb(declaration, {}, sent));
    }
  } finally {
    given = null;
  }
});

const compressible = JSON.stringify({ filler: "x".repeat(2_000) });

/** Answers any call, of this endpoint, with what is given, and says what came. */
async function answeredWith(answer: ApiAnswer, accept: string | null, method = "GET", path = "/api/application") {
  given = answer;
  try {
    const asked = ask(url + path, { method, headers: accept === null ? {} : { "accept-encoding": accept } });
    asked.end();
    const [came] = (await once(asked, "response")) as [IncomingMessage];
    const parts: Buffer[] = [];
    for await (const part of came) parts.push(part as Buffer);
    return { headers: came.headers, bytes: Buffer.concat(parts) };
  } finally {
    given = null;
  }
}

test("an answer of an endpoint that gives secrets is never compressed", async () => {
  const answer = { status: 201, headers: { "Content-Type": "application/json" }, body: compressible };
  const { headers, bytes } = await answeredWith(answer, "gzip", "POST", "/api/client");
  expect(headers["content-encoding"]).toBeUndefined();
  expect(bytes.toString()).toBe(compressible);
});

test.each<[what: string, headers: Record<string, string>, accept: string | null, body: string, isCompressed: boolean]>([
  ["a long list", { "Content-Type": "application/json" }, "gzip, deflate", compressible, true],
  ["a file of values", { "Content-Type": "text/csv" }, "gzip", compressible, true],
  ["a short answer", { "Content-Type": "application/json" }, "gzip", "{}", false],
  ["a picture", { "Content-Type": "image/png" }, "gzip", compressible, false],
  [
    "what nobody may keep",
    { "Content-Type": "application/json", "Cache-Control": "no-store" },
    "gzip",
    compressible,
    true,
  ],
  ["what nobody asked to be compressed", { "Content-Type": "application/json" }, null, compressible, false],
  ["what is not to be compressed", { "Content-Type": "application/json" }, "gzip;q=0", compressible, false],
])("%s is compressed only where that helps and harms nobody", async (_, headers, accept, body, isCompressed) => {
  const came = await answeredWith({ status: 200, headers, body }, accept);
  expect(came.headers["content-encoding"]).toBe(isCompressed ? "gzip" : undefined);
  expect(Number(came.headers["content-length"])).toBe(came.bytes.length);
  expect((isCompressed ? gunzipSync(came.bytes) : came.bytes).toString()).toBe(body);
});
