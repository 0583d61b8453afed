import { expect, test } from "vitest";
import { creditedTax } from "./credited-tax";

const invoice = { amount: 11_900n, tax: 1_900n };
const nothing = { amount: 0n, tax: 0n };

test("a credit note for everything has all of the tax", () => {
  expect(creditedTax(invoice, nothing, 11_900n)).toBe(1_900n);
});

test("a part of an invoice has that part of its tax, half a cent rounded up", () => {
  expect(creditedTax(invoice, nothing, 5_950n)).toBe(950n);
  expect(creditedTax({ amount: 4n, tax: 2n }, nothing, 1n)).toBe(1n);
  expect(creditedTax({ amount: 300n, tax: 50n }, nothing, 1n)).toBe(0n);
});

test("however an invoice is credited in parts, they have its tax together", () => {
  for (const amount of [1n, 3n, 7n, 999n, 11_899n]) {
    let before = nothing;
    while (before.amount < invoice.amount) {
      const part = amount < invoice.amount - before.amount ? amount : invoice.amount - before.amount;
      const tax = creditedTax(invoice, before, part);
      expect(tax >= 0n && tax <= part).toBe(true);
      before = { amount: before.amount + part, tax: before.tax + tax };
    }
    expect(before.tax).toBe(invoice.tax);
  }
});

test("without tax there is none to credit, and an invoice of nothing has none", () => {
  expect(creditedTax({ amount: 500n, tax: 0n }, nothing, 500n)).toBe(0n);
  expect(creditedTax({ amount: 0n, tax: 0n }, nothing, 0n)).toBe(0n);
});

test("where an earlier one had more than its share, this one has none rather than less than none", () => {
  expect(creditedTax(invoice, { amount: 10n, tax: 3n }, 1n)).toBe(0n);
});
