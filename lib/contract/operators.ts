import { z } from "zod";
import { creditNoteSchema, creditReasons, invoiceSchema } from "./billing";
import { endpoint } from "./endpoint";
import { inLowerCase } from "./in-lower-case";
import { id, idIn, idInPath, instant } from "./id";
import { line, prose } from "./text";

const operatorInvoiceSchema = invoiceSchema
  .extend({ team: z.object({ id, team_name: z.string().meta({ example: "Northwind Telecom" }) }) })
  .meta({ id: "OperatorInvoice" });

export const findInvoice = endpoint({
  id: "findInvoice",
  method: "GET",
  path: "/operator/invoice/:number",
  tag: "Operators",
  summary: "Find an invoice of any team",
  description: "By the number that stands on it: with all of its credit notes, and whose it is.",
  permission: "operator",
  params: z.object({ number: z.string().meta({ example: "NWT-0007" }) }),
  answer: operatorInvoiceSchema,
  status: 200,
});

export const creditDestinations = ["card", "balance", "outside"] as const;

const operatorCreditNoteSchema = creditNoteSchema
  .omit({ has_xml: true })
  .extend({
    invoice_id: id,
    destination: z.enum(creditDestinations).nullable(),
    made_by: z
      .string()
      .nullable()
      .meta({ description: "Null if it was made in Stripe's dashboard.", example: "Ada Lovelace" }),
    problem: z.string().nullable().meta({ description: "Why Stripe refuses it, in Stripe's words.", example: null }),
    created_at: instant,
  })
  .meta({ id: "OperatorCreditNote" });

const params = z.object({ id: idInPath });

const creditBody = z.object({
  id: z.uuid("Must be a UUID of your own choice.").overwrite(inLowerCase).meta({
    description: "Of the credit note, chosen by you: a new UUID for each.",
    example: "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
  }),
  invoice_id: idIn.meta({ example: "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b" }),
  amount: z
    .number("Must be a number.")
    .int("Must be a whole number of minor units, such as cents.")
    .min(1, "Must be at least 1.")
    .max(99_999_999, "Must be at most 99999999.")
    .meta({ description: "Including tax, in minor units of the invoice's currency.", format: "int64", example: 2_380 }),
  reason: z
    .enum(creditReasons, `Must be one of ${creditReasons.join(", ")}.`)
    .meta({ description: "Stripe's list.", example: "order_change" }),
  memo: prose(500).default("").meta({
    description: "What the customer reads: in the portal and in their email.",
    example: "Outage of 3 November.",
  }),
  destination: z
    .enum(creditDestinations, `Must be one of ${creditDestinations.join(", ")}.`)
    .default("card")
    .meta({
      description:
        "Where what was paid goes: back to the `card`, to the customer's `balance` for the next invoices, or `outside` if you return it in another way. What isn't paid yet is no longer due.",
      example: "card",
    }),
  made_by: line(200)
    .min(1, "Must say who asks for it.")
    .meta({ description: "Who asks for it, for your own records. Customers don't see it.", example: "Ada Lovelace" }),
});

export const createCreditNote = endpoint({
  id: "createCreditNote",
  method: "POST",
  path: "/operator/credit-note",
  tag: "Operators",
  summary: "Credit an invoice",
  description:
    "Credits all or a part of an invoice, and refunds what was paid of it. You choose its `id`: sending the same one again makes no second one. Stripe is asked right after the response: get the credit note to see whether it was issued.",
  permission: "operator",
  body: creditBody,
  answer: operatorCreditNoteSchema,
  status: 201,
  errors: ["conflict"],
});

export const getCreditNote = endpoint({
  id: "getCreditNote",
  method: "GET",
  path: "/operator/credit-note/:id",
  tag: "Operators",
  summary: "Get a credit note",
  description: "Says whether Stripe has issued it, and what became of the amount.",
  permission: "operator",
  params,
  answer: operatorCreditNoteSchema,
  status: 200,
});

export type CreditNoteRequest = z.output<typeof creditBody>;
