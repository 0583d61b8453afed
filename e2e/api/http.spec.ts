import { expect, test } from "@playwright/test";
import { createApplication, signUp } from "../support/accounts";
import { call } from "../support/api";
import { productUrl } from "../support/environment";
import { rawRequest, requestLine } from "../support/raw-request";

const poweredBy = "Debrief Developer <https://developers.debrief.com>";

test("an unknown path gets the documented error, whatever the method", async () => {
  for (const path of ["", "/nothing", "/application/x/y/z/0", "/team/x/y", "/%00", "/%ff", "/Application", "/auth"]) {
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
      const answer = await call(method, path);
      expect(answer.status, `${method} ${path}`).toBe(404);
      expect(answer.body).toMatchObject({ errorType: "not_found", response: { message: "Not found." } });
    }
  }
});

test("HEAD is GET without a body, and OPTIONS lists the methods", async () => {
  const { token } = await signUp();
  const get = await call("GET", "/application", { token });
  const head = await call("HEAD", "/application", { token });
  expect(head).toMatchObject({ status: 200, text: "" });
  expect(head.headers.get("etag")).toBe(get.headers.get("etag"));
  expect((await call("HEAD", "/application")).status).toBe(401);
  const options = await call("OPTIONS", "/application");
  expect(options).toMatchObject({ status: 204, text: "" });
  expect(options.headers.get("allow")).toBe("GET, HEAD, OPTIONS, POST");
});

test("an unknown method gets the documented error", async () => {
  for (const method of ["PROPFIND", "TRACE", "BREW", "get"]) {
    const answer = await rawRequest(requestLine(method, "/api/application"));
    expect(answer, method).toMatch(/^HTTP\/1\.1 40[05] /);
    expect(answer, method).toContain('"errorType":"validation"');
  }
});

test("invalid HTTP, or an invalid path, gets the documented error", async () => {
  for (const path of ["/api/team/%", "/api/team/%c3%28", "/api/team/a%00b", "/api/application?q=%"]) {
    const answer = await rawRequest(requestLine("GET", path));
    expect(answer, path).toMatch(/^HTTP\/1\.1 40[014] /);
    expect(answer, path).toContain('"errorType":');
  }
  for (const text of ["\u0000\u0001\r\n\r\n", requestLine("GET", "/api/team/\u0000"), requestLine("GET", "/api/é")]) {
    expect(await rawRequest(text)).toMatch(/^HTTP\/1\.1 40[04] [^]*"errorType":/);
  }
});

test("a well-formed request id is echoed, and any other is replaced", async () => {
  const given = "client-1234.abc:5";
  for (const path of ["/health", "/nothing", "/user/me"]) {
    const answer = await call("GET", path, { headers: { "x-request-id": given } });
    expect(answer.headers.get("x-request-id")).toBe(given);
    for (const bad of ["short", "x".repeat(101), "a b c d e f", 'ab"cdefgh', "<script>1234"]) {
      const replaced = await call<{ request_id?: string }>("GET", path, { headers: { "x-request-id": bad } });
      const id = replaced.headers.get("x-request-id");
      expect(id).toMatch(/^[0-9a-f-]{36}$/);
      if (replaced.status >= 400) expect(replaced.body.request_id).toBe(id);
    }
  }
});

test("every answer carries the common headers", async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  const answers = [
    await call("GET", `/application/${id}`, { token }),
    await call("PATCH", `/application/${id}`, { token, body: {} }),
    await call("GET", "/application/x", { token }),
    await call("GET", "/nothing"),
    await call("PUT", "/application"),
    await call("OPTIONS", "/application"),
  ];
  for (const { headers } of answers) {
    expect(headers.get("x-powered-by")).toBe(poweredBy);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("strict-transport-security")).toBe("max-age=31536000; includeSubDomains");
    const vary = headers.get("vary")?.toLowerCase().split(/, */);
    expect(vary).toEqual(expect.arrayContaining(["authorization", "cookie", "accept", "accept-encoding"]));
    expect(headers.get("access-control-allow-origin")).toBeNull();
  }
  expect(answers[0]?.headers.get("content-type")).toBe("application/json; charset=utf-8");
});

test("an unchanged answer is a 304, but only after authorization", async () => {
  const { token } = await signUp();
  const path = `/application/${(await createApplication(token)).id}`;
  const etag = (await call("GET", path, { token })).headers.get("etag") ?? "";
  expect(etag).toMatch(/^W\/"[^"]+"$/);
  for (const tag of [etag, "*", `"other", ${etag}`, etag.slice(2)]) {
    const answer = await call("GET", path, { token, headers: { "if-none-match": tag } });
    expect(answer).toMatchObject({ status: 304, text: "" });
    expect(answer.headers.get("etag")).toBe(etag);
    expect((await call("GET", path, { headers: { "if-none-match": tag } })).status).toBe(401);
    const stranger = (await signUp()).token;
    expect((await call("GET", path, { token: stranger, headers: { "if-none-match": tag } })).status).toBe(404);
  }
  await call("PATCH", path, { token, body: { name: "Renamed" } });
  expect((await call("GET", path, { token, headers: { "if-none-match": etag } })).status).toBe(200);
});

test("what only somebody signed in gets to see is stored by nobody, and neither is an error", async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  for (const path of [
    "/user/me",
    "/user",
    "/audit-log",
    `/application/${id}`,
    `/application/${id}/users`,
    "/billing/invoice",
  ]) {
    expect((await call("GET", path, { token })).headers.get("cache-control"), path).toBe("no-store");
    expect((await call("GET", path)).headers.get("cache-control"), path).toBe("no-store");
  }
  const csv = await fetch(`${productUrl()}/api/application/${id}/monitoring`, {
    headers: { authorization: `Bearer ${token}`, accept: "text/csv" },
  });
  expect(csv.headers.get("cache-control")).toBe("no-store");
});

test("links use our own address, whatever the Host header says", async () => {
  const { token } = await signUp();
  await createApplication(token);
  await createApplication(token);
  const line = requestLine(
    "GET",
    "/api/application?limit=1",
    `Authorization: Bearer ${token}\r\nX-Forwarded-Host: evil.example\r\n`,
  );
  const answer = await rawRequest(line.replace(/Host: [^\r]+/, "Host: evil.example"));
  expect(answer.toLowerCase()).toContain(`link: <${productUrl()}/api/application?limit=1&cursor=`);
  expect(answer).not.toContain("evil.example");
});
