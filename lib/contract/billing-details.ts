import { z } from "zod";
import { country } from "./country";
import { endpoint } from "./endpoint";
import { idInPath } from "./id";
import { email, line } from "./text";
import { versions } from "./versions";

const detail = (max: number, example: string) => z.string().max(max).nullable().meta({ example });

/** Missing parts of an address are null. */
const addressLine = (max: number, example: string) => detail(max, example).default(null);

const lines = {
  line1: addressLine(200, "12 Harbour Street"),
  line2: addressLine(200, "3rd floor"),
  postal_code: addressLine(20, "20457"),
  city: addressLine(100, "Hamburg"),
  state: addressLine(100, "Hamburg"),
};

// As it is kept: what was typed before it was checked is still told.
export const billingDetailsSchema = z
  .object({
    contact_email: z
      .string()
      .nullable()
      .meta({ description: "Gets the same billing emails as owners.", example: "ap@example.com" }),
    name: detail(200, "Northwind Telecom Ltd"),
    vat_id: detail(50, "DE136695976"),
    receipts: z.boolean().meta({
      description: "Whether owners and the billing contact get an email for each paid invoice.",
      example: true,
    }),
    address: z.object({ ...lines, country: z.string().nullable().default(null).meta({ example: "DE" }) }).nullable(),
  })
  .meta({ id: "BillingDetails" });

/** A blank is nothing. */
const blankIsNull = (value: string | null) => value?.trim() || null;

const givenLine = (max: number, example: string) =>
  line(max).nullable().default(null).transform(blankIsNull).meta({ example });
const given = (max: number, example: string) => line(max).nullable().transform(blankIsNull).meta({ example });

const body = z.object({
  contact_email: email.nullable(),
  name: given(200, "Northwind Telecom Ltd").meta({
    description:
      "The legal name on invoices. Until it's set, they have the team's name. It can be changed, but not emptied.",
  }),
  vat_id: given(50, "DE136695976").meta({
    description:
      "For an address in Europe, in that country's format, including the check digit. In the EU, start with the country's letters (EL for Greece).",
  }),
  receipts: z.boolean().meta({ example: true }),
  address: z
    .object({
      line1: givenLine(200, "12 Harbour Street"),
      line2: givenLine(200, "3rd floor"),
      postal_code: givenLine(20, "20457"),
      city: givenLine(100, "Hamburg"),
      state: givenLine(100, "Hamburg"),
      country: country.nullable().default(null),
    })
    .nullable(),
});

const params = z.object({ id: idInPath });

export const getBillingDetails = endpoint({
  id: "getBillingDetails",
  method: "GET",
  path: "/team/:id/billing/details",
  tag: "Billing",
  summary: "Get billing details",
  description: "What appears on the team's invoices, and who else gets emails about them.",
  permission: "billing.read",
  scope: "billing:read",
  inTeam: true,
  params,
  answer: billingDetailsSchema,
  version: versions.billingDetails,
  status: 200,
});

export const updateBillingDetails = endpoint({
  id: "updateBillingDetails",
  method: "PATCH",
  path: "/team/:id/billing/details",
  tag: "Billing",
  summary: "Change billing details",
  description: "Fields you don't send stay the same. Null clears a field. An address is replaced as a whole.",
  permission: "billing.manage",
  scope: "billing:write",
  inTeam: true,
  params,
  body: body.partial(),
  answer: billingDetailsSchema,
  version: versions.billingDetails,
  status: 200,
});
