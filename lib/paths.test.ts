import { expect, test } from "vitest";
import { paths, safeNext } from "./paths";

test("after a login one goes on to where one was, with its query", () => {
  expect(safeNext("/apps/1/credentials?x=1")).toBe("/apps/1/credentials?x=1");
});

test.each([
  null,
  undefined,
  "",
  "https://evil.example",
  "//evil.example",
  "/\\evil.example",
  "javascript:alert(1)",
  "/\t/evil.example",
])("%s leads nowhere but to the portal", (next) => {
  const target = safeNext(next);
  expect(new URL(target, "https://portal.example").origin).toBe("https://portal.example");
  expect(target).toBe(paths.dashboard);
});
