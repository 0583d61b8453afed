/** Under which the cache keeps what belongs to billing; apart from the hooks, so that pages on the server can fill it. */
export const billingKeys = {
  methods: ["billing", "methods"],
  invoices: ["billing", "invoices"],
  invoice: (id: string) => ["billing", "invoice", id],
  budgets: ["billing", "budgets"],
  details: ["billing", "details"],
} as const;

export const invoicePageSize = 24;
