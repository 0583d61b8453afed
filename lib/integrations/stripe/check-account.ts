import Stripe from "stripe";

/** Something that the product relies on, in words, and whether it is so. */
export interface Finding {
  ok: boolean;
  text: string;
}

/** One event of each kind that changes something here: a `*` stands for all. */
const needed = [
  "customer.updated",
  "customer.deleted",
  "payment_method.attached",
  "payment_method.detached",
  "payment_method.updated",
  "setup_intent.succeeded",
  "checkout.session.completed",
  "invoice.finalized",
  "invoice.paid",
  "invoice.payment_failed",
  "invoice.payment_action_required",
  "invoice.voided",
  "invoice.marked_uncollectible",
  "invoice.updated",
  "invoice.overdue",
  "payment_intent.processing",
  "charge.refunded",
  "charge.refund.updated",
  "refund.created",
  "refund.updated",
  "refund.failed",
  "charge.dispute.created",
  "charge.dispute.updated",
  "charge.dispute.closed",
  "charge.dispute.funds_withdrawn",
  "charge.dispute.funds_reinstated",
  "credit_note.created",
  "credit_note.updated",
  "credit_note.voided",
];

/** The currency of the price book. */
const currency = "usd";

/** What the product is set to do about tax at Stripe. */
interface TaxWanted {
  byStripe: boolean;
  /** What is sold, by its code there. */
  code: string | undefined;
}

/**
 * Looks at an account as the product needs it. It only reads.
 * @param publicUrl of the portal
 * @throws what the calls to Stripe throw
 */
export async function checkAccount(stripe: Stripe, publicUrl: string, tax: TaxWanted): Promise<Finding[]> {
  const [account, { data: endpoints }] = await Promise.all([
    stripe.accounts.retrieveCurrent(),
    stripe.webhookEndpoints.list({ limit: 100 }),
  ]);
  const url = `${publicUrl}/api/webhooks/stripe`;
  const endpoint = endpoints.find((one) => one.url === url);
  return [
    {
      ok: Boolean(account.charges_enabled),
      text: `the account ${account.id} ${account.charges_enabled ? "may" : "may not"} charge cards`,
    },
    { ok: Boolean(account.country), text: `the account's country is ${account.country ?? "not set"}` },
    currencyOf(account),
    { ok: endpoint !== undefined, text: endpoint ? `there is a webhook for ${url}` : `there is no webhook for ${url}` },
    ...(endpoint ? findingsOf(endpoint) : []),
    ...(tax.byStripe ? await checkTax(stripe, tax) : []),
  ];
}

async function checkTax(stripe: Stripe, { code }: TaxWanted): Promise<Finding[]> {
  const [{ status, status_details: details, head_office: office, defaults }, { data: registrations }] =
    await Promise.all([
      stripe.tax.settings.retrieve(),
      stripe.tax.registrations.list({ status: "active", limit: 100 }),
      // What each invoice is taxed by is read there: a key that may not do so is told of it here.
      stripe.taxRates.list({ limit: 1 }),
    ]);
  const missing = details.pending?.missing_fields ?? [];
  const country = office?.address.country;
  const sold = code ?? defaults.tax_code;
  const places = [...new Set(registrations.map((registration) => registration.country))].sort();
  return [
    {
      ok: status === "active",
      text: `Stripe Tax is ${status}${missing.length > 0 ? `: it lacks ${missing.join(", ")}` : ""}`,
    },
    {
      ok: Boolean(country),
      text: country ? `its head office is in ${country}` : "it has no head office, so it can't calculate any tax",
    },
    {
      ok: Boolean(sold),
      text: sold
        ? `what is sold has the tax code ${sold}${code ? "" : ", the account's default"}`
        : "there is no tax code for what is sold: set STRIPE_TAX_CODE, or a default at Stripe",
    },
    {
      ok: places.length > 0,
      text:
        places.length > 0
          ? `tax is collected in ${places.join(", ")}`
          : "there is no active registration, so no tax is charged anywhere",
    },
  ];
}

const currencyOf = ({ default_currency: own }: Stripe.Account): Finding => ({
  ok: own === currency,
  text:
    own === currency
      ? `the account settles in ${currency.toUpperCase()}, as invoices do`
      : `the account settles in ${(own ?? "nothing").toUpperCase()}, and invoices are in ${currency.toUpperCase()}: Stripe converts, for a fee`,
});

function findingsOf({ status, enabled_events: events, api_version: version }: Stripe.WebhookEndpoint): Finding[] {
  const missing = needed.filter((type) => !events.includes(type) && !events.includes("*"));
  return [
    { ok: status === "enabled", text: `the webhook is ${status}` },
    {
      ok: missing.length === 0,
      text: missing.length === 0 ? "it has all events that matter" : `it lacks events: ${missing.join(", ")}`,
    },
    {
      // Events say only what to read anew, so an older version does no harm as long as it names things alike.
      ok: version === null || version === Stripe.API_VERSION,
      text:
        version === null || version === Stripe.API_VERSION
          ? `its events have the version ${version ?? "of the account"}`
          : `its events have the version ${version}, and the portal was made for ${Stripe.API_VERSION}`,
    },
  ];
}
