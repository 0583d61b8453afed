import { z } from "zod";
import { count } from "./count";
import { answeredPolicy, newPolicy, refusalReasons, writtenPolicy } from "./credential-policy";
import { endpoint, okAnswer } from "./endpoint";
import { environments } from "./environments";
import { id, idIn, idInPath, instant } from "./id";
import { pageQuery } from "./page";
import { ownPasswordFor } from "./step-up";
import { prose, requiredLine, text } from "./text";
import { versions } from "./versions";

export const secretInfo = z
  .object({
    hint: z.string().meta({ description: "The last four characters.", example: "7xQw" }),
    created_at: instant,
    expires_at: instant.nullable().meta({
      description: "Null for the current secret; the end of the overlap for a rotated one.",
      example: null,
    }),
    last_used_at: instant.nullable(),
    last_checked_at: instant.nullable().meta({
      description:
        "When this secret was last checked with `POST /creds/check`, to the minute. A check doesn't count as use.",
    }),
  })
  .meta({ id: "CredentialSecret" });

export const credentialSchema = z
  .object({
    id,
    label: z.string().meta({ example: "Web server" }),
    environment: z.enum(environments),
    client_id: z.string().meta({ example: "sandbox_4fTq9Zk2Lw8" }),
    secret_hint: z.string().meta({ example: "7xQw" }),
    created_at: instant,
    created_by: id,
    last_used_at: instant.nullable(),
    status: z.enum(["active", "disabled", "expired"]).meta({
      description:
        "Whether they work at all. Active credentials can still be refused for an address, a scope, a rate or a budget.",
    }),
    ...answeredPolicy,
    secrets: z.array(secretInfo).meta({ description: "The secrets that haven't expired, newest first." }),
  })
  .meta({ id: "Credential" });

const newCredentialSchema = credentialSchema
  .extend({
    client_secret: z.string().meta({
      description: "Shown only once.",
      example: "dbf_sandbox_bKHZZQ4K9sqRxjIiJerNuZc7xQw",
    }),
  })
  .meta({ id: "CredentialWithSecret" });

/** For a login that isn't recent any more. */
export const passwordForProduction = ownPasswordFor("for production credentials more than 10 minutes after logging in");

/** Not in the samples of what is mostly done right after logging in. */
const passwordInNoSample = passwordForProduction.meta({ example: undefined });

const label = requiredLine(100).meta({ example: "Web server" });
const applicationParams = z.object({ id: idInPath });
const params = z.object({ id: idInPath, creds_id: idInPath });

/** The sample sends no policy: with addresses of somebody else's servers, whoever pastes it is refused by the very next step of the guide. */
export const credentialBody = z
  .object({
    label,
    environment: z.enum(environments, 'Must be "sandbox" or "production".'),
    password: passwordInNoSample,
    ...newPolicy,
  })
  .meta({ example: { label: "Web server", environment: "sandbox" } });

export const createCredential = endpoint({
  id: "createCredential",
  method: "POST",
  path: "/application/:id/creds",
  tag: "Credentials",
  summary: "Generate credentials",
  description:
    "Creates client credentials for the Communication API. Anyone on the application can create sandbox credentials. Only its admins can create production credentials, which takes your password if your login is more than 10 minutes old. Service accounts and personal access tokens aren't asked for one. The secret is shown only once. You can also send a policy, which says until when, from where and for what they work. Without one, nothing limits them.",
  permission: "credential.sandbox",
  scope: "credentials:write",
  params: applicationParams,
  body: credentialBody,
  answer: newCredentialSchema,
  version: versions.credential,
  status: 201,
  secret: true,
  stepUp: "recent",
});

export const listCredentials = endpoint({
  id: "listCredentials",
  method: "GET",
  path: "/application/:id/creds",
  tag: "Credentials",
  summary: "List credentials",
  description: "The application's credentials, oldest first, without their secrets.",
  permission: "credential.read",
  scope: "credentials:read",
  params: applicationParams,
  query: pageQuery,
  answer: z.array(credentialSchema),
  version: versions.credentials,
  status: 200,
  paged: true,
});

export const getCredential = endpoint({
  id: "getCredential",
  method: "GET",
  path: "/application/:id/creds/:creds_id",
  tag: "Credentials",
  summary: "Get credentials",
  description: "Doesn't include the secret: we keep only its last four characters.",
  permission: "credential.read",
  scope: "credentials:read",
  params,
  answer: credentialSchema,
  version: versions.credential,
  status: 200,
});

export const updateCredential = endpoint({
  id: "updateCredential",
  method: "PATCH",
  path: "/application/:id/creds/:creds_id",
  tag: "Credentials",
  summary: "Update credentials",
  description:
    "Changes only the fields you send: the label, and the policy, which says whether, from where and for what the credentials work. A change holds for every verification that begins after the response. To change the policy of production credentials takes your password if your login is more than 10 minutes old, unless you only disable them.",
  permission: "credential.sandbox",
  scope: "credentials:write",
  params,
  stepUp: "recent",
  body: z.object({ label: label.optional(), ...writtenPolicy, password: passwordInNoSample }),
  answer: credentialSchema,
  version: versions.credential,
  status: 200,
});

export const updateNamedCredential = endpoint({
  id: "updateNamedCredential",
  method: "PATCH",
  path: "/application/:id/creds",
  tag: "Credentials",
  summary: "Rename credentials, with their ID in the body",
  description:
    "Say which credentials by `id` or `client_id`. If the application has only one set, you can leave both out.",
  permission: "credential.sandbox",
  scope: "credentials:write",
  params: applicationParams,
  body: z.object({
    label,
    id: idIn.optional(),
    client_id: text(200).optional(),
  }),
  answer: credentialSchema,
  version: versions.credential,
  status: 200,
});

export const getRefusals = endpoint({
  id: "getRefusals",
  method: "GET",
  path: "/application/:id/creds/:creds_id/refusals",
  scope: "credentials:read",
  tag: "Credentials",
  summary: "Get recent refusals",
  description:
    "Why the credentials were refused in the last seven days although their secret was right, most recent reason first. It's up to a few seconds behind.",
  permission: "credential.read",
  params,
  answer: z
    .object({
      refusals: z.array(
        z.object({
          reason: z.enum(refusalReasons),
          count: count.meta({
            description: "How many times in the last seven days.",
            format: "int32",
            example: 12,
          }),
          last_at: instant,
          last_address: z.string().nullable().meta({
            description: "The address of the last one, if the Communication API sent it.",
            example: "198.51.100.9",
          }),
        }),
      ),
    })
    .meta({ id: "CredentialRefusals" }),
  status: 200,
});

export const deleteCredential = endpoint({
  id: "deleteCredential",
  method: "DELETE",
  path: "/application/:id/creds/:creds_id",
  tag: "Credentials",
  summary: "Delete credentials",
  description: "They stop working right away.",
  permission: "credential.sandbox",
  scope: "credentials:write",
  params,
  answer: okAnswer,
  status: 200,
});

export const rotateCredential = endpoint({
  id: "rotateCredential",
  method: "POST",
  path: "/application/:id/creds/:creds_id/rotate",
  tag: "Credentials",
  summary: "Rotate a secret",
  description:
    "Returns a new secret, shown only once. The current secret keeps working until the overlap ends, and an older secret that still works stops now. If nothing has used or checked the current secret, it's the other way around: the current secret stops now, and the older one keeps working. For production credentials, it takes your password if your login is more than 10 minutes old. Service accounts and personal access tokens aren't asked for one. Send `If-Match` to rotate only if nobody else has rotated it in the meantime.",
  permission: "credential.sandbox",
  scope: "credentials:write",
  params,
  body: z.object({
    overlap_hours: z
      .number("Must be a number from 0 to 168.")
      .min(0, "Must be at least 0.")
      .max(168, "Must be at most 168.")
      .default(0)
      .meta({
        description: "How many hours the current secret keeps working. With 0, all other secrets stop right away.",
        example: 24,
      }),
    password: passwordInNoSample,
    replace: z.boolean("Must be true or false.").optional().meta({
      description:
        "For a secret that was lost before anything used it: the new secret replaces it, and the older one keeps working as long as planned, or longer if `overlap_hours` says so. If you leave this out, that happens automatically when you ask for an overlap, an older secret still works and the current one was never used or checked (`POST /creds/check`). With false, the older secret stops instead. With true, you get 409 if the current secret has been used.",
    }),
  }),
  repeatable: true,
  errors: ["conflict"],
  answer: newCredentialSchema,
  version: versions.credential,
  status: 200,
  secret: true,
  stepUp: "recent",
});

export const leakBody = z.object({
  where: prose(500).optional().meta({
    description: "Where you found it. It goes into the audit log and the email.",
    example: "In the log of a public build",
  }),
});

export const reportLeakedCredential = endpoint({
  id: "reportLeakedCredential",
  method: "POST",
  path: "/application/:id/creds/:creds_id/leaked",
  scope: "credentials:write",
  tag: "Credentials",
  summary: "Report that a secret was leaked",
  description:
    "All secrets of these credentials stop right away. The team's owners and admins and the application's admins get an email. Rotate the credentials to get a new secret for the same client ID.",
  permission: "credential.sandbox",
  params,
  body: leakBody,
  answer: credentialSchema,
  version: versions.credential,
  status: 200,
});
