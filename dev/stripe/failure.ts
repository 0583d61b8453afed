/** What Stripe's API answers instead of an object ("Errors" in its reference). */
export interface Failure {
  type: "api_error" | "card_error" | "idempotency_error" | "invalid_request_error" | "rate_limit_error";
  message: string;
  code?: string;
  decline_code?: string;
  param?: string;
  payment_intent?: unknown;
  setup_intent?: unknown;
}

/** An error that is answered with its status and Stripe's body. */
export class StripeFailure extends Error {
  constructor(
    readonly status: number,
    readonly failure: Failure,
  ) {
    super(failure.message);
  }
}

const invalid = (status: number, message: string, rest: Partial<Failure> = {}) =>
  new StripeFailure(status, { type: "invalid_request_error", message, ...rest });

export const missingParam = (param: string) =>
  invalid(400, `Missing required param: ${param}.`, { code: "parameter_missing", param });

export const wrongParam = (param: string, message: string) =>
  invalid(400, message, { code: "parameter_invalid_integer", param });

export const noSuch = (what: string, id: string, param = "id", status = 404) =>
  invalid(status, `No such ${what}: '${id}'`, { code: "resource_missing", param });

export const notNow = (message: string, code?: string) => invalid(400, message, code ? { code } : {});

export const invalidTaxId = (type: string) =>
  invalid(400, `Invalid value for ${type}.`, { code: "tax_id_invalid", param: "value" });

export const missingLocation = () =>
  invalid(
    400,
    "The customer's location isn't recognized. Set a valid customer address in order to automatically calculate tax.",
    { code: "customer_tax_location_invalid" },
  );

/** The largest charge in dollars (Stripe's documentation, Supported currencies), in cents. */
export const mostAmount = 99_999_999;

export const tooLarge = () =>
  invalid(400, "Amount must be no more than $999,999.99", { code: "amount_too_large", param: "amount" });

export const unauthorized = () => invalid(401, "Invalid API Key provided.");

export const unknownRoute = (method: string, path: string) =>
  invalid(404, `Unrecognized request URL (${method}: ${path}).`);
