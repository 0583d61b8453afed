import { z } from "zod";
import { endpoint, okAnswer } from "./endpoint";
import { id, idInPath, instant } from "./id";
import { pageQuery } from "./page";
import { ownPassword } from "./step-up";
import { requiredLine } from "./text";
import { addressesIn, addressesOut, expiryIn, scopesIn, scopesOut } from "./token-fields";
import { versions } from "./versions";

export const serviceAccountSchema = z
  .object({
    id,
    name: z.string().meta({ example: "Deployment" }),
    client_id: z.string().meta({ example: "service_4fTq9Zk2Lw8" }),
    scopes: scopesOut,
    addresses: addressesOut,
    expires_at: instant,
    created_at: instant,
    created_by: id,
    last_used_at: instant.nullable().meta({ description: "Accurate to five minutes." }),
    old_secret_expires_at: instant.nullable().meta({
      description: "Until when the secret before the current one works, too. Null if it doesn't.",
      example: null,
    }),
  })
  .meta({ id: "ServiceAccount" });

export const listServiceAccounts = endpoint({
  id: "listServiceAccounts",
  method: "GET",
  path: "/service-account",
  tag: "Service accounts",
  summary: "List service accounts",
  description: "Your team's service accounts, oldest first. Those that have expired are listed until you delete them.",
  permission: "serviceAccount.manage",
  onlyPeople: "access",
  query: pageQuery,
  answer: z.array(serviceAccountSchema),
  status: 200,
  paged: true,
});

const newServiceAccountSchema = serviceAccountSchema
  .extend({
    client_secret: z.string().meta({ description: "Shown only once.", example: "dbf_service_aKHZZQ4K9sqRxjIiJerNuZc" }),
  })
  .meta({ id: "NewServiceAccount" });

const createBody = z.object({
  name: requiredLine(100).meta({ example: "Deployment" }),
  scopes: scopesIn,
  addresses: addressesIn.default([]),
  expires_at: expiryIn,
  password: ownPassword,
});

export const createServiceAccount = endpoint({
  id: "createServiceAccount",
  method: "POST",
  path: "/service-account",
  tag: "Service accounts",
  summary: "Create a service account",
  description:
    "Makes an identity for a script or an agent, which belongs to your team. It gets access tokens from `POST /oauth/token` with `grant_type=client_credentials` (RFC 6749, section 4.4), and acts as an admin would, within its scopes. It never does what only people do. Takes your password. A team can have up to 100.",
  permission: "serviceAccount.manage",
  onlyPeople: "access",
  rate: "login",
  stepUp: "always",
  body: createBody,
  answer: newServiceAccountSchema,
  version: versions.serviceAccount,
  status: 201,
  secret: true,
  errors: ["conflict", "unavailable"],
});

const updateBody = createBody.omit({ password: true, addresses: true }).extend({ addresses: addressesIn }).partial();
const updateBodyWithPassword = updateBody.extend({ password: ownPassword });

export const updateServiceAccount = endpoint({
  id: "updateServiceAccount",
  method: "PATCH",
  path: "/service-account/:id",
  tag: "Service accounts",
  summary: "Change a service account",
  description:
    "Changes what you send. Scopes and addresses count at once, for tokens that it has already, too. Takes your password.",
  permission: "serviceAccount.manage",
  onlyPeople: "access",
  rate: "login",
  stepUp: "always",
  params: z.object({ id: idInPath }),
  body: updateBodyWithPassword,
  answer: serviceAccountSchema,
  version: versions.serviceAccount,
  status: 200,
  errors: ["unavailable"],
});

const rotateBody = z.object({
  overlap_hours: z
    .number("Must be a number from 0 to 168.")
    .min(0, "Must be at least 0.")
    .max(168, "Must be at most 168.")
    .default(0)
    .meta({
      description:
        "How many hours the current secret keeps working. With 0, it stops right away, and so do all access tokens.",
      example: 24,
    }),
  password: ownPassword,
});

export const rotateServiceAccount = endpoint({
  id: "rotateServiceAccount",
  method: "POST",
  path: "/service-account/:id/rotate",
  tag: "Service accounts",
  summary: "Give a service account a new secret",
  description:
    "Returns a new secret, shown only once. The current secret keeps working until the overlap ends; one from an earlier rotation stops now. Takes your password.",
  permission: "serviceAccount.manage",
  onlyPeople: "access",
  rate: "login",
  stepUp: "always",
  params: z.object({ id: idInPath }),
  body: rotateBody,
  repeatable: true,
  answer: newServiceAccountSchema,
  version: versions.serviceAccount,
  status: 200,
  secret: true,
  errors: ["conflict", "unavailable"],
});

export const endOldSecret = endpoint({
  id: "endOldSecret",
  method: "DELETE",
  path: "/service-account/:id/old-secret",
  tag: "Service accounts",
  summary: "Stop a service account's old secret",
  description:
    "Ends the overlap of a rotation now: only the current secret works from then on. All access tokens stop, since any of them may have been given for the old one.",
  permission: "serviceAccount.manage",
  onlyPeople: "access",
  params: z.object({ id: idInPath }),
  answer: serviceAccountSchema,
  version: versions.serviceAccount,
  status: 200,
});

export const deleteServiceAccount = endpoint({
  id: "deleteServiceAccount",
  method: "DELETE",
  path: "/service-account/:id",
  tag: "Service accounts",
  summary: "Delete a service account",
  description:
    "Its secret and its access tokens stop working at once. What it did stays in the audit log under its name.",
  permission: "serviceAccount.manage",
  onlyPeople: "access",
  params: z.object({ id: idInPath }),
  answer: okAnswer,
  status: 200,
});
