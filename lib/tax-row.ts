/** What is shown of an invoice's tax. */
interface ShownTax {
  treatment: string;
  name: string;
  rate: string;
  amount: number;
}

/**
 * @param tax null where none is configured
 * @returns what stands between the amounts before and with tax: "VAT 19%", and how much; null where there is nothing to say
 */
export const taxRow = (tax: ShownTax | null): [name: string, amount: number] | null =>
  tax && tax.treatment !== "outside_scope" ? [`${tax.name} ${tax.rate}%`, tax.amount] : null;
