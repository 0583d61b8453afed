import { errorCodes } from "@/lib/errors";

const text = "string" as const;
const object = "object" as const;

const properties = {
  errorType: { type: text, enum: [...new Set(Object.values(errorCodes).map(({ errorType }) => errorType))] },
  response: {
    type: object,
    additionalProperties: { type: text },
    maxProperties: 100,
    description: "A message for each field, or a single one under `message`.",
    example: { name: "Must be set." },
  },
  request_id: { type: text, example: "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b" },
};

/** The schemas of error bodies, by their names under `components.schemas`. */
export const errorSchemas = {
  Error: {
    type: object,
    description: "Every error has this shape.",
    properties,
    required: ["errorType", "response", "request_id"],
  },
  OAuthError: {
    type: object,
    description: "The shape every error has, plus the error fields of RFC 6749.",
    properties: {
      ...properties,
      error: { type: text, description: "As in RFC 6749, section 5.2.", example: "invalid_grant" },
      error_description: { type: text, example: "Wrong email address or password." },
      mfa_token: {
        type: text,
        description: "With `mfa_required` alone: what the login goes on with.",
        example: "dbf_mfa_1ZQ9wLk3TnB0cRf5Hx8sVd",
      },
      mfa_methods: {
        type: "array" as const,
        items: { type: text, enum: ["otp", "passkey", "recovery_code"] },
        maxItems: 3,
        description: "With `mfa_required` alone: what the account can go on with. A passkey works only in the portal.",
      },
    },
    required: ["errorType", "response", "request_id", "error", "error_description"],
  },
};
