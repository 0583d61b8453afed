import { expect, test } from "vitest";
import { add, minus, noUsage, seriesOf, totalOf } from "./sums";

test("decimals add up and subtract without binary rounding errors", () => {
  const sums = noUsage();
  for (let count = 0; count < 1_000; count++) add(sums, { metric: "call_minutes", quantity: "0.001" });
  expect(sums.call_minutes).toBe(1);
  expect(minus({ ...sums, call_minutes: 0.3 }, [{ ...noUsage(), call_minutes: 0.1 }]).call_minutes).toBe(0.2);
  expect(
    totalOf([
      { ...noUsage(), call_minutes: 0.1 },
      { ...noUsage(), call_minutes: 0.2 },
    ]).call_minutes,
  ).toBe(0.3);
});

test("what is left is never less than nothing, though a part may have been counted after the whole", () => {
  const part = { ...noUsage(), api_requests: 3, messages: 1 };
  expect(minus({ ...noUsage(), api_requests: 2, messages: 5 }, [part])).toEqual({ ...noUsage(), messages: 4 });
});

test("a series has every step, and nothing outside its range", () => {
  const rows = [
    { step: "b", metric: "messages" as const, quantity: "2" },
    { step: "z", metric: "messages" as const, quantity: "9" },
    { step: "b", metric: "api_requests" as const, quantity: "3" },
  ];
  expect(seriesOf(rows, ["a", "b"])).toEqual([
    { at: "a", ...noUsage() },
    { at: "b", ...noUsage(), messages: 2, api_requests: 3 },
  ]);
});
