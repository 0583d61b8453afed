import { expect, test } from "vitest";
import { taxIdOf } from "./tax-ids";

test.each([
  ["DE136695976", "eu_vat", "DE136695976"],
  ["EL094259216", "eu_vat", "EL094259216"],
  ["XI434031494", "eu_vat", "XI434031494"],
  ["ATU13585627", "eu_vat", "ATU13585627"],
  ["NL004495445B01", "eu_vat", "NL004495445B01"],
  ["GB980780684", "gb_vat", "GB980780684"],
  ["CHE107787577MWST", "ch_vat", "CHE-107.787.577 MWST"],
  ["923609016MVA", "no_vat", "923609016MVA"],
])("%s is sent to Stripe as %s", (vatId, type, value) => {
  expect(taxIdOf(vatId)).toEqual({ type, value });
});

test.each([
  "12-3456789",
  "27AAPFU0939F1ZV",
  "CHE107787577",
  "923609016",
  "nonsense",
  "de 136 695 976",
  "GB1",
  "US123456789",
])("%s isn't sent as a tax ID, since its look doesn't tell what it is", (vatId) => {
  expect(taxIdOf(vatId)).toBeNull();
});
