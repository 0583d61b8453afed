import { z } from "zod";
import { count } from "./count";
import { credentialSchema } from "./credentials";
import { endpoint } from "./endpoint";
import { id } from "./id";
import { keyFindings, type KeyFinding } from "./key-findings";
import { personalTokenSchema } from "./personal-tokens";
import { serviceAccountSchema } from "./service-accounts";

const countOf = (example: number) => count.meta({ format: "int32", example });

export const getKeySafety = endpoint({
  id: "getKeySafety",
  method: "GET",
  path: "/key-safety",
  tag: "Credentials",
  summary: "Find keys to look at",
  description:
    "The working credentials of all applications you can see, where something deserves a look: `maker_left`: the person who made one of their secrets has left the team; `many_networks`: they were used from more than 20 networks (/24 of IPv4, /48 of IPv6) in the last 30 days, and no addresses limit them; `never_used`: nothing has used them, and they're more than 7 days old; `idle`: nothing has used them for 90 days; `no_expiry`: they never expire. If you're logged in, you also get your own personal access tokens that are `never_used` or `idle`, and owners and admins get service accounts that are, or whose `maker_left`. Keys with the most pressing findings come first, up to 100.",
  permission: "application.list",
  scope: "credentials:read",
  query: z.object({
    finding: z
      .enum(keyFindings, `Must be one of ${keyFindings.join(", ")}.`)
      .optional()
      .meta({ description: "Only keys with this finding." }),
  }),
  answer: z
    .object({
      total: count.meta({ description: "How many keys have a finding.", format: "int32", example: 3 }),
      counts: z
        .object({
          maker_left: countOf(0),
          many_networks: countOf(0),
          never_used: countOf(1),
          idle: countOf(1),
          no_expiry: countOf(3),
        } satisfies Record<KeyFinding, unknown>)
        .meta({ description: "How many keys have each finding, whatever you filter by." }),
      keys: z
        .array(
          z.object({
            kind: z.enum(["credentials", "service_account", "personal_token"]),
            findings: z
              .array(z.enum(keyFindings))
              .meta({ description: "The most pressing first.", example: ["idle", "no_expiry"], maxItems: 5 }),
            may_change: z.boolean().meta({ description: "Whether you may change it." }),
            application: z
              .object({ id, name: z.string().meta({ example: "Support chat" }) })
              .nullable()
              .meta({ description: "Of credentials." }),
            networks: z.array(z.string()).meta({
              description: "With `many_networks`: those they were used from in the last 30 days, up to 50.",
              example: ["203.0.113.0/24"],
              maxItems: 50,
            }),
            credential: credentialSchema.nullable(),
            service_account: serviceAccountSchema.nullable(),
            personal_token: personalTokenSchema.nullable(),
          }),
        )
        .meta({ maxItems: 100 }),
    })
    .meta({ id: "KeySafety" }),
  status: 200,
});
