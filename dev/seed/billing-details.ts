/** What the demo team's invoices say: as its owner could have typed it. */
export const demoBillingDetails = {
  name: "Northwind Telecom Ltd",
  contactEmail: "accounts@debrief.example",
  vatId: "GB123456782",
  address: {
    line1: "12 Harbour Street",
    line2: null,
    postal_code: "BS1 5TR",
    city: "Bristol",
    state: null,
    country: "GB",
  },
};
