import type { Tax } from "../tax/tax-for";

/** How EN 16931 says why there is so much tax (UNTDID 5305). */
export interface TaxCategory {
  /** S: at a rate. Z: at a rate of zero. AE: the buyer owes it. O: it isn't subject to VAT here. */
  code: "S" | "Z" | "AE" | "O";
  /** In percent; what isn't subject to VAT has none (BR-O-05). */
  rate: string | undefined;
  /** Why there is none, by the EU's own list; only where that has to be said. */
  exemption: string | undefined;
}

/** @param tax as it was noted on the invoice */
export function categoryOf({ treatment, rate }: Pick<Tax, "treatment" | "rate">): TaxCategory {
  if (treatment === "reverse_charge") return { code: "AE", rate: "0", exemption: "VATEX-EU-AE" };
  if (treatment === "outside_scope") return { code: "O", rate: undefined, exemption: "VATEX-EU-O" };
  return { code: Number(rate) === 0 ? "Z" : "S", rate, exemption: undefined };
}
