import fc from "fast-check";
import { expect, test } from "vitest";
import type { Line } from "../invoices/compose-invoice";
import { splitInvoice } from "./split-invoice";

const line = (amount: number, quantity = "1"): Line => ({
  kind: "usage",
  description: "Support chat: Messages",
  month: "2026-10-01",
  application_id: "a",
  application_name: "Support chat",
  metric: "messages",
  quantity,
  unit_price: "1",
  amount,
});

const composed = (amounts: readonly number[]) => ({
  lines: amounts.map((amount) => line(amount)),
  tiers: [{ metric: "messages" as const, above: "0", quantity: "1", unit_price: "1", amount: "1" }],
  total: amounts.reduce((sum, amount) => sum + BigInt(amount), 0n),
  billed: new Map<string, bigint>(),
});

test("an invoice that fits is one, with its lines as they are", () => {
  const whole = composed([60, 40]);
  expect(splitInvoice(whole, 100n)).toEqual([{ lines: whole.lines, tiers: whole.tiers, total: 100n }]);
});

test("a line that doesn't fit goes on in the next invoice, and its quantity is said once", () => {
  const parts = splitInvoice(composed([250]), 100n);
  expect(parts.map(({ total }) => total)).toEqual([84n, 83n, 83n]);
  expect(
    parts.map(({ lines }) => lines.map(({ amount, quantity, description }) => [amount, quantity, description])),
  ).toEqual([
    [[84, "1", "Support chat: Messages"]],
    [[83, null, "Support chat: Messages (continued)"]],
    [[83, null, "Support chat: Messages (continued)"]],
  ]);
  expect(parts.map(({ tiers }) => tiers.length)).toEqual([1, 0, 0]);
});

test("whatever the lines, parts add up to the cent, and none comes to more than the most or to less than half of it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: -500, max: 0 }),
      fc.integer({ min: 600, max: 2_000 }),
      (amounts, back, most) => {
        const whole = composed([...amounts, back]);
        const parts = splitInvoice(whole, BigInt(most));
        const sums = parts.map(({ lines }) => lines.reduce((sum, { amount }) => sum + BigInt(amount), 0n));
        expect(sums).toEqual(parts.map(({ total }) => total));
        expect(sums.reduce((sum, one) => sum + one, 0n)).toBe(whole.total);
        for (const sum of sums) expect(sum).toBeLessThanOrEqual(BigInt(most));
        if (parts.length > 1) for (const sum of sums) expect(sum * 2n).toBeGreaterThanOrEqual(BigInt(most) - 2n);
        const all = parts.length > 1 ? parts.flatMap(({ lines }) => lines) : [];
        for (const { amount } of all) expect(amount).toBeLessThanOrEqual(most);
        const quantities = parts.flatMap(({ lines }) => lines).filter(({ quantity }) => quantity !== null);
        expect(quantities).toHaveLength(whole.lines.length);
      },
    ),
  );
});
