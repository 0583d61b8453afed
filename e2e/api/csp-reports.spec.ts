import { expect, test } from "@playwright/test";
import { productUrl } from "../support/environment";

const send = (body: string, type: string) =>
  fetch(`${productUrl()}/api/csp-reports`, { method: "POST", headers: { "content-type": type }, body });

const single = JSON.stringify({
  "csp-report": { "effective-directive": "img-src", "blocked-uri": "inline", "document-uri": productUrl },
});
const several = JSON.stringify([
  { type: "csp-violation", body: { effectiveDirective: "img-src", blockedURL: "inline" } },
]);

test("browsers can report what a page's policy blocks, in both forms, and anything else is refused", async () => {
  expect((await send(single, "application/csp-report")).status).toBe(200);
  expect((await send(several, "application/reports+json")).status).toBe(200);
  for (const body of ["", "x", "{}", "[{}]", "[1]", JSON.stringify(["x".repeat(1_000)])]) {
    const answer = await send(body, "application/reports+json");
    expect(answer.status, body).toBe(400);
    expect(await answer.json()).toMatchObject({ errorType: "validation" });
  }
  expect((await send(`[${" ".repeat(32 * 1_024)}]`, "application/reports+json")).status).toBe(413);
});

test("a page says where to report to, for browsers of both kinds", async () => {
  const { headers } = await fetch(`${productUrl()}/login`);
  expect(headers.get("content-security-policy")).toMatch(/report-uri \/api\/csp-reports; report-to csp$/);
  expect(headers.get("reporting-endpoints")).toBe('csp="/api/csp-reports"');
});
