import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { largestNet, spreadTax, taxOn } from "./tax-amount";

const rate = fc.integer({ min: 0, max: 500_000 }).map((tenThousandths) => String(tenThousandths / 10_000));
const amount = fc.bigInt({ min: -99_999_999n, max: 99_999_999n });

describe("tax", () => {
  test.each([
    [10_000n, "19", 1_900n],
    [3n, "19", 1n],
    [2n, "19", 0n],
    [50n, "5", 3n],
    [-50n, "5", -3n],
    [10n, "5", 1n],
    [99_999_999n, "7.25", 7_250_000n],
    [12_345n, "0", 0n],
  ])("on %s at %s percent is %s, half a cent away from zero", (net, percent, tax) => {
    expect(taxOn(net, { rate: percent })).toBe(tax);
  });

  test("of lines adds up to that of the invoice, whatever they are", () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 200 }), rate, (amounts, percent) => {
        const net = amounts.reduce((sum, one) => sum + one, 0n);
        const spread = spreadTax(amounts, { rate: percent });
        expect(spread.reduce((sum, one) => sum + one, 0n)).toBe(taxOn(net, { rate: percent }));
      }),
    );
  });

  test("never makes more than can be charged of the largest amount before it, and of one cent more it does", () => {
    fc.assert(
      fc.property(rate, (percent) => {
        const net = largestNet(99_999_999n, percent);
        expect(net + taxOn(net, { rate: percent })).toBeLessThanOrEqual(99_999_999n);
        expect(net + 1n + taxOn(net + 1n, { rate: percent })).toBeGreaterThan(99_999_999n);
      }),
    );
  });
});
