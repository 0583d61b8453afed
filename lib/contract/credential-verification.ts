import { z } from "zod";
import { count } from "./count";
import { refusalReasons, verifiedUse } from "./credential-policy";
import { endpoint } from "./endpoint";
import { environments } from "./environments";
import { id } from "./id";
import { text } from "./text";

/** Credentials as their holder presents them. */
export const verification = z.object({
  client_id: text(200).meta({ example: "sandbox_4fTq9Zk2Lw8" }),
  client_secret: text(500).meta({ example: "dbf_sandbox_bKHZZQ4K9sqRxjIiJerNuZc7xQw" }),
  ...verifiedUse,
});

const verificationResult = z
  .object({
    active: z.boolean(),
    application_id: id.optional(),
    team_id: id.optional(),
    environment: z.enum(environments).optional(),
    credential_id: id.optional(),
    scopes: z
      .array(z.string())
      .optional()
      .meta({
        description: "The only scopes that the credentials work for. Left out if they aren't limited to scopes.",
        example: ["chat", "calls"],
      }),
    reason: z.enum(refusalReasons).optional().meta({
      description:
        "Why credentials with a correct secret aren't active: they're `disabled` or `expired`, stopped because an invoice is `unpaid` or a `budget` is used up, used from another `address` (or from one that wasn't sent), limited to other `scope`s, or used beyond their `rate`.",
    }),
    retry_after: count.optional().meta({
      description: "With the reason `rate`: seconds until they work again.",
      format: "int32",
      example: 12,
    }),
  })
  .meta({
    id: "Verification",
    example: {
      active: true,
      application_id: "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
      team_id: "0193a1f0-6b3d-7c19-8a0b-4e1d795c3b2a",
      environment: "sandbox",
      credential_id: "0193a1f0-8d5f-7e3b-ac2d-6a3f9b7e5d4c",
    },
  });

export const verifyCredential = endpoint({
  id: "verifyCredential",
  method: "POST",
  path: "/creds/verify",
  tag: "Data plane",
  summary: "Verify credentials",
  description:
    "The Communication API calls this on each login. Send the address that the login comes from and the scopes it needs, so that the credentials' policy can be applied.",
  permission: "service",
  body: verification,
  answer: verificationResult,
  status: 200,
});

/** How many pairs of credentials one call verifies, at most. */
const mostPairs = 100;

const several = <Pair extends z.ZodType>(pair: Pair) =>
  z.object({
    credentials: z
      .array(pair, "Must be a list of credentials.")
      .min(1, "Must have at least one pair of credentials.")
      .max(mostPairs, `Must have at most ${mostPairs} pairs of credentials.`),
  });

export const verifyCredentials = endpoint({
  id: "verifyCredentials",
  method: "POST",
  path: "/creds/verify/batch",
  tag: "Data plane",
  summary: "Verify several credentials",
  description:
    "Verifies up to 100 pairs of credentials with one call, for logins that arrive at the same time. Each pair has its own result, in the order of the request. A malformed pair isn't active, and doesn't affect the others. Don't send a client ID of more than 200 characters or a secret of more than 500: it can't be active, and a body of more than 512 KiB is refused as a whole.",
  permission: "service",
  // Each pair is checked by itself: they come from different people.
  body: several(z.unknown()),
  documentedBody: several(verification),
  // As long as all pairs can get, with each character escaped.
  longestBody: 512 * 1_024,
  answer: z
    .object({ results: z.array(verificationResult).meta({ description: "One for each pair, in the same order." }) })
    .meta({ id: "Verifications" }),
  status: 200,
});
