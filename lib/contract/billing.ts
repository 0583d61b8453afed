import { z } from "zod";
import { billingDetailsSchema } from "./billing-details";
import { count } from "./count";
import { endpoint } from "./endpoint";
import { id, idInPath, instant } from "./id";
import { metrics } from "./metrics";
import { money } from "./money";
import { pageQuery } from "./page";

const amount = money.meta({ description: "In minor units of the currency, such as cents.", example: 12_480 });
const currency = z.string().length(3).meta({ description: "ISO 4217, in lowercase.", example: "usd" });
const day = z.iso.date().meta({ example: "2026-11-01" });
/** An exact decimal, as text: a binary number could not hold it. */
const decimal = (example: string) =>
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .meta({ description: "An exact decimal, as a string.", example });

export const invoiceStatuses = ["open", "needs_attention", "paid", "past_due", "uncollectible", "void"] as const;

const priceSchema = z
  .object({
    metric: z.enum(metrics),
    currency,
    valid_from: day.meta({ description: "The first day of the first month this price applies to." }),
    tiers: z.array(
      z.object({
        above: decimal("10000").meta({ description: "The tier applies to the units above this monthly quantity." }),
        unit_price: decimal("0.04").meta({
          description: "The price of one unit, in minor units: an exact decimal, as a string.",
        }),
      }),
    ),
  })
  .meta({ id: "Price" });

export const listPrices = endpoint({
  id: "listPrices",
  method: "GET",
  path: "/billing/prices",
  tag: "Billing",
  summary: "Get current prices",
  description:
    "What each metric costs this month. Tiers are graduated: each price applies only to the units within its tier.",
  permission: "price.read",
  scope: "billing:read",
  answer: z.array(priceSchema),
  status: 200,
});

/** One line of an invoice. */
export const lineSchema = z
  .object({
    kind: z.enum(["usage", "late_usage", "carried_forward"]),
    description: z.string().meta({ example: "Support chat: Messages" }),
    month: day.meta({ description: "The month this line is for. For late usage, an earlier month." }),
    application_id: id.nullable().meta({ description: "Null if the line isn't for a single application." }),
    application_name: z.string().nullable().meta({ example: "Support chat" }),
    metric: z.enum(metrics).nullable(),
    quantity: decimal("96120").nullable(),
    unit_price: decimal("0.0812").nullable().meta({
      description: "What each unit came to, in minor units. For display only, since tiers apply to the whole team.",
    }),
    amount,
  })
  .meta({ id: "InvoiceLine" });

/** The part of a month's units that fell into one tier. */
export const ratedTierSchema = z
  .object({
    metric: z.enum(metrics),
    above: decimal("10000"),
    quantity: decimal("86120"),
    unit_price: decimal("0.04"),
    amount: decimal("3444.8").meta({ description: "Before rounding, in minor units: an exact decimal, as a string." }),
  })
  .meta({ id: "RatedTier" });

const taxPartSchema = z
  .object({
    name: z.string().meta({ example: "Sales Tax" }),
    jurisdiction: z.string().meta({ description: "Whose tax it is, such as a state or a city.", example: "TX" }),
    rate: decimal("6.25").meta({ description: "In percent: an exact decimal, as a string." }),
    amount,
    taxable_amount: amount.meta({ description: "What it's charged on, in minor units." }),
  })
  .meta({ id: "TaxPart" });

export const taxSchema = z
  .object({
    name: z.string().meta({ example: "VAT" }),
    treatment: z.enum(["standard", "reverse_charge", "outside_scope", "exempt"]).meta({
      description:
        "`reverse_charge` if the customer is a business in another country, such as one of the EU, and owes the tax there; `outside_scope` if we charge none where the customer is; `exempt` if the customer or our service isn't taxed there.",
    }),
    country: z.string().length(2).meta({ description: "The country whose tax applies (ISO 3166-1).", example: "DE" }),
    rate: decimal("19").meta({
      description:
        "In percent: an exact decimal, as a string. Of several taxes, what their rates add up to; if they're on different parts of the amount, what the tax is of all of it.",
    }),
    amount,
    parts: z.array(taxPartSchema).meta({
      description:
        "Tax by tax, if there are several, such as a state's and a city's, or if it's on a part of the amount. Otherwise empty.",
      example: [],
    }),
    note: z.string().nullable().meta({ description: "What the law wants invoices to say about it.", example: null }),
  })
  .meta({ id: "Tax" });

const bill = z.object({
  period_start: day,
  period_end: day.meta({ description: "The last day, inclusive.", example: "2026-11-30" }),
  currency,
  lines: z.array(lineSchema),
  tiers: z.array(ratedTierSchema).meta({ description: "How the team's units were split across tiers." }),
  subtotal: amount.meta({ description: "Before tax, in minor units." }),
  tax: taxSchema.nullable().meta({
    description:
      "Follows from the country and VAT ID in the billing details. Null if no tax is charged on any invoice, and while `tax_pending`.",
    example: null,
  }),
  tax_pending: z.boolean().meta({
    description:
      "True if tax is calculated when the invoice is issued, and isn't known yet: until then, `total` is what it comes to before tax.",
    example: false,
  }),
  total: amount.meta({ description: "Including tax, in minor units. Before tax while `tax_pending`." }),
});

/** Whom an invoice is for. */
export const buyerSchema = z
  .object({
    name: z.string().meta({ example: "Northwind Telecom Ltd" }),
    vat_id: billingDetailsSchema.shape.vat_id,
    address: billingDetailsSchema.shape.address,
  })
  .meta({ id: "Buyer" });

export const upcomingInvoiceSchema = bill
  .extend({
    status: z.literal("upcoming"),
    forecast: amount.meta({
      description:
        "The total at the end of the month, including tax as `total` is, if usage continues as it has so far.",
      example: 15_600,
    }),
  })
  .meta({ id: "UpcomingInvoice" });

export const getUpcomingInvoice = endpoint({
  id: "getUpcomingInvoice",
  method: "GET",
  path: "/team/:id/billing/upcoming",
  tag: "Billing",
  summary: "Get upcoming invoice",
  description:
    "The current month as it would be billed right now, from the usage reported so far. It can't be paid yet.",
  permission: "billing.read",
  scope: "billing:read",
  inTeam: true,
  params: z.object({ id: idInPath }),
  answer: upcomingInvoiceSchema,
  status: 200,
});

export const creditReasons = ["duplicate", "fraudulent", "order_change", "product_unsatisfactory"] as const;

/** What an invoice is less by. */
export const creditNoteSchema = z
  .object({
    id,
    number: z.string().nullable().meta({ description: "Null until it's issued.", example: "NWT-0007-CN-01" }),
    status: z.enum(["pending", "issued", "refused", "void"]).meta({
      description:
        "`pending` while Stripe is asked, `refused` if Stripe doesn't take it. Customers see only those that were issued.",
      example: "issued",
    }),
    reason: z.enum(creditReasons).nullable(),
    memo: z.string().nullable().meta({ description: "What we've written to the customer.", example: null }),
    amount: amount.meta({ description: "Including tax, in minor units.", example: 2_380 }),
    tax: amount.meta({ description: "The part of the amount that is tax, in minor units.", example: 380 }),
    reduced: amount.meta({ description: "By how much less is to be paid, in minor units.", example: 0 }),
    refunded: amount.meta({ description: "What was refunded to the card, in minor units.", example: 2_380 }),
    to_balance: amount.meta({ description: "What will be taken off the next invoices, in minor units.", example: 0 }),
    outside: amount.meta({ description: "What is returned in another way, in minor units.", example: 0 }),
    refund_failed: z.boolean().meta({ description: "Whether the bank has sent the refund back.", example: false }),
    has_xml: z.boolean().meta({ description: "Whether there's an e-invoice at `GET /billing/credit-note/{id}/xml`." }),
    issued_at: instant.nullable(),
  })
  .meta({ id: "CreditNote" });

export const invoiceSchema = bill
  .extend({
    id,
    number: z.string().nullable().meta({ description: "Null until the invoice is sent.", example: "NWT-0007" }),
    part: count.min(1).meta({
      description: "Which of `parts` this is, counted from 1.",
      example: 1,
    }),
    parts: count.min(1).meta({
      description:
        "How many invoices the month has: more than one if it comes to more than can be charged at once ($999,999.99).",
      example: 1,
    }),
    status: z.enum(invoiceStatuses).meta({
      description: "`needs_attention` if Stripe refuses it: `problem` says why. Correct that, and send it again.",
    }),
    problem: z.string().nullable().meta({
      description:
        "Why Stripe refuses this invoice, in Stripe's words, or in ours if you can do something about it. Null unless it needs attention.",
      example: null,
    }),
    buyer: buyerSchema.meta({
      description:
        "Who the invoice is for, as it was when the invoice was issued. Changing the billing details later doesn't change it.",
    }),
    seller: z.array(z.string().meta({ example: "Debrief" })).meta({
      description: "Who issued the invoice, as it was then: name, address and tax number, line by line.",
      example: ["Debrief", "developers.debrief.com"],
    }),
    has_xml: z.boolean().meta({
      description:
        "Whether there's an e-invoice at `GET /billing/invoice/{id}/xml`: not before it has a number, nor without a country in the billing details.",
    }),
    issued_at: instant.nullable(),
    due_at: instant.nullable(),
    paid_at: instant.nullable(),
    amount_due: amount.meta({
      description:
        "What is collected of the total, in minor units: less what credit notes and the customer's credit take off it.",
    }),
    amount_paid: amount.meta({ description: "What was paid, in minor units, including what was refunded later." }),
    amount_remaining: amount.meta({ description: "What is left to pay, in minor units.", example: 0 }),
    amount_pending: amount.meta({
      description: "What a bank is moving right now, such as a debit that takes some days, in minor units.",
      example: 0,
    }),
    amount_credited: amount.meta({ description: "What credit notes come to, in minor units.", example: 0 }),
    balance_applied: amount.meta({
      description:
        "What was taken from the customer's credit with us, in minor units. Negative if they owed something from before.",
      example: 0,
    }),
    amount_refunded: amount.meta({ description: "What was given back, in minor units.", example: 0 }),
    refund_status: z
      .enum(["none", "partial", "full"])
      .meta({ description: "Whether what was paid was refunded. A refunded invoice stays `paid`.", example: "none" }),
    dispute: z
      .object({
        status: z.enum(["open", "won", "lost", "closed"]).meta({
          description:
            "`open` while the bank decides; `won` if the payment stands, `lost` if it was returned, `closed` if it came to nothing.",
          example: "open",
        }),
        amount,
      })
      .nullable()
      .meta({ description: "What the card's holder has disputed at their bank, if anything.", example: null }),
    hosted_invoice_url: z.url().nullable().meta({
      description:
        "Where it can be seen and paid. Works for a day at least, and expires some time later: get the invoice again for a new one. In a list, null if it may have expired.",
      example: "https://invoice.stripe.com/i/acct_1/test_1",
    }),
    pdf_url: z.url().nullable().meta({
      description: "Stripe's PDF. Expires as `hosted_invoice_url` does; our own is at `GET /billing/invoice/{id}/pdf`.",
      example: "https://pay.stripe.com/invoice/acct_1/test_1/pdf",
    }),
    reminders: z
      .array(
        z.object({
          days: count.meta({ description: "How many days after the due date it was sent.", example: 3 }),
          sent_at: instant,
        }),
      )
      .meta({ description: "The reminders that were sent because it wasn't paid in time, oldest first." }),
    after_reminders: z
      .object({
        action: z.enum(["warn", "stop"]).meta({
          description:
            "`warn` if a person on our side takes over; `stop` if the team's production credentials stop working until the invoice is paid.",
          example: "stop",
        }),
        at: instant.meta({
          description: "When it happens, at the earliest, or when it did: a week after the last reminder.",
        }),
        in_effect: z.boolean().meta({ description: "Whether it has happened.", example: false }),
      })
      .nullable()
      .meta({
        description:
          "What happens if it still isn't paid after the last reminder. Null if nothing does, or if nothing is left to pay.",
        example: null,
      }),
    credit_notes: z.array(creditNoteSchema).meta({ description: "What was credited, oldest first." }),
    payments: z.array(
      z.object({
        status: z.enum(["succeeded", "failed", "requires_action", "processing"]).meta({
          description: "`processing` while a bank moves it, which takes some days.",
        }),
        amount,
        amount_refunded: amount.meta({ description: "What was given back of it, in minor units.", example: 0 }),
        failure_message: z.string().nullable().meta({ example: null }),
        card: z
          .object({ brand: z.string().meta({ example: "visa" }), last4: z.string().meta({ example: "4242" }) })
          .nullable()
          .meta({ description: "The card that was charged or declined, if Stripe says which.", example: null }),
        created_at: instant,
      }),
    ),
  })
  .meta({ id: "Invoice" });

export const listInvoices = endpoint({
  id: "listInvoices",
  method: "GET",
  path: "/billing/invoice",
  tag: "Billing",
  summary: "Get all invoices",
  description: "The invoices for the team's closed months, newest first.",
  permission: "billing.read",
  scope: "billing:read",
  query: pageQuery,
  answer: z.array(invoiceSchema),
  status: 200,
  paged: true,
});

export const getInvoice = endpoint({
  id: "getInvoice",
  method: "GET",
  path: "/billing/invoice/:id",
  tag: "Billing",
  summary: "Get one invoice",
  description: "Includes its lines and payments.",
  permission: "billing.read",
  scope: "billing:read",
  params: z.object({ id: idInPath }),
  answer: invoiceSchema,
  status: 200,
});

export const payInvoice = endpoint({
  id: "payInvoice",
  method: "POST",
  path: "/billing/invoice/:id/pay",
  tag: "Billing",
  summary: "Pay an invoice",
  description: "Tries again to charge an open or overdue invoice to the default payment method.",
  permission: "billing.manage",
  onlyPeople: "money",
  params: z.object({ id: idInPath }),
  answer: invoiceSchema,
  status: 200,
  errors: ["conflict", "unavailable"],
});

export const sendInvoice = endpoint({
  id: "sendInvoice",
  method: "POST",
  path: "/billing/invoice/:id/send",
  tag: "Billing",
  summary: "Send an invoice again",
  description: "Only for an invoice that needs attention, once you've corrected what its `problem` says.",
  permission: "billing.manage",
  onlyPeople: "money",
  params: z.object({ id: idInPath }),
  answer: invoiceSchema,
  status: 200,
  errors: ["conflict"],
});
