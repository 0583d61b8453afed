import type { EInvoice } from "./e-invoice";
import type { TaxCategory } from "./tax-category";
import { hasLettersOfCountry } from "./vat-letters";
import { xmlText } from "./xml-text";

/**
 * Whoever has issued it. Where VAT doesn't apply, an e-invoice must not have VAT IDs (BR-O-02): ours is an identifier like any other then,
 * since the seller needs one (BR-CO-26).
 */
export function sellerOf({ seller_details: seller }: EInvoice, { code }: TaxCategory): object {
  const vatId = code === "O" ? null : seller.vat_id;
  const id = vatId || seller.registration ? null : (seller.vat_id ?? seller.tax_number);
  const email = xmlText(seller.email);
  return {
    "ram:ID": xmlText(id),
    "ram:Name": xmlText(seller.name),
    "ram:SpecifiedLegalOrganization": seller.registration ? { "ram:ID": xmlText(seller.registration) } : undefined,
    "ram:DefinedTradeContact": email
      ? { "ram:PersonName": xmlText(seller.name), "ram:EmailURIUniversalCommunication": { "ram:URIID": email } }
      : undefined,
    "ram:PostalTradeAddress": {
      "ram:PostcodeCode": xmlText(seller.postal_code),
      "ram:LineOne": xmlText(seller.street),
      "ram:CityName": xmlText(seller.city),
      "ram:CountryID": seller.country,
    },
    "ram:SpecifiedTaxRegistration": [
      ...(vatId ? [registration("VA", vatId)] : []),
      ...(seller.tax_number ? [registration("FC", seller.tax_number)] : []),
    ],
  };
}

/** Whom it is for. What they have given as a VAT ID is one by the standard only if a country's letters are in front. */
export function buyerOf({ buyer }: EInvoice, { code }: TaxCategory): object {
  const { name, vat_id: vatId, address } = buyer;
  const isVatId = vatId !== null && code !== "O" && hasLettersOfCountry(vatId);
  return {
    "ram:ID": isVatId ? undefined : xmlText(vatId),
    "ram:Name": xmlText(name) ?? "Customer",
    "ram:PostalTradeAddress": {
      "ram:PostcodeCode": xmlText(address?.postal_code),
      "ram:LineOne": xmlText(address?.line1),
      "ram:LineTwo": xmlText(address?.line2),
      "ram:CityName": xmlText(address?.city),
      "ram:CountryID": address?.country ?? undefined,
      "ram:CountrySubDivisionName": xmlText(address?.state),
    },
    "ram:SpecifiedTaxRegistration": isVatId ? registration("VA", vatId) : undefined,
  };
}

/** @param scheme VA: a VAT ID. FC: a number of the tax office. */
const registration = (scheme: "VA" | "FC", id: string) => ({
  "ram:ID": { "@_schemeID": scheme, "#text": xmlText(id) },
});
