import fc from "fast-check";
import { expect, test } from "vitest";
import { metrics } from "@/lib/contract/metrics";
import { allocate } from "./allocate";
import { rate } from "./rate";
import { rateMonth, type MonthlyUsage, type Prices } from "./rate-month";

const falling = [
  { above: "0", unitPrice: "0" },
  { above: "1000", unitPrice: "0.8" },
  { above: "100000", unitPrice: "0.25" },
];
const prices: Prices = Object.fromEntries(metrics.map((metric) => [metric, falling]));

const quantity = fc.integer({ min: 1, max: 10 ** 12 }).map((thousandths) => (thousandths / 1000).toFixed(3));
const usage = fc.uniqueArray(
  fc.record({ applicationId: fc.uuid(), metric: fc.constantFrom(...metrics), quantity, applicationName: fc.string() }),
  { selector: ({ applicationId, metric }) => applicationId + metric, maxLength: 40 },
);
const sumOf = (amounts: bigint[]) => amounts.reduce((sum, amount) => sum + amount, 0n);

test("each unit costs the price of its tier", () => {
  const rated = rate("100010.5", falling);
  expect(rated.tiers.map(({ quantity, amount }) => [quantity, amount])).toEqual([
    ["1000", "0"],
    ["99000", "79200"],
    ["10.5", "2.625"],
  ]);
  expect(rated.amount).toBe(79_203n);
});

test.each([
  ["0.5", 0n],
  ["1.5", 2n],
  ["2.5", 2n],
  ["2.501", 3n],
])("an amount of %s is rounded once, half to even", (units, amount) => {
  expect(rate(units, [{ above: "0", unitPrice: "1" }]).amount).toBe(amount);
});

test("parts add up to the amount, and each is within one unit of its exact share", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.array(quantity, { minLength: 1 }), (amount, weights) => {
      const parts = allocate(amount, weights);
      expect(sumOf(parts)).toBe(amount);
      const thousandths = weights.map((weight) => BigInt(weight.replace(".", "")));
      const total = sumOf(thousandths);
      parts.forEach((part, index) => {
        const off = part * total - amount * (thousandths[index] ?? 0n);
        expect(off < total && off > -total).toBe(true);
      });
    }),
  );
});

test("lines add up to the subtotal", () => {
  fc.assert(
    fc.property(usage, (given) => {
      const month = rateMonth(given, prices);
      expect(sumOf(month.lines.map(({ amount }) => amount))).toBe(month.subtotal);
    }),
  );
});

test("the total doesn't depend on the order of usage or how it is spread over applications", () => {
  fc.assert(
    fc.property(usage, fc.uuid(), (given, id) => {
      const month = rateMonth(given, prices);
      expect(rateMonth([...given].reverse(), prices)).toEqual(month);
      const merged = metrics.flatMap((metric): MonthlyUsage[] => {
        const thousandths = given
          .filter((one) => one.metric === metric)
          .map((one) => BigInt(one.quantity.replace(".", "")));
        if (thousandths.length === 0) return [];
        const digits = sumOf(thousandths).toString().padStart(4, "0");
        const all = `${digits.slice(0, -3)}.${digits.slice(-3)}`;
        return [{ applicationId: id, applicationName: "All", metric, quantity: all }];
      });
      expect(rateMonth(merged, prices).subtotal).toBe(month.subtotal);
    }),
  );
});

test("more usage never costs less", () => {
  fc.assert(
    fc.property(quantity, quantity, (one, other) => {
      const [less, more] = Number(one) < Number(other) ? [one, other] : [other, one];
      expect(rate(more, falling).amount >= rate(less, falling).amount).toBe(true);
    }),
  );
});
