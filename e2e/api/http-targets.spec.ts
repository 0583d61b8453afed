import { expect, test } from "@playwright/test";
import { serviceKey, productUrl } from "../support/environment";
import { openSocket } from "../support/open-socket";
import { rawRequest } from "../support/raw-request";

const host = () => new URL(productUrl()).host;

/** @returns the answer to a request whose first line is this, the status apart */
async function ask(line: string, headers = "", body = ""): Promise<{ status: number; head: string; body: string }> {
  const answer = await rawRequest(`${line} HTTP/1.1\r\nHost: ${host()}\r\nConnection: close\r\n${headers}\r\n${body}`);
  const [head = "", ...rest] = answer.split("\r\n\r\n");
  return { status: Number(head.slice(9, 12)), head, body: rest.join("\r\n\r\n") };
}

const documented = /^\{"errorType":"\w+","response":\{"message":"[^"]+"\},"request_id":"[^"]+"\}$/;

test("an API path with an extra slash or dot is never another path, and never redirects", async () => {
  for (const path of [
    "//api/team",
    "///api//team",
    "/./api/team",
    "/x/../api/team",
    "/api/",
    "/api//team",
    "/api/./team",
    "/api/%2e/team",
    "/api/team/",
    "/api/x/../team",
    "/api/webhooks/stripe/",
    "/api/creds/verify/",
    "//api/creds/verify",
    "/api/usage//",
    "/api/user/me/sessions/",
    "/api%2Fteam",
    "/api/creds%2Fverify",
    "/api/auth/session",
    "/api/auth/callback/credentials",
  ]) {
    for (const method of ["GET", "POST", "DELETE", "PROPFIND"]) {
      const answer = await ask(`${method} ${path}`);
      expect(answer.status, `${method} ${path}`).toBe(404);
      expect(answer.head, path).not.toMatch(/\nlocation:/i);
      expect(answer.body, path).toMatch(documented);
    }
  }
});

test("a percent-encoded letter is the same letter, also on both routes to the data plane", async () => {
  expect((await ask("GET /api/%68ealth")).status).toBe(200);
  expect((await ask("GET /%61pi/h%65%61lth")).status).toBe(200);
  expect((await ask("GET /%6Cogin")).status).toBe(200);
  const key = `Authorization: Bearer ${serviceKey()}\r\nContent-Type: application/json\r\n`;
  const body = '{"client_id":"x","client_secret":"x"}';
  for (const path of ["/api/creds/verify", "/api/cr%65ds/verify", "/%61pi/creds/v%65rify?"]) {
    const answer = await ask(`POST ${path}`, `${key}Content-Length: ${body.length}\r\n`, body);
    expect({ path, status: answer.status, says: answer.body.includes('{"active":false}') }).toEqual({
      path,
      status: 200,
      says: true,
    });
  }
});

test("each form of a request target is handled as RFC 9112 says", async () => {
  const port = host().split(":")[1];
  for (const [line, status] of [
    [`GET http://${host()}/api/health`, 200],
    [`GET HTTP://${host().toUpperCase()}/api/health?x`, 200],
    [`GET http://127.0.0.1:${port}/api/health`, 200],
    [`GET http://${host()}/api/health/`, 404],
    [`GET http://${host()}?x`, 200],
    ["OPTIONS *", 204],
    [`OPTIONS http://${host()}`, 204],
    ["OPTIONS /login", 204],
    ["GET *", 400],
    ["GET http://evil.example/api/health", 400],
    ["GET http://evil.example", 400],
    [`GET http://${host()}.evil.example/`, 400],
    [`GET http://${host()}@evil.example/`, 400],
    [`GET http://user:password@${host()}/api/health`, 400],
    [`GET http:///api/health`, 400],
    ["GET ftp://evil.example/", 400],
    [`GET ${host()}`, 400],
    ["GET api/health", 400],
    ["GET ?x", 400],
    ["GET /api/health#x", 400],
    ["GET /\\evil.example/", 400],
    ["GET /api\\health", 400],
    [`CONNECT ${host()}`, 405],
    ["CONNECT evil.example:443", 405],
  ] as const) {
    const answer = await ask(line);
    expect(answer.status, line).toBe(status);
    expect(answer.head, line).not.toMatch(/\nlocation:/i);
    if (status >= 400) expect(answer.body, line).toMatch(documented);
  }
});

test("a page address with an extra slash or dot redirects to the page in one step, and never to another site", async () => {
  for (const [path, to] of [
    ["/login/", "/login"],
    ["//login", "/login"],
    ["/./login?x=//y", "/login?x=//y"],
    ["//evil.example/", "/evil.example"],
    ["//evil.example/%2e%2e", "/"],
    ["/.//evil.example/x", "/evil.example/x"],
    ["/%2e%2e//evil.example", "/evil.example"],
    ["/%2F/evil.example/", "/%2F/evil.example"],
    ["/%5C/evil.example/", "/%5C/evil.example"],
  ] as const) {
    const answer = await ask(`GET ${path}`, "X-Forwarded-Host: evil.example\r\n");
    expect(answer.status, path).toBe(308);
    const location = /\nlocation: ([^\r]*)/i.exec(answer.head)?.[1] ?? "";
    expect(location, path).toBe(to);
    expect(new URL(location, productUrl()).origin, path).toBe(productUrl());
    expect((await ask(`GET ${location}`)).status, path).not.toBe(308);
  }
});

test("redirects go only to our own host, whatever host a request names", async () => {
  for (const path of ["/apps", "/dashboard?x=1", "/settings/security"]) {
    const answer = await rawRequest(`GET ${path} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`);
    const location = /\nlocation: ([^\r]*)/i.exec(answer)?.[1] ?? "";
    expect(new URL(location, productUrl()).origin, path).toBe(productUrl());
    expect(answer).not.toContain("evil.example");
  }
});

test("a request must name exactly one valid host", async () => {
  const send = (headers: string, version = "1.1") =>
    rawRequest(`GET /api/health HTTP/${version}\r\n${headers}Connection: close\r\n\r\n`);
  for (const headers of [
    "",
    "Host: a\r\nHost: a\r\n",
    "Host:\r\n",
    "Host: a/b\r\n",
    "Host: a b\r\n",
    "Host: u@a\r\n",
  ]) {
    const answer = await send(headers);
    expect(answer, headers).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer.split("\r\n\r\n")[1], headers).toMatch(documented);
  }
  expect(await send("", "1.0")).toMatch(/^HTTP\/1\.1 200 /);
  expect(await send("Host: [::1]:80\r\n")).toMatch(/^HTTP\/1\.1 200 /);
});

test("Expect: 100-continue is honored unless the body is too long, and any other expectation is refused", async () => {
  const json = "Content-Type: application/json\r\n";
  const met = await ask(
    "POST /api/team-exists",
    `Expect: 100-continue\r\n${json}Content-Length: 12\r\n`,
    '{"team":"x"}',
  );
  expect(met.head).toMatch(/^HTTP\/1\.1 100 /);
  expect(met.body).toContain('{"exists":');
  for (const path of ["/api/team-exists", "/api/nothing", "/login"]) {
    const long = await ask(`POST ${path}`, `Expect: 100-continue\r\n${json}Content-Length: 9999999\r\n`);
    expect(long.head, path).toMatch(/^HTTP\/1\.1 4(13|04|05) [^]*connection: close/i);
  }
  const other = await ask("GET /api/health", "Expect: x\r\n");
  expect(other.status).toBe(417);
  expect(other.body).toMatch(documented);
});

test("a method that a path doesn't support is a 405 that lists the supported ones", async () => {
  for (const [line, allow] of [
    ["PROPFIND /api/application", "GET, HEAD, OPTIONS, POST"],
    ["TRACE /api/creds/verify", "OPTIONS, POST"],
    ["PATCH /api/user/me", "DELETE, GET, HEAD, OPTIONS"],
    ["MKCOL /api/webhooks/stripe", "OPTIONS, POST"],
    ["PUT /login", "GET, HEAD, OPTIONS"],
    ["PROPFIND /", "GET, HEAD, OPTIONS"],
  ] as const) {
    const answer = await ask(line);
    expect(answer.status, line).toBe(405);
    expect(answer.head, line).toContain(`llow: ${allow}\r\n`);
  }
});

test("headers reserved for Next are ignored, and wrong ones from its client don't break a page", async () => {
  const lines = ["Next-Router-State-Tree: x", "Next-Router-State-Tree: %5B%5D", "Next-Router-State-Tree: %", "RSC: 2"];
  const more = ["Next-Action: x", "X-Middleware-Subrequest: proxy:proxy:proxy:proxy:proxy", "X-Nextjs-Data: 1"];
  const rest = ["Next-Router-Segment-Prefetch: ../x", "X-Invoke-Status: 500", "X-Matched-Path: /apps", "Next-Url: //x"];
  for (const line of [...lines, ...more, ...rest]) {
    const answer = await ask("GET /login", `RSC: 1\r\n${line}\r\n`);
    expect([200, 307], line).toContain(answer.status);
    const gated = await ask("GET /apps", `${line}\r\n`);
    expect(gated.status, line).toBe(307);
    expect(gated.head, line).toMatch(/\nlocation: \/login\?next=%2Fapps/i);
  }
});

test("an unsupported upgrade is ignored, and the next call on the connection is still answered", async () => {
  const offers = "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAEAAEAA\r\n";
  const webSocket =
    "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n";
  // Next would listen from its first page on.
  await ask("GET /login");
  const socket = await openSocket();
  const json = 'Content-Type: application/json\r\nContent-Length: 12\r\n\r\n{"team":"x"}';
  for (const [line, rest, status] of [
    ["GET /api/health", `${offers}\r\n`, 200],
    ["POST /api/team-exists", `${offers}${json}`, 200],
    ["POST /api/creds/verify", `${offers}${json}`, 401],
    ["POST /api/nothing", `${offers}${json}`, 404],
    ["GET /login", `${offers}\r\n`, 200],
    ["GET /_next/webpack-hmr", `${webSocket}\r\n`, 404],
    ["GET /api/health", `${webSocket}\r\n`, 200],
    ["GET /api/health", "Connection: Upgrade\r\nUpgrade: what,ever/1\r\n\r\n", 200],
  ] as const) {
    const answer = await socket.ask(`${line} HTTP/1.1\r\nHost: ${host()}\r\n${rest}`);
    expect(answer.slice(0, 12), line).toBe(`HTTP/1.1 ${status}`);
  }
  socket.close();
});

test("a form sent before its page is ready gets the page again", async () => {
  const form = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n";
  const answer = await ask("POST /login?next=/apps", form, "a=b");
  expect(answer.status).toBe(303);
  expect(answer.head).toContain("Location: /login?next=/apps");
});

test("a path without a declared endpoint refuses a long body, with a length or in chunks", async () => {
  const body = "x".repeat(300_000);
  const chunked = () => new Blob([body]).stream();
  for (const [method, path] of [
    ["POST", "/api/auth/callback/credentials"],
    ["POST", "/api/nothing"],
    ["PUT", "/api/team-exists"],
    ["POST", "/login"],
    ["PUT", "/"],
    ["POST", "/_next/static/x.js"],
  ] as const) {
    for (const sent of [body, chunked()]) {
      const answer = await fetch(productUrl() + path, { method, body: sent, duplex: "half" } as RequestInit);
      expect(answer.status, `${method} ${path}`).toBe(413);
      expect(await answer.text(), path).toMatch(documented);
    }
  }
  for (const headers of ["Content-Length: 5\r\n", "Transfer-Encoding: chunked\r\n"]) {
    const answer = await ask("GET /login", headers, headers.startsWith("T") ? "5\r\nhello\r\n0\r\n\r\n" : "hello");
    expect(answer.status).toBe(413);
  }
  // Where a body is ignored, a short one is none the less.
  expect((await ask("GET /api/health", "Content-Length: 5\r\n", "hello")).status).toBe(200);
});
