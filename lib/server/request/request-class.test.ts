import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { decide } from "./decide";
import { classOf, routeOf } from "./request-class";

function labelsOf(method: string, url: string, headers: Record<string, string> = {}) {
  const request = {
    method,
    url,
    headers: { host: "localhost", ...headers },
    rawHeaders: ["Host", "localhost"],
    httpVersion: "1.1",
  } as unknown as IncomingMessage;
  const decision = decide(request, () => true, false);
  return `${routeOf(decision, request)} ${classOf(decision, request)}`;
}

const id = "0197a3c2-5c8e-7d1f-9a64-0d8a3f5b7c21";

test.each([
  ["POST", "/api/creds/verify", "/api/creds/verify service"],
  ["GET", `/api/application/${id}?q=a`, "/api/application/:id read"],
  ["DELETE", `/api/application/${id}/creds/${id}`, "/api/application/:id/creds/:creds_id write"],
  ["PUT", `/api/application/${id}/creds/nobody@example.com/x`, "unknown refusal"],
  ["GET", "/api/health", "/api/health operations"],
  ["GET", "/metrics", "/metrics operations"],
  ["POST", "/metrics", "unknown refusal"],
  ["OPTIONS", `/api/application/${id}`, "options refusal"],
  ["GET", `/apps/${id}`, "page page"],
  ["GET", `/apps//${id}`, "redirect refusal"],
  ["GET", "/_next/static/chunks/abc.js", "file file"],
  ["GET", "/whatever/somebody/makes/up", "page page"],
])("%s %s is counted as %s", (method, url, expected) => {
  expect(labelsOf(method, url)).toBe(expected);
});

test("the data of a page, which the portal fetches when somebody follows a link, is counted apart from whole pages", () => {
  expect(labelsOf("GET", `/apps/${id}?_rsc=1`, { rsc: "1" })).toBe("page_data page");
});
