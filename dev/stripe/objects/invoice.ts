import { seconds, type Customer, type Invoice, type InvoiceItem, type InvoiceLine, type TaxId } from "../wire";

interface Draft {
  id: string;
  customer: Customer;
  taxIds: readonly TaxId[];
  currency: string;
  collectionMethod: string;
  dueDate: number | null;
  description: string | null;
  footer: string | null;
  autoAdvance: boolean;
  isTaxedAutomatically: boolean;
  metadata: Record<string, string>;
}

export const newInvoice = ({ id, customer, taxIds, ...draft }: Draft): Invoice => ({
  id,
  object: "invoice",
  account_country: "US",
  account_name: "Debrief",
  account_tax_ids: null,
  amount_due: 0,
  amount_overpaid: 0,
  amount_paid: 0,
  amount_remaining: 0,
  amount_shipping: 0,
  application: null,
  attempt_count: 0,
  attempted: false,
  auto_advance: draft.autoAdvance,
  automatic_tax: draft.isTaxedAutomatically
    ? { disabled_reason: null, enabled: true, liability: { type: "self" }, provider: "stripe", status: null }
    : { disabled_reason: null, enabled: false, liability: null, provider: null, status: null },
  automatically_finalizes_at: null,
  billing_reason: "manual",
  collection_method: draft.collectionMethod,
  created: seconds(),
  currency: draft.currency,
  custom_fields: customer.invoice_settings.custom_fields,
  customer: customer.id,
  customer_account: null,
  ...customerOf(customer, taxIds),
  customer_shipping: null,
  customer_tax_exempt: "none",
  default_payment_method: null,
  default_source: null,
  default_tax_rates: [],
  description: draft.description,
  discounts: [],
  due_date: draft.dueDate,
  effective_at: null,
  ending_balance: null,
  footer: draft.footer,
  from_invoice: null,
  hosted_invoice_url: null,
  invoice_pdf: null,
  issuer: { type: "self" },
  last_finalization_error: null,
  latest_revision: null,
  lines: { object: "list", data: [], has_more: false, url: `/v1/invoices/${id}/lines` },
  livemode: false,
  metadata: draft.metadata,
  next_payment_attempt: null,
  number: null,
  on_behalf_of: null,
  parent: null,
  payment_settings: { default_mandate: null, payment_method_options: null, payment_method_types: null },
  period_end: seconds(),
  period_start: seconds(),
  post_payment_credit_notes_amount: 0,
  pre_payment_credit_notes_amount: 0,
  receipt_number: null,
  rendering: null,
  shipping_cost: null,
  shipping_details: null,
  starting_balance: 0,
  statement_descriptor: null,
  status: "draft",
  status_transitions: { finalized_at: null, marked_uncollectible_at: null, paid_at: null, voided_at: null },
  subtotal: 0,
  subtotal_excluding_tax: 0,
  test_clock: null,
  total: 0,
  total_discount_amounts: [],
  total_excluding_tax: 0,
  total_pretax_credit_amounts: [],
  total_taxes: [],
  webhooks_delivered_at: null,
});

/** What an invoice says of its customer: as they are, until it is final. */
export const customerOf = (customer: Customer, taxIds: readonly TaxId[]) => ({
  customer_address: customer.address ?? null,
  customer_email: customer.email,
  customer_name: customer.name ?? null,
  customer_phone: customer.phone ?? null,
  customer_tax_ids: taxIds.map(({ type, value }) => ({ type, value })),
});

/** @returns the draft with one more line, and its sums */
export function withItem(invoice: Invoice, item: InvoiceItem, lineId: string): Invoice {
  const line: InvoiceLine = {
    id: lineId,
    object: "line_item",
    amount: item.amount,
    currency: item.currency,
    description: item.description,
    discount_amounts: [],
    discountable: item.discountable,
    discounts: [],
    invoice: invoice.id,
    livemode: false,
    metadata: item.metadata ?? {},
    parent: {
      invoice_item_details: { invoice_item: item.id, proration: false, proration_details: null, subscription: null },
      subscription_item_details: null,
      type: "invoice_item_details",
    },
    period: item.period,
    pretax_credit_amounts: [],
    pricing: item.pricing && { type: "price_details", unit_amount_decimal: item.pricing.unit_amount_decimal },
    quantity: item.quantity,
    quantity_decimal: item.quantity_decimal,
    subscription: null,
    subtotal: item.amount,
    taxes: [],
  };
  return withLines(invoice, [...invoice.lines.data, line]);
}

/** @returns the draft with these lines, and its sums: tax is on top of them */
export function withLines(invoice: Invoice, lines: InvoiceLine[]): Invoice {
  const net = lines.reduce((sum, { amount }) => sum + amount, 0);
  const taxes = totalTaxes(lines);
  const total = taxes.reduce((sum, { amount }) => sum + amount, net);
  const due = Math.max(0, total);
  return {
    ...invoice,
    lines: { ...invoice.lines, data: lines },
    subtotal: net,
    subtotal_excluding_tax: net,
    total,
    total_excluding_tax: net,
    total_taxes: taxes,
    amount_due: due,
    amount_remaining: due,
  };
}

type Taxes = NonNullable<Invoice["total_taxes"]>;

/** The taxes of all lines, those of one rate together. */
export function totalTaxes(lines: readonly Pick<InvoiceLine, "taxes">[]): Taxes {
  const sums = new Map<string, Taxes[number]>();
  for (const tax of lines.flatMap(({ taxes }) => taxes ?? [])) {
    const rate = tax.tax_rate_details?.tax_rate ?? "";
    const known = sums.get(rate);
    sums.set(rate, {
      ...tax,
      amount: tax.amount + (known?.amount ?? 0),
      taxable_amount: (tax.taxable_amount ?? 0) + (known?.taxable_amount ?? 0),
    });
  }
  return [...sums.values()];
}
