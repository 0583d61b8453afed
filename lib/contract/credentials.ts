import { z } from "zod";
import { environments } from "./applications";
import { endpoint, okAnswer } from "./endpoint";
import { id, instant } from "./id";
import { pageQuery } from "./page";
import { requiredText, text } from "./text";

const secretInfo = z
  .object({
    hint: z.string().meta({ description: "The last four characters." }),
    created_at: instant,
    expires_at: instant
      .nullable()
      .meta({ description: "Null for the current secret; the end of the overlap for a rotated one." }),
    last_used_at: instant.nullable(),
  })
  .meta({ id: "CredentialSecret" });

export const credentialSchema = z
  .object({
    id,
    label: z.string(),
    environment: z.enum(environments),
    client_id: z.string(),
    secret_hint: z.string(),
    created_at: instant,
    created_by: id,
    last_used_at: instant.nullable(),
    secrets: z.array(secretInfo).meta({ description: "The live ones, newest first." }),
  })
  .meta({ id: "Credential" });

const newCredentialSchema = credentialSchema
  .extend({ client_secret: z.string().meta({ description: "Shown this once." }) })
  .meta({ id: "CredentialWithSecret" });

const label = requiredText(100).meta({ example: "Web server" });
const applicationParams = z.object({ id: z.string() });
const params = z.object({ id: z.string(), creds_id: z.string() });

export const credentialBody = z.object({
  label,
  environment: z.enum(environments, 'Must be "sandbox" or "production".'),
});

export const createCredential = endpoint({
  id: "createCredential",
  method: "POST",
  path: "/application/:id/creds",
  tag: "Credentials",
  summary: "Generate credentials",
  description:
    "Client credentials for the Communication API. Sandbox: anyone on the application; production: its admins. The secret is shown this once.",
  permission: "credential.sandbox",
  params: applicationParams,
  body: credentialBody,
  answer: newCredentialSchema,
  status: 201,
  secret: true,
});

export const listCredentials = endpoint({
  id: "listCredentials",
  method: "GET",
  path: "/application/:id/creds",
  tag: "Credentials",
  summary: "List credentials",
  permission: "credential.read",
  params: applicationParams,
  query: pageQuery,
  answer: z.array(credentialSchema),
  status: 200,
  paged: true,
});

export const getCredential = endpoint({
  id: "getCredential",
  method: "GET",
  path: "/application/:id/creds/:creds_id",
  tag: "Credentials",
  summary: "Get credentials",
  permission: "credential.read",
  params,
  answer: credentialSchema,
  status: 200,
});

export const updateCredential = endpoint({
  id: "updateCredential",
  method: "PATCH",
  path: "/application/:id/creds/:creds_id",
  tag: "Credentials",
  summary: "Rename credentials",
  permission: "credential.sandbox",
  params,
  body: z.object({ label }),
  answer: credentialSchema,
  status: 200,
});

export const updateNamedCredential = endpoint({
  id: "updateNamedCredential",
  method: "PATCH",
  path: "/application/:id/creds",
  tag: "Credentials",
  summary: "Rename the credentials named in the body",
  description: "Without `id` and `client_id`, the application's only credentials are meant.",
  permission: "credential.sandbox",
  params: applicationParams,
  body: z.object({ label, id: text(100).optional(), client_id: text(200).optional() }),
  answer: credentialSchema,
  status: 200,
});

export const deleteCredential = endpoint({
  id: "deleteCredential",
  method: "DELETE",
  path: "/application/:id/creds/:creds_id",
  tag: "Credentials",
  summary: "Delete credentials",
  description: "They stop working at once.",
  permission: "credential.sandbox",
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
    "Gives a new secret, this once. The old one works on until the overlap ends; an older one that still did ends now.",
  permission: "credential.sandbox",
  params,
  body: z.object({
    overlap_hours: z
      .number("Must be a number from 0 to 168.")
      .min(0, "Must be at least 0.")
      .max(168, "Must be at most 168.")
      .default(0),
  }),
  answer: newCredentialSchema,
  status: 200,
  secret: true,
});

export const verifyCredential = endpoint({
  id: "verifyCredential",
  method: "POST",
  path: "/creds/verify",
  tag: "Data plane",
  summary: "Verify credentials",
  description: "What the Communication API asks on each of its logins.",
  permission: "service",
  body: z.object({ client_id: text(200), client_secret: text(500) }),
  answer: z
    .object({
      active: z.boolean(),
      application_id: id.optional(),
      team_id: id.optional(),
      environment: z.enum(environments).optional(),
      credential_id: id.optional(),
      reason: z.literal("budget").optional(),
    })
    .meta({ id: "Verification" }),
  status: 200,
});
