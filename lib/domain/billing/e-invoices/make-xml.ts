import XmlBuilder from "fast-xml-builder";
import type { EInvoice } from "./e-invoice";
import { categoryOf, type TaxCategory } from "./tax-category";
import { amountOf } from "./xml-amount";
import { linesOf } from "./xml-lines";
import { buyerOf, sellerOf } from "./xml-parties";
import { xmlText } from "./xml-text";

/** How UN/CEFACT's messages name their parts. */
const namespaces = {
  "@_xmlns:rsm": "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100",
  "@_xmlns:ram": "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100",
  "@_xmlns:udt": "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100",
  "@_xmlns:qdt": "urn:un:unece:uncefact:data:standard:QualifiedDataType:100",
};

/**
 * Makes an invoice for machines: a Cross Industry Invoice (UN/CEFACT, D16B) by EN 16931, as Factur-X and ZUGFeRD have it. The same
 * invoice gives the same bytes: there is no clock and no chance in it, and what was paid since isn't on it.
 * @param invoice that `whyNoXml` has nothing against
 */
export function makeXml(invoice: EInvoice): Uint8Array<ArrayBuffer> {
  const { tax } = invoice;
  if (!tax) throw new Error("an e-invoice needs to say what tax there is");
  const category = categoryOf(tax);
  const builder = new XmlBuilder({ ignoreAttributes: false, format: true });
  const xml = builder.build({
    "?xml": { "@_version": "1.0", "@_encoding": "UTF-8" },
    "rsm:CrossIndustryInvoice": {
      ...namespaces,
      "rsm:ExchangedDocumentContext": {
        "ram:GuidelineSpecifiedDocumentContextParameter": { "ram:ID": "urn:cen.eu:en16931:2017" },
      },
      "rsm:ExchangedDocument": headOf(invoice),
      "rsm:SupplyChainTradeTransaction": {
        "ram:IncludedSupplyChainTradeLineItem": linesOf(invoice, category),
        "ram:ApplicableHeaderTradeAgreement": {
          "ram:SellerTradeParty": sellerOf(invoice, category),
          "ram:BuyerTradeParty": buyerOf(invoice, category),
        },
        "ram:ApplicableHeaderTradeDelivery": "",
        "ram:ApplicableHeaderTradeSettlement": settlementOf(invoice, tax, category),
      },
    },
  });
  return Uint8Array.from(Buffer.from(xml, "utf8"));
}

/** 380 is an invoice, and 381 a credit note (UNTDID 1001). */
function headOf({ number, issued_at: issued, credit, part, parts }: EInvoice): object {
  const notes = [credit?.memo, parts > 1 && !credit ? `Part ${part} of ${parts} of this month.` : null];
  return {
    "ram:ID": xmlText(number),
    "ram:TypeCode": credit ? "381" : "380",
    "ram:IssueDateTime": dayAt(issued),
    "ram:IncludedNote": notes.flatMap((note) => {
      const content = xmlText(note);
      return content ? [{ "ram:Content": content }] : [];
    }),
  };
}

function settlementOf(invoice: EInvoice, tax: NonNullable<EInvoice["tax"]>, category: TaxCategory): object {
  const { currency, subtotal, total, credit, seller_details: seller } = invoice;
  const code = currency.trim().toUpperCase();
  const money = (amount: number) => amountOf(amount, currency);
  return {
    "ram:InvoiceCurrencyCode": code,
    // 30 is a credit transfer (UNTDID 4461). What is charged to a card needs no word: the standard wants to know how to pay, not how it was paid.
    "ram:SpecifiedTradeSettlementPaymentMeans":
      seller.iban && !credit
        ? { "ram:TypeCode": "30", "ram:PayeePartyCreditorFinancialAccount": { "ram:IBANID": seller.iban } }
        : undefined,
    "ram:ApplicableTradeTax": {
      "ram:CalculatedAmount": money(tax.amount),
      "ram:TypeCode": "VAT",
      "ram:ExemptionReason": category.isExplained ? xmlText(tax.note) : undefined,
      "ram:BasisAmount": money(subtotal),
      "ram:CategoryCode": category.code,
      "ram:ExemptionReasonCode": category.exemption,
      "ram:RateApplicablePercent": category.rate,
    },
    "ram:BillingSpecifiedPeriod": {
      "ram:StartDateTime": dayAt(invoice.period_start),
      "ram:EndDateTime": dayAt(invoice.period_end),
    },
    "ram:SpecifiedTradePaymentTerms": termsOf(invoice),
    "ram:SpecifiedTradeSettlementHeaderMonetarySummation": {
      "ram:LineTotalAmount": money(subtotal),
      "ram:TaxBasisTotalAmount": money(subtotal),
      "ram:TaxTotalAmount": { "@_currencyID": code, "#text": money(tax.amount) },
      "ram:GrandTotalAmount": money(total),
      "ram:DuePayableAmount": money(total),
    },
    "ram:InvoiceReferencedDocument": credit && {
      "ram:IssuerAssignedID": xmlText(credit.corrects),
      "ram:FormattedIssueDateTime": { "qdt:DateTimeString": dayOf(credit.corrects_issued_at) },
    },
  };
}

/** What is to be paid needs a day or a word about when (BR-CO-25). */
function termsOf({ credit, due_at: due }: EInvoice): object {
  if (credit) return { "ram:Description": "Taken off what is to be paid, or paid back." };
  return due ? { "ram:DueDateDateTime": dayAt(due) } : { "ram:Description": "Due now." };
}

/** @returns a day as UN/CEFACT writes it: format 102 is YYYYMMDD */
const dayOf = (at: string) => ({
  "@_format": "102",
  "#text": new Date(at).toISOString().slice(0, 10).replaceAll("-", ""),
});

const dayAt = (at: string) => ({ "udt:DateTimeString": dayOf(at) });
