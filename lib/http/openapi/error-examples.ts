import { z } from "zod";
import { isRepeatable, takesKey, type Endpoint } from "@/lib/contract/endpoint";
import type { ErrorCode, ErrorFields, OAuthErrorCode } from "@/lib/errors";
import { errorCodes, MfaRequired, secondFactorRequired, StepUpRequired } from "@/lib/errors";
import { longestBodyOf } from "../read-body";

export interface ErrorExample {
  errorType: string;
  response: ErrorFields;
  request_id: string;
  error?: string;
  error_description?: string;
  mfa_token?: string;
  mfa_methods?: readonly string[];
}

const requestId = "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b";

/**
 * @returns what an endpoint answers with this error status, by a name for each case: one per code that has this status, which for
 * a conflict must be declared; a login that waits for its code; and what becomes of an `Idempotency-Key` that is used twice
 */
export function errorExamples(endpoint: Endpoint, status: number): Record<string, ErrorExample> {
  const codes = (Object.keys(messages) as (keyof typeof messages)[]).filter(
    (code) => errorCodes[code].status === status && (status !== 409 || endpoint.errors?.includes(code)),
  );
  const examples = Object.fromEntries(codes.map((code) => [code, example(endpoint, code, messages[code](endpoint))]));
  if (status === errorCodes.authentication.status && takesSecondFactor(endpoint))
    return { ...examples, mfa_required: { ...example(endpoint, "authentication", secondFactorMissing), ...waiting } };
  if (status === errorCodes.authorization.status && takesFactor(endpoint))
    return { ...examples, second_factor_required: example(endpoint, "authorization", secondFactorRequired().fields) };
  if (status !== errorCodes.conflict.status || !isRepeatable(endpoint)) return examples;
  return { ...examples, repeated: example(endpoint, "conflict", usedTwice) };
}

/** Whether callers are refused whose team requires a second factor that they don't have. */
export const takesFactor = ({ permission, identifies, withoutFactor }: Endpoint): boolean =>
  !withoutFactor && !takesKey(permission) && (permission !== "public" || identifies === true);

const takesSecondFactor = ({ oauth, body }: Endpoint): boolean =>
  oauth === true && body instanceof z.ZodObject && "mfa_token" in body.shape;

const {
  fields: secondFactorMissing,
  oauthCode,
  mfaToken,
  methods,
} = new MfaRequired("dbf_mfa_1ZQ9wLk3TnB0cRf5Hx8sVd", ["otp", "recovery_code"]);

const waiting = { error: oauthCode, mfa_token: mfaToken, mfa_methods: methods };

const usedTwice = { "Idempotency-Key": "This key was already used for a call with a different body or If-Match." };

function example(endpoint: Endpoint, code: keyof typeof messages, response: ErrorFields): ErrorExample {
  const oauth = endpoint.oauth
    ? { error: oauthCodes[code] ?? "invalid_request", error_description: Object.values(response).join(" ") }
    : {};
  return { errorType: errorCodes[code].errorType, response, request_id: requestId, ...oauth };
}

const oauthCodes: Partial<Record<ErrorCode, OAuthErrorCode | "server_error">> = {
  authentication: "invalid_client",
  rate_limit: "temporarily_unavailable",
  unavailable: "temporarily_unavailable",
  internal: "server_error",
};

const says = (message: string) => (): ErrorFields => ({ message });

const messages = {
  validation: invalidFields,
  authentication: ({ oauth }: Endpoint) => ({
    message: oauth ? "Unknown client or wrong client secret." : "Log in first, and send a valid access token.",
  }),
  authorization: ({ stepUp }: Endpoint): ErrorFields =>
    stepUp ? new StepUpRequired().fields : { message: "You're not allowed to do this." },
  not_found: says("Not found."),
  taken: (): ErrorFields => ({
    team_name: "Team with this name already exist. Please choose a different name",
  }),
  conflict: ({ body }: Endpoint): ErrorFields =>
    body instanceof z.ZodObject && "email" in body.shape
      ? { email: "This address already has an account." }
      : { message: "Something else prevents this right now." },
  precondition_failed: (): ErrorFields => ({
    "If-Match": "This has changed since you read it. Read it again and send its new ETag.",
  }),
  payload_too_large: (endpoint: Endpoint) => ({
    message: `The body must be at most ${longestBodyOf(endpoint) / 1_024} KiB.`,
  }),
  unsupported_media_type: ({ upload }: Endpoint) => ({
    message: upload
      ? "Send the image itself, as image/png, image/jpeg, image/webp."
      : "Send JSON in UTF-8, unencoded, as application/json.",
  }),
  rate_limit: says("Too many requests. Try again in 30 seconds."),
  internal: says("Something went wrong on our side. If it keeps happening, send us the request ID."),
  unavailable: says("We can't reach the database right now. Try again in a few seconds."),
} satisfies Partial<Record<ErrorCode, (endpoint: Endpoint) => ErrorFields>>;

/** What comes of leaving out the first field that must be set; else of the first rule that can be broken. */
function invalidFields({ body, query, upload }: Endpoint): ErrorFields {
  if (upload)
    return {
      message:
        "We can't read this as a PNG, JPEG or WebP image. It may be damaged, or in another format under the wrong file name.",
    };
  const schema = body && (z.toJSONSchema(body, { io: "input", unrepresentable: "any" }) as { required?: string[] });
  const [required] = schema?.required ?? [];
  if (required) return { [required]: "Must be set." };
  if (body) return { message: "The body isn't valid JSON." };
  return query && "limit" in query.shape
    ? { limit: "Must be a number from 1 to 1000." }
    : { message: "The body must be a JSON object." };
}
