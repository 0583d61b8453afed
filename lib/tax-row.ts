/** What is shown of an invoice's tax. */
interface ShownTax {
  treatment: string;
  name: string;
  rate: string;
  amount: number;
  /** Where there are several. */
  parts: readonly { name: string; jurisdiction: string; rate: string; amount: number }[];
}

/**
 * @param tax null where none is configured
 * @returns what stands between the amounts before and with tax: "VAT 19%", and how much; empty where there is nothing to say
 */
export function taxRows(tax: ShownTax | null): [name: string, amount: number][] {
  if (!tax || tax.treatment === "outside_scope" || tax.treatment === "exempt") return [];
  if (tax.parts.length === 0) return [[`${tax.name} ${tax.rate}%`, tax.amount]];
  return tax.parts.map(({ name, jurisdiction, rate, amount }) => [`${name} ${jurisdiction} ${rate}%`, amount]);
}
