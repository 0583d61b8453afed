import type { Tax } from "../tax/tax-for";

/** How EN 16931 says why there is so much tax (UNTDID 5305). */
export interface TaxCategory {
  /** S: at a rate. Z: at a rate of zero. AE: the buyer owes it. E: exempt. O: it isn't subject to VAT here. */
  code: "S" | "Z" | "AE" | "E" | "O";
  /** In percent; what isn't subject to VAT has none (BR-O-05). */
  rate: string | undefined;
  /** Whether it has to be said why there is none, in words (BR-AE-10, BR-E-10, BR-O-10). */
  isExplained: boolean;
  /** The same by the EU's own list, where that has a code for it. */
  exemption: string | undefined;
}

/** @param tax as it was noted on the invoice */
export function categoryOf({ treatment, rate }: Pick<Tax, "treatment" | "rate">): TaxCategory {
  if (treatment === "reverse_charge") return { code: "AE", rate: "0", isExplained: true, exemption: "VATEX-EU-AE" };
  if (treatment === "outside_scope") return { code: "O", rate: undefined, isExplained: true, exemption: "VATEX-EU-O" };
  if (treatment === "exempt") return { code: "E", rate: "0", isExplained: true, exemption: undefined };
  return { code: Number(rate) === 0 ? "Z" : "S", rate, isExplained: false, exemption: undefined };
}
