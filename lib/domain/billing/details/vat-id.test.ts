import { describe, expect, test } from "vitest";
import { checkVatId } from "./vat-id";

describe("a VAT ID", () => {
  test.each([
    ["DE136695976", "DE", "DE136695976"],
    ["de 136 695 976", "DE", "DE136695976"],
    ["136.695.976", "DE", "DE136695976"],
    ["DE136695976", null, "DE136695976"],
    ["ＤＥ１３６６９５９７６", "DE", "DE136695976"],
    ["EL094259216", "GR", "EL094259216"],
    ["GR094259216", "GR", "EL094259216"],
    ["094259216", "GR", "EL094259216"],
    ["ATU13585627", "AT", "ATU13585627"],
    ["FR40303265045", "FR", "FR40303265045"],
    ["FR53000004605", "MC", "FR53000004605"],
    ["ESB58378431", "ES", "ESB58378431"],
    ["NL004495445B01", "NL", "NL004495445B01"],
    ["IE6388047V", "IE", "IE6388047V"],
    ["BE 0428.759.497", "BE", "BE0428759497"],
    ["SE556188840401", "SE", "SE556188840401"],
    ["GB980780684", "GB", "GB980780684"],
    ["XI434031494", "GB", "XI434031494"],
    ["CHE-107.787.577 MWST", "CH", "CHE107787577MWST"],
    ["CHE-107.787.577", "LI", "CHE107787577"],
    ["923609016MVA", "NO", "923609016MVA"],
    ["12-3456789", "US", "12-3456789"],
    ["27AAPFU0939F1ZV", "IN", "27AAPFU0939F1ZV"],
  ])("%s with country %s is valid and written %s", async (typed, country, vatId) => {
    expect(await checkVatId(typed, country)).toEqual({ vatId });
  });

  test.each([
    ["hello", "DE"],
    ["n/a", "US"],
    ["-", null],
    ["123", "DE"],
    ["DE12345678", "DE"],
    ["DE136695977", "DE"],
    ["DE000000000", "DE"],
    ["GB000000000", "GB"],
    ["FR00000000000", "FR"],
    ["000000000", "US"],
    ["DE136695976", "FR"],
    ["DE136695976", "US"],
    ["EL094259216", "DE"],
    ["XI434031494", "IE"],
    ["136695976", null],
    ["XX136695976", null],
    ["GB136695976", "DE"],
    ["DEDE136695976", "DE"],
    ["DE136695976; DROP", "DE"],
    ["١٣٦٦٩٥٩٧٦", "DE"],
  ])("%s with country %s is invalid", async (typed, country) => {
    expect(await checkVatId(typed, country)).toEqual({ problem: expect.any(String) });
  });

  test.each([
    ["GB123456789", "GB", "the United Kingdom"],
    ["NL1", "NL", "the Netherlands"],
    ["1", "US", "the United States"],
    ["1", "DO", "the Dominican Republic"],
    ["1", "IO", "the British Indian Ocean Territory"],
    ["DE1", "DE", "Germany"],
    ["1", "UA", "Ukraine"],
  ])("%s with country %s is refused as invalid for %s", async (typed, country, name) => {
    expect(await checkVatId(typed, country)).toEqual({
      problem: `This isn’t a valid VAT ID for ${name}. Check it for typos.`,
    });
  });
});
