import { expect, test } from "vitest";
import { oneLine } from "./one-line";

test("typed text becomes one line without control characters", () => {
  expect(oneLine("Acme\r\nBcc: everybody@example.com\u2028\u0000\u202e Ltd\t")).toBe(
    "Acme Bcc: everybody@example.com Ltd",
  );
});

test("a long text is cut between characters", () => {
  expect(oneLine("Acme")).toBe("Acme");
  expect([...oneLine("🙂".repeat(100))]).toEqual([...Array<string>(59).fill("🙂"), "…"]);
});
