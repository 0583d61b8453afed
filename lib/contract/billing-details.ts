import { z } from "zod";
import { endpoint } from "./endpoint";
import { email, text } from "./text";

/** What is not said of an address is null. */
const line = (max: number, example: string) => text(max).nullable().default(null).meta({ example });
const detail = (max: number, example: string) => text(max).nullable().meta({ example });

export const billingDetailsSchema = z
  .object({
    contact_email: z
      .string()
      .nullable()
      .meta({ description: "Gets what owners get about bills.", example: "ap@example.com" }),
    name: detail(200, "Northwind Telecom Ltd"),
    vat_id: detail(50, "DE123456789"),
    address: z
      .object({
        line1: line(200, "12 Harbour Street"),
        line2: line(200, "3rd floor"),
        postal_code: line(20, "20457"),
        city: line(100, "Hamburg"),
        state: line(100, "Hamburg"),
        country: z
          .string()
          .regex(/^[A-Z]{2}$/, "Must be a country's two letters, as ISO 3166 has them.")
          .nullable()
          .default(null)
          .meta({ example: "DE" }),
      })
      .nullable(),
  })
  .meta({ id: "BillingDetails" });

const params = z.object({ id: z.string() });

export const getBillingDetails = endpoint({
  id: "getBillingDetails",
  method: "GET",
  path: "/team/:id/billing/details",
  tag: "Billing",
  summary: "Get billing details",
  description: "What stands on the team's invoices, and who else is told of them.",
  permission: "billing.read",
  inTeam: true,
  params,
  answer: billingDetailsSchema,
  status: 200,
});

export const updateBillingDetails = endpoint({
  id: "updateBillingDetails",
  method: "PATCH",
  path: "/team/:id/billing/details",
  tag: "Billing",
  summary: "Change billing details",
  description: "What is not sent stays; null empties a field. An address is replaced as a whole.",
  permission: "billing.manage",
  inTeam: true,
  params,
  body: billingDetailsSchema.extend({ contact_email: email.nullable() }).partial(),
  answer: billingDetailsSchema,
  status: 200,
});
