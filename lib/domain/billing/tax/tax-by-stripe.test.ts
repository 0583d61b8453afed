import { expect, test } from "vitest";
import type { StripeTax } from "@/lib/integrations/stripe/read-tax";
import { calculatedTax } from "./tax-by-stripe";

const tax = (reason: string, amount = 0, rate = "0", more: Partial<StripeTax> = {}): StripeTax => ({
  ...{ name: "VAT", jurisdiction: "DE", country: "DE", taxable: 1_000, reason, amount, rate },
  ...more,
});

test("one tax is what it is", () => {
  expect(calculatedTax([tax("standard_rated", 190, "19")], "DE", 1_000n)).toEqual({
    ...{ treatment: "standard", country: "DE", rate: "19", amount: 190n },
    parts: [{ name: "VAT", jurisdiction: "DE", rate: "19", amount: 190, taxable_amount: 1_000 }],
  });
});

test("of several taxes, rates and amounts are added up, without those that charge nothing", () => {
  const taxes = [
    tax("standard_rated", 40, "4", { country: "US", jurisdiction: "New York" }),
    tax("not_collecting", 0, "1", { country: "US", jurisdiction: "A county" }),
    tax("standard_rated", 4, "0.375", { country: "US", jurisdiction: "A district" }),
  ];
  const { amount, rate, country, treatment, parts } = calculatedTax(taxes, "US", 1_000n);
  expect({ amount, rate, country, treatment }).toEqual({
    ...{ amount: 44n, rate: "4.375", country: "US", treatment: "standard" },
  });
  expect(parts.map(({ jurisdiction }) => jurisdiction)).toEqual(["New York", "A district"]);
});

test.each([
  ["reverse_charge", "reverse_charge"],
  ["zero_rated", "standard"],
  ["standard_rated", "standard"],
  ["customer_exempt", "exempt"],
  ["product_exempt", "exempt"],
  ["not_subject_to_tax", "outside_scope"],
  ["not_collecting", "outside_scope"],
  ["not_supported", "outside_scope"],
  ["what nobody knows yet", "outside_scope"],
])("where Stripe charges nothing because of %s, the tax is %s", (reason, treatment) => {
  expect(calculatedTax([tax(reason)], "DE", 1_000n)).toMatchObject({ treatment, rate: "0", amount: 0n, parts: [] });
});

test("where Stripe says nothing, there is no tax where the customer is, or nobody knows where", () => {
  expect(calculatedTax([], "CH", 1_000n)).toMatchObject({ treatment: "outside_scope", country: "CH", amount: 0n });
  expect(calculatedTax([], null, 1_000n)).toMatchObject({ treatment: "outside_scope", country: "ZZ" });
});

test("rates on different parts of a price aren't added up: the rate is what they come to on all of it", () => {
  const taxes = [
    tax("portion_standard_rated", 114, "19", { taxable: 600 }),
    tax("portion_reduced_rated", 28, "7", { taxable: 400 }),
  ];
  expect(calculatedTax(taxes, "DE", 1_000n)).toMatchObject({ rate: "14.2", amount: 142n });
});
