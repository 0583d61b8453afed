import { describe, expect, test } from "vitest";
import { taxRates } from "@/lib/setting-shapes";
import { taxFor, taxName, taxNote } from "./tax-for";

const german = taxRates.parse("DE=19, AT=20, US=7.25");
const buyer = (country: string | null, vatId: string | null = null) => ({ vat_id: vatId, address: { country } });

describe("what a seller in Germany charges, who collects for Austria and the USA too", () => {
  test.each([
    ["somebody who gave no address", { vat_id: null, address: null }, "standard", "DE", "19"],
    ["somebody who gave no country", buyer(null), "standard", "DE", "19"],
    ["somebody without a country, but with a French VAT ID", buyer(null, "FR40303265045"), "standard", "DE", "19"],
    ["a German", buyer("DE"), "standard", "DE", "19"],
    ["a German business", buyer("DE", "DE136695976"), "standard", "DE", "19"],
    ["an Austrian consumer", buyer("AT"), "standard", "AT", "20"],
    ["an Austrian business", buyer("AT", "ATU13585627"), "reverse_charge", "AT", "0"],
    ["a French consumer", buyer("FR"), "standard", "DE", "19"],
    ["a French business", buyer("FR", "FR40303265045"), "reverse_charge", "FR", "0"],
    ["a business in Monaco", buyer("MC", "FR53000004605"), "reverse_charge", "FR", "0"],
    ["a Greek business", buyer("GR", "EL094259216"), "reverse_charge", "GR", "0"],
    ["a French buyer whose VAT ID is none", buyer("FR", "n/a"), "standard", "DE", "19"],
    ["a French buyer with a mistyped VAT ID", buyer("FR", "FR40303265046"), "standard", "DE", "19"],
    ["a French buyer with a German VAT ID", buyer("FR", "DE136695976"), "standard", "DE", "19"],
    ["a British business", buyer("GB", "GB980780684"), "outside_scope", "GB", "0"],
    ["a business in Northern Ireland", buyer("GB", "XI434031494"), "outside_scope", "GB", "0"],
    ["a Swiss", buyer("CH"), "outside_scope", "CH", "0"],
    ["an American", buyer("US"), "standard", "US", "7.25"],
  ])("%s", async (_, of, treatment, country, rate) => {
    expect(await taxFor(of, german)).toEqual({ treatment, country, rate });
  });
});

test("a seller outside the Union charges by the list, and businesses in the Union owe it themselves", async () => {
  const rates = taxRates.parse("US=0, FR=20");
  expect(await taxFor(buyer("US"), rates)).toEqual({ treatment: "standard", country: "US", rate: "0" });
  expect(await taxFor(buyer("FR"), rates)).toEqual({ treatment: "standard", country: "FR", rate: "20" });
  expect(await taxFor(buyer("FR", "FR40303265045"), rates)).toMatchObject({ treatment: "reverse_charge" });
  expect(await taxFor(buyer("DE"), rates)).toMatchObject({ treatment: "outside_scope" });
  const british = taxRates.parse("GB=20");
  expect(await taxFor(buyer("IM"), british)).toEqual({ treatment: "standard", country: "GB", rate: "20" });
});

test("without rates, nobody is charged tax", async () => {
  expect(await taxFor(buyer("DE"), undefined)).toBeNull();
});

test("an invoice says why it has no tax, and nothing where it has", () => {
  expect(taxNote({ treatment: "standard", country: "DE" })).toBeNull();
  expect(taxNote({ treatment: "reverse_charge", country: "FR" })).toMatch(/^Reverse charge.*2006\/112/);
  expect(taxNote({ treatment: "reverse_charge", country: "GB" })).toBe("Reverse charge: VAT is due from the customer.");
  expect(taxNote({ treatment: "reverse_charge", country: "AU" })).toBe(
    "Reverse charge: the tax is due from the customer.",
  );
  expect(taxNote({ treatment: "outside_scope", country: "US" })).toMatch(/^No tax is charged/);
  expect([taxName("AT"), taxName("GB"), taxName("US")]).toEqual(["VAT", "VAT", "Tax"]);
});
