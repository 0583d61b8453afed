/** Under which the cache keeps what belongs to billing; apart from the hooks, so that pages on the server can fill it. */
export const billingKeys = {
  methods: ["billing", "methods"],
  invoices: ["billing", "invoices"],
  invoice: (id: string) => ["billing", "invoice", id],
  budgets: ["billing", "budgets"],
  budgetApplications: (q: string) => ["billing", "budget-applications", q],
  details: ["billing", "details"],
} as const;

export const invoicePageSize = 24;

/** How many applications' limits there is room for at first. */
export const budgetPageSize = 20;
