import { z } from "zod";
import { environments } from "./environments";
import { endpoint, okAnswer } from "./endpoint";
import { id, instant } from "./id";
import { pageQuery } from "./page";
import { requiredText, text } from "./text";

const secretInfo = z
  .object({
    hint: z.string().meta({ description: "The last four characters.", example: "7xQw" }),
    created_at: instant,
    expires_at: instant
      .nullable()
      .meta({ description: "Null for the current secret; the end of the overlap for a rotated one.", example: null }),
    last_used_at: instant.nullable(),
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
    secrets: z.array(secretInfo).meta({ description: "The live ones, newest first." }),
  })
  .meta({ id: "Credential" });

const newCredentialSchema = credentialSchema
  .extend({
    client_secret: z
      .string()
      .meta({ description: "Shown this once.", example: "dbf_sandbox_bKHZZQ4K9sqRxjIiJerNuZc7xQw" }),
  })
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
  description: "Those of one application, oldest first, without their secrets.",
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
  description: "Without the secret, of which only the last four characters are kept.",
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
  description: "All but the label is read-only.",
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
      .default(0)
      .meta({ example: 24 }),
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
  body: z.object({
    client_id: text(200).meta({ example: "sandbox_4fTq9Zk2Lw8" }),
    client_secret: text(500).meta({ example: "dbf_sandbox_bKHZZQ4K9sqRxjIiJerNuZc7xQw" }),
  }),
  answer: z
    .object({
      active: z.boolean(),
      application_id: id.optional(),
      team_id: id.optional(),
      environment: z.enum(environments).optional(),
      credential_id: id.optional(),
      reason: z.literal("budget").optional(),
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
    }),
  status: 200,
});
