import fc from "fast-check";
import { expect, test } from "vitest";
import { paths, safeNext } from "./paths";

const origin = "https://portal.example";

test.each(["/apps/1/credentials?x=1", "/", "/billing?from=//somewhere", "/apps?q=caf%C3%A9", "/docs/api/users"])(
  "after login you return to the page you asked for, with its query: %s",
  (next) => expect(safeNext(next)).toBe(next),
);

test.each([
  null,
  undefined,
  "",
  "https://evil.example",
  "//evil.example",
  "/\\evil.example",
  "javascript:alert(1)",
  "/\t/evil.example",
  "/.//evil.example/x",
  "/a/..//h",
  "/%2e//h",
  "/%2E%2e//h",
  "/a/%2e%2e//h",
  "/./\\evil.example",
  "/.\t//evil.example",
  "/\n.//evil.example",
  "/%2F/evil.example",
  "/%5Cevil.example",
  "/%252e%252e//evil.example",
  "/a//b",
])("%s leads to the dashboard instead", (next) => {
  const target = safeNext(next);
  expect(new URL(target, origin).origin).toBe(origin);
  expect(target).toBe(paths.dashboard);
});

/** What makes readers of a URL disagree. */
const parts = [
  "/",
  "//",
  ".",
  "..",
  "\\",
  "%2e",
  "%2E",
  "%2f",
  "%5c",
  "%252f",
  "\t",
  "\n",
  "\u0000",
  "@",
  ":",
  "?",
  "#",
];
const words = ["evil.example", "https:", "javascript:", "a", "é", "／", "。", "\ud800", " ", "%", "%00"];

test("any requested path stays in the portal, however often it is decoded", () => {
  const crafted = fc.array(fc.constantFrom(...parts, ...words), { maxLength: 12 }).map((list) => `/${list.join("")}`);
  fc.assert(
    fc.property(fc.oneof(crafted, fc.string({ unit: "binary" }), fc.webUrl()), (next) => {
      const target = safeNext(next);
      // As a browser has it from the page, from a Location header, and after a proxy has decoded it once more.
      const once = new URL(target, origin);
      const twice = new URL(once.pathname + once.search, origin);
      const written = new URL(
        target.split("?")[0]!.replace(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16))),
        origin,
      );
      for (const { origin: where } of [once, twice, written]) expect(where).toBe(origin);
      expect(safeNext(target)).toBe(target);
    }),
    { numRuns: process.env.FULL ? 20_000 : 500 },
  );
});
