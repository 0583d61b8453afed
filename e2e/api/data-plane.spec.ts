import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, signUp } from "../support/accounts";
import { productUrl, serviceKey } from "../support/environment";
import { event } from "../support/usage";

// The server itself answers these paths. With an empty query they are Next's.
const roads = { "/api/creds/verify": "/api/creds/verify?", "/api/usage": "/api/usage?" };

/** What our own code says of an answer; Next adds more, for browsers. */
const own = [
  "content-type",
  "cache-control",
  "x-request-id",
  "x-powered-by",
  "x-content-type-options",
  "www-authenticate",
];

async function ask(path: string, init: RequestInit) {
  const answer = await fetch(productUrl() + path, { method: "POST", ...init });
  const headers = Object.fromEntries(own.map((name) => [name, answer.headers.get(name)]));
  return { status: answer.status, headers, body: await answer.text() };
}

/** Expects the same answer on both roads, to the byte. */
async function expectSame(path: keyof typeof roads, init: () => RequestInit) {
  const one = await ask(path, init());
  const other = await ask(roads[path], init());
  expect(one).toEqual(other);
  return one;
}

const requestId = () => `road-${randomUUID()}`;

test("both roads of the data plane give the same answers, to good calls and to bad ones", async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  const credentials = await createCredentials(token, id);
  const { client_id, client_secret } = credentials;
  const key = `Bearer ${serviceKey()}`;
  const json = { authorization: key, "content-type": "application/json" };
  const bodies: Record<keyof typeof roads, unknown[]> = {
    "/api/creds/verify": [
      { client_id, client_secret },
      { client_id, client_secret, unknown: 1 },
      { client_id, client_secret: `${client_secret}x` },
      { client_id: "nobody", client_secret },
      { client_id: "", client_secret: "" },
      { client_id: 5, client_secret },
      { client_id: "x".repeat(201), client_secret },
      { client_id: "x\u0000", client_secret },
      { client_id },
    ],
    "/api/usage": [
      { events: [] },
      { events: "none" },
      { events: [{ ...event(client_id), quantity: -1 }, null, event("nobody")] },
      { events: Array.from({ length: 1_001 }, () => 1) },
      {},
    ],
  };
  for (const path of Object.keys(roads) as (keyof typeof roads)[]) {
    const good = JSON.stringify(bodies[path][0]);
    const id = requestId();
    const calls: RequestInit[] = [
      ...bodies[path].map((body) => ({ headers: json, body: JSON.stringify(body) })),
      ...["", "{", "[]", "null", '"x"', "\u0000", `\ufeff${good}`, `${good} `, "{}x"].map((body) => ({
        headers: json,
        body,
      })),
      { headers: json, body: new Uint8Array([0x7b, 0xff, 0x7d]) },
      { headers: json, body: `{"__proto__":${good}}` },
      { headers: json, body: JSON.stringify({ filler: "x".repeat(1_200_000) }) },
      { headers: { ...json, "content-type": "application/json; charset=utf-8" }, body: good },
      { headers: { ...json, "content-type": "APPLICATION/JSON" }, body: good },
      { headers: { ...json, "content-type": "application/json; charset=latin1" }, body: good },
      { headers: { ...json, "content-type": "text/plain" }, body: good },
      { headers: { ...json, "content-encoding": "gzip" }, body: good },
      { headers: { ...json, "if-none-match": "*", accept: "text/csv", range: "bytes=0-1" }, body: good },
      { headers: { ...json, "x-http-method-override": "DELETE", expect: "nothing" }, body: good },
      { headers: { ...json, authorization: `Bearer  ${serviceKey()} ` }, body: good },
      { headers: { ...json, authorization: `bearer ${serviceKey()}` }, body: good },
      { headers: { ...json, authorization: `Bearer ${serviceKey().slice(1)}` }, body: good },
      { headers: { ...json, authorization: `Bearer ${token}` }, body: good },
      { headers: { ...json, authorization: `Basic ${btoa(`x:${serviceKey()}`)}` }, body: good },
      { headers: { "content-type": "application/json" }, body: good },
      { headers: { ...json, cookie: "a=b" }, body: good },
      { headers: { authorization: key } },
    ];
    for (const [index, call] of calls.entries()) {
      const headers = { ...(call.headers as Record<string, string>), "x-request-id": `${id}-${index}` };
      delete (headers as Record<string, string>).expect;
      const answer = await expectSame(path, () => ({ ...call, headers }));
      expect(answer.status, `${path} ${index}`).toBeLessThan(500);
      expect(answer.headers["x-request-id"]).toBe(headers["x-request-id"]);
    }
  }
});

test("other methods on the paths of the data plane are answered as everywhere", async () => {
  for (const [path, other] of Object.entries(roads)) {
    for (const method of ["GET", "PUT", "DELETE", "OPTIONS", "PATCH"]) {
      const headers = { "x-request-id": requestId() };
      const answers = [await ask(path, { method, headers }), await ask(other, { method, headers })];
      expect(answers[0]).toEqual(answers[1]);
    }
  }
});

test("a call of the data plane without a request id of its own is given one", async () => {
  const headers = { authorization: `Bearer ${serviceKey()}`, "content-type": "application/json" };
  const answers = [1, 2].map(() => ask("/api/usage", { headers, body: '{"events":[{}]}' }));
  const ids = (await Promise.all(answers)).map(({ headers: { "x-request-id": id } }) => id);
  expect(new Set(ids).size).toBe(2);
});
