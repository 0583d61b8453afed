import { expect, test } from "vitest";
import { pagePolicy } from "@/lib/session/page-policy";
import nextConfig from "../next.config.js";

/** What Next puts on whatever isn't an answer of the API. */
const usualHeaders = async (): Promise<Record<string, string>> => {
  const [rule] = (await nextConfig.headers?.()) ?? [];
  return Object.fromEntries((rule?.headers ?? []).map(({ key, value }) => [key, value]));
};

test.each(["/", "/apps", "/billing"])("the page %s lets nobody frame it, move its base or load plugins", (path) => {
  expect(pagePolicy(path, "n", false).split("; ")).toEqual(
    expect.arrayContaining(["default-src 'self'", "base-uri 'none'", "object-src 'none'", "frame-ancestors 'none'"]),
  );
});

test("what isn't a page runs nothing, and everything is for https on subdomains, too", async () => {
  const headers = await usualHeaders();
  expect(headers["Content-Security-Policy"]).toContain("script-src 'none'");
  expect(headers).toMatchObject({
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
  });
});

test("the page with a field of Stripe's loads from Stripe, and from nobody else; all others only from us", () => {
  const hosts = (path: string) => [...new Set(pagePolicy(path, "n", false).match(/https?:\/\/[^\s;]+/g))].toSorted();
  expect(hosts("/billing")).toEqual(["https://api.stripe.com", "https://hooks.stripe.com", "https://js.stripe.com"]);
  expect(hosts("/apps")).toEqual([]);
});

test.each([
  [false, false],
  [true, true],
])("text is evaluated in development only (%s)", (development, evaluates) => {
  expect(pagePolicy("/", "n", development).includes("unsafe-eval")).toBe(evaluates);
});
