import { expect, test } from "vitest";
import { checkVatId } from "@/lib/domain/billing/details/vat-id";
import { demoBillingDetails } from "./billing-details";

test("the demo team's VAT ID passes the form's check", async () => {
  const { vatId, address } = demoBillingDetails;
  expect(await checkVatId(vatId, address.country)).toEqual({ vatId });
});
