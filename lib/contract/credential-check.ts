import { z } from "zod";
import { endpoint } from "./endpoint";
import { environments } from "./environments";
import { id } from "./id";
import { text } from "./text";

export const checkCredential = endpoint({
  id: "checkCredential",
  method: "POST",
  path: "/creds/check",
  tag: "Credentials",
  summary: "Check credentials",
  description:
    "Tells you whether credentials for the Communication API work right now. You don't need an access token. Send the credentials as JSON, or by HTTP Basic without a body. For wrong, deleted or expired credentials, the response is only `active: false`. For correct credentials that are disabled or expired, that an unpaid invoice or a budget has stopped, or that don't work from your address, it also says what they belong to, and why they don't work. A check doesn't count as usage or as the last use.",
  permission: "public",
  rate: "login",
  basic: true,
  body: z.object({
    client_id: text(200).meta({ example: "sandbox_4fTq9Zk2Lw8" }),
    client_secret: text(500).meta({ example: "dbf_sandbox_bKHZZQ4K9sqRxjIiJerNuZc7xQw" }),
  }),
  answer: z
    .object({
      active: z.boolean(),
      environment: z.enum(environments).optional(),
      application: z.object({ id, name: z.string().meta({ example: "Support chat" }) }).optional(),
      reason: z.enum(["disabled", "expired", "unpaid", "budget", "address"]).optional().meta({
        description: "Why correct credentials don't work: `address` means that they don't work from where you call.",
        example: "budget",
      }),
    })
    .meta({ id: "CredentialCheck" }),
  status: 200,
});
