import { z } from "zod";
import { endpoint, okAnswer } from "./endpoint";
import { id, idInPath, instant } from "./id";
import { requiredLine } from "./text";
import { versions } from "./versions";

export const paymentMethodSchema = z
  .object({
    id,
    brand: z.string().meta({ example: "visa" }),
    last4: z.string().meta({ example: "4242" }),
    exp_month: z.number().int().min(1).max(12).meta({ format: "int32", example: 12 }),
    exp_year: z.number().int().min(2000).max(9999).meta({ format: "int32", example: 2029 }),
    is_default: z.boolean(),
    created_at: instant,
  })
  .meta({ id: "PaymentMethod" });

const params = z.object({ id: idInPath });

export const createPaymentMethod = endpoint({
  id: "createPaymentMethod",
  method: "POST",
  path: "/billing/methods",
  tag: "Billing",
  summary: "Create billing method",
  description: "Takes what Stripe gave you for a card, so we never see its number. The first card becomes the default.",
  permission: "billing.manage",
  onlyPeople: "money",
  body: z.object({
    token: requiredLine(255)
      .pipe(z.string().regex(/^(pm|tok)_\w+$/, "Must be a Stripe payment method (`pm_…`) or card token (`tok_…`)."))
      .meta({
        description: "From Stripe: a payment method (`pm_…`) that is a card, or a card token (`tok_…`).",
        example: "pm_1QeR2t2eZvKYlo2C",
      }),
  }),
  answer: paymentMethodSchema,
  version: versions.paymentMethod,
  status: 201,
  errors: ["unavailable"],
});

export const listPaymentMethods = endpoint({
  id: "listPaymentMethods",
  method: "GET",
  path: "/billing/methods",
  tag: "Billing",
  summary: "Get billing methods",
  description: "The team's cards, oldest first.",
  permission: "billing.read",
  scope: "billing:read",
  answer: z.array(paymentMethodSchema),
  status: 200,
});

export const deletePaymentMethod = endpoint({
  id: "deletePaymentMethod",
  method: "DELETE",
  path: "/billing/methods/:id",
  tag: "Billing",
  summary: "Delete billing method",
  description: "If it was the default, another card becomes the default.",
  permission: "billing.manage",
  onlyPeople: "money",
  params,
  answer: okAnswer,
  status: 200,
  errors: ["unavailable"],
});

export const setDefaultPaymentMethod = endpoint({
  id: "setDefaultPaymentMethod",
  method: "POST",
  path: "/billing/methods/:id/default",
  tag: "Billing",
  summary: "Make a billing method the default",
  description: "Invoices are charged to it from now on.",
  permission: "billing.manage",
  onlyPeople: "money",
  params,
  answer: paymentMethodSchema,
  status: 200,
  errors: ["unavailable"],
});

export const createCheckout = endpoint({
  id: "createCheckout",
  method: "POST",
  path: "/billing/checkout",
  tag: "Billing",
  summary: "Add a card on Stripe's page",
  description:
    "Opens a Stripe Checkout session that only saves a card. Coming back from it doesn't change anything by itself.",
  permission: "billing.manage",
  onlyPeople: "money",
  answer: z
    .object({ url: z.url().meta({ example: "https://checkout.stripe.com/c/pay/cs_test_1" }) })
    .meta({ id: "Checkout" }),
  status: 201,
  errors: ["unavailable"],
});

export const createSetupIntent = endpoint({
  id: "createSetupIntent",
  method: "POST",
  path: "/billing/setup-intent",
  tag: "Billing",
  summary: "Add a card with Stripe Elements",
  description: "Creates a SetupIntent. Stripe's form in the browser confirms it with its secret.",
  permission: "billing.manage",
  onlyPeople: "money",
  answer: z
    .object({ client_secret: z.string().meta({ example: "seti_1QeR2t_secret_Rz9" }) })
    .meta({ id: "SetupIntent" }),
  status: 201,
  secret: true,
  errors: ["unavailable"],
});
