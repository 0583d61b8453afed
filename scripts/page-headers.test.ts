import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
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

const styleSources = (path: string) => /style-src ([^;]*)/.exec(pagePolicy(path, "n", false))?.[1] ?? "";

test("no page but the one with a field of Stripe's takes styles that stand in it without the nonce", () => {
  expect(styleSources("/apps")).not.toContain("unsafe");
  expect(styleSources("/apps")).toContain("'nonce-n'");
  expect(styleSources("/billing")).toBe("'self' 'unsafe-inline'");
});

test("the style sheet of messages is the one of the installed package", () => {
  const source = readFileSync("node_modules/sonner/dist/index.mjs", "utf8");
  const [, sheet = ""] = /^__insertCSS\((".*")\);?$/m.exec(source) ?? [];
  for (const text of ["", JSON.parse(sheet) as string]) {
    expect(styleSources("/apps")).toContain(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  }
});
