import { seconds, type InvoiceItem } from "../wire";

interface Given {
  id: string;
  customer: string;
  invoice: string | null;
  amount: number;
  currency: string;
  description: string | null;
  period: { start: number; end: number } | null;
  metadata: Record<string, string>;
}

export const newInvoiceItem = ({ period, ...given }: Given): InvoiceItem => ({
  ...given,
  object: "invoiceitem",
  customer_account: null,
  date: seconds(),
  discountable: true,
  discounts: [],
  livemode: false,
  net_amount: given.amount,
  parent: null,
  period: period ?? { start: seconds(), end: seconds() },
  pricing: { type: "price_details", unit_amount_decimal: String(given.amount) },
  proration: false,
  quantity: 1,
  quantity_decimal: "1",
  tax_rates: [],
  test_clock: null,
});
