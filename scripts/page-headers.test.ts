import { expect, test } from "vitest";
import nextConfig from "../next.config.js";

/** What Next puts on pages, by the path that it is for. */
const headersFor = async (source: string): Promise<Record<string, string>> => {
  const rules = await nextConfig.headers?.();
  const found = rules?.find((rule) => rule.source === source)?.headers ?? [];
  return Object.fromEntries(found.map(({ key, value }) => [key, value]));
};

test("pages let nobody frame them, move their base or load plugins, and are for https on subdomains, too", async () => {
  const headers = await headersFor("/((?!api/).*)");
  const policy = headers["Content-Security-Policy"]?.split("; ");
  expect(policy).toEqual(
    expect.arrayContaining(["default-src 'self'", "base-uri 'none'", "object-src 'none'", "frame-ancestors 'none'"]),
  );
  expect(headers).toMatchObject({
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
  });
});

test("the page with a field of Stripe's loads from Stripe, and from nobody else", async () => {
  const policy = (await headersFor("/billing"))["Content-Security-Policy"] ?? "";
  expect(policy.match(/https?:\/\/[^\s;]+/g)).toEqual(
    expect.arrayContaining(["https://js.stripe.com", "https://api.stripe.com"]),
  );
  expect(policy.match(/https?:\/\/[^\s;]+/g)?.filter((host) => !/^https:\/\/\w+\.stripe\.com$/.test(host))).toEqual([]);
});
