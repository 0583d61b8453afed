import { z } from "zod";
import { totalCount } from "./count";
import { credentialSchema, passwordForProduction, secretInfo } from "./credentials";
import { endpoint } from "./endpoint";
import { idInPath, instant } from "./id";
import { versions } from "./versions";

/** Why it is safe to end the old secret (the first two), or why not yet. */
export const rotationReasons = ["never_used", "quiet", "in_use", "new_secret_unused"] as const;

export type RotationReason = (typeof rotationReasons)[number];

const params = z.object({ id: idInPath, creds_id: idInPath });

const address = z.string().nullable().meta({
  description: "The address that the Communication API sent. Null if it sent none.",
  example: "203.0.113.7",
});

const traffic = {
  uses: totalCount.meta({ description: "How many logins.", format: "int64", example: 42 }),
  checks: totalCount.meta({
    description: "How many checks with `POST /creds/check`, from the caller's address. They don't count as use.",
    format: "int64",
    example: 0,
  }),
};

export const getRotation = endpoint({
  id: "getRotation",
  method: "GET",
  path: "/application/:id/creds/:creds_id/rotation",
  tag: "Credentials",
  summary: "Get what still uses the old secret",
  description:
    "After a rotation with an overlap: the logins with the old secret, hour by hour and by address, and whether it's safe to revoke it. `safe_to_revoke` is true if nothing has ever used the old secret (`never_used`), or if nothing has used it for 24 hours while the new one is in use (`quiet`). Otherwise, it was used in the last 24 hours (`in_use`), or nothing has used the new secret yet (`new_secret_unused`). Logins are counted within seconds.",
  permission: "credential.read",
  scope: "credentials:read",
  params,
  answer: z
    .object({
      as_of: instant.meta({ description: "When this was read." }),
      old_secret: secretInfo
        .nullable()
        .meta({ description: "The secret from before the rotation. Null if there's no overlap right now." }),
      new_secret: secretInfo.nullable().meta({ description: "The current secret." }),
      safe_to_revoke: z.boolean().meta({ example: false }),
      reason: z
        .enum(rotationReasons)
        .nullable()
        .meta({ description: "Why it's safe or not. Null without an old secret.", example: "in_use" }),
      last_use: z
        .object({ at: instant, address })
        .nullable()
        .meta({ description: "The last login with the old secret since the rotation." }),
      hours: z
        .array(z.object({ at: instant.meta({ description: "When the hour begins." }), uses: traffic.uses }))
        .meta({
          description: "The logins with the old secret, for every hour since the rotation, up to ten days back.",
          maxItems: 241,
        }),
      addresses: z
        .array(z.object({ address, ...traffic, last_used_at: instant.nullable() }))
        .meta({ description: "Where they came from, most recent first, up to 50.", maxItems: 50 }),
      other_addresses: z
        .object(traffic)
        .nullable()
        .meta({ description: "All further addresses together. In an hour, up to 50 are kept apart." }),
    })
    .meta({ id: "Rotation" }),
  status: 200,
});

const changing = {
  method: "POST",
  tag: "Credentials",
  permission: "credential.sandbox",
  scope: "credentials:write",
  params,
  errors: ["conflict"],
  answer: credentialSchema,
  version: versions.credential,
  status: 200,
} as const;

export const finishRotation = endpoint({
  ...changing,
  id: "finishRotation",
  path: "/application/:id/creds/:creds_id/rotation/finish",
  summary: "Revoke the old secret",
  description:
    "Ends the overlap now: the old secret stops right away, and only the new one works. With `If-Match`, only if nobody has rotated the secret in the meantime. If no old secret works anymore, you get 409.",
});

export const undoRotation = endpoint({
  ...changing,
  id: "undoRotation",
  path: "/application/:id/creds/:creds_id/rotation/undo",
  summary: "Undo a rotation",
  body: z.object({ password: passwordForProduction }),
  stepUp: "recent",
  description:
    "While the overlap lasts: the new secret stops right away, and the old one is the current secret again, without an end. For production credentials, it takes your password if your login is more than 10 minutes old. Service accounts and personal access tokens aren't asked for one. With `If-Match`, only if nobody has rotated the secret in the meantime. If no old secret works anymore, you get 409.",
});
