import { z } from "zod";
import { endpoint, okAnswer } from "./endpoint";
import { documentedFactorProof, factorProof } from "./factor-proof";
import { id, idInPath, instant } from "./id";
import { base64url, clientData, credentialId } from "./shown-passkey";
import { requiredLine, text } from "./text";
import { versions } from "./versions";

/** What `navigator.credentials.create` gives, as JSON. */
const registration = z
  .object({
    id: credentialId,
    rawId: credentialId,
    type: z.literal("public-key"),
    response: z.object({
      clientDataJSON: clientData,
      attestationObject: base64url(16_000).meta({ example: "o2NmbXRkbm9uZQ" }),
      transports: z
        .array(text(20).meta({ example: "internal" }))
        .max(10)
        .optional(),
    }),
  })
  .meta({
    description: "The answer of `navigator.credentials.create`, with its bytes in base64url.",
    example: {
      id: "AAECAwQFBgcICQoLDA0ODw",
      rawId: "AAECAwQFBgcICQoLDA0ODw",
      type: "public-key",
      response: {
        clientDataJSON: "eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIn0",
        attestationObject: "o2NmbXRkbm9uZQ",
        transports: ["internal"],
      },
    },
  });

const named = z.object({
  id: z.string().meta({ example: "AAECAwQFBgcICQoLDA0ODw" }),
  type: z.literal("public-key"),
  transports: z.array(z.string().meta({ example: "internal" })).optional(),
});
const milliseconds = z.number().int().min(0).max(600_000).meta({ format: "int32", example: 300_000 });
const challenge = z.string().meta({ example: "vYb0m2rQm0eJm8wK3oQ3WmJ7vJwKq6v4o8sU0kqJ4mE" });

const creationOptions = z
  .object({
    rp: z.object({
      id: z.string().meta({ example: "developers.debrief.com" }),
      name: z.string().meta({ example: "Debrief" }),
    }),
    user: z.object({
      id: z.string().meta({ example: "AZOh8HxOfSqbHF8uim1MOw" }),
      name: z.string().meta({ example: "ada@example.com" }),
      displayName: z.string().meta({ example: "Ada Lovelace" }),
    }),
    challenge,
    pubKeyCredParams: z.array(
      z.object({
        type: z.literal("public-key"),
        alg: z.number().int().min(-65_535).max(-1).meta({ format: "int32", example: -7 }),
      }),
    ),
    timeout: milliseconds,
    attestation: z.literal("none"),
    excludeCredentials: z.array(named),
    authenticatorSelection: z.object({
      residentKey: z.literal("required"),
      requireResidentKey: z.boolean(),
      userVerification: z.literal("required"),
    }),
  })
  .meta({
    id: "PasskeyCreationOptions",
    description: "What `PublicKeyCredential.parseCreationOptionsFromJSON` takes.",
  });

export const requestOptionsSchema = z
  .object({
    rpId: z.string().meta({ example: "developers.debrief.com" }),
    challenge,
    timeout: milliseconds,
    allowCredentials: z.array(named).optional(),
    userVerification: z.literal("required"),
  })
  .meta({ id: "PasskeyRequestOptions", description: "What `PublicKeyCredential.parseRequestOptionsFromJSON` takes." });

export const passkeySchema = z
  .object({
    id,
    name: z.string().meta({ example: "My laptop" }),
    synced: z.boolean().meta({ description: "Whether it's kept in an account, such as a password manager." }),
    created_at: instant,
    last_used_at: instant.nullable(),
  })
  .meta({ id: "Passkey" });

const passkeyName = requiredLine(100).meta({ example: "My laptop" });

export const listPasskeys = endpoint({
  id: "listPasskeys",
  method: "GET",
  path: "/user/me/passkeys",
  tag: "Authentication",
  summary: "List your passkeys",
  description:
    "Passkeys work in the portal: as a second factor, and to log in without a password. Programs log in with a password and a code.",
  permission: "profile.read",
  onlyPeople: "account",
  withoutFactor: "themselves",
  answer: z.array(passkeySchema),
  version: versions.passkeys,
  status: 200,
});

export const beginPasskey = endpoint({
  id: "beginPasskey",
  method: "POST",
  path: "/user/me/passkeys/options",
  tag: "Authentication",
  summary: "Begin to add a passkey",
  description:
    "Returns what the browser needs to make one, for five minutes and this login only. Takes your password, and if you have a second factor already, a code or one of your passkeys. Your email address must be confirmed.",
  permission: "profile.update",
  onlyPeople: "account",
  withoutFactor: "themselves",
  rate: "login",
  stepUp: "always",
  body: factorProof,
  documentedBody: documentedFactorProof,
  answer: creationOptions,
  status: 200,
  secret: true,
  errors: ["conflict", "unavailable"],
});

export const createPasskey = endpoint({
  id: "createPasskey",
  method: "POST",
  path: "/user/me/passkeys",
  tag: "Authentication",
  summary: "Add a passkey",
  description:
    "Takes what the browser has made. From now on, logging in takes a second factor. If this is your first one, you get ten recovery codes. You can have up to 20 passkeys.",
  permission: "profile.update",
  onlyPeople: "account",
  withoutFactor: "themselves",
  body: z.object({ name: passkeyName, credential: registration }),
  answer: passkeySchema
    .extend({
      recovery_codes: z.array(z.string().meta({ example: "7k3m-x2pd-9qwe-4tzr" })).meta({
        description: "Ten codes, shown only once, with your first second factor. Empty if you have one already.",
      }),
    })
    .meta({ id: "AddedPasskey" }),
  status: 201,
  secret: true,
  errors: ["conflict"],
});

const params = z.object({ id: idInPath });

export const renamePasskey = endpoint({
  id: "renamePasskey",
  method: "PATCH",
  path: "/user/me/passkeys/:id",
  tag: "Authentication",
  summary: "Rename a passkey",
  description: "Only you see the name.",
  permission: "profile.update",
  onlyPeople: "account",
  withoutFactor: "themselves",
  params,
  body: z.object({ name: passkeyName }),
  answer: passkeySchema,
  version: versions.passkey,
  status: 200,
});

export const removePasskey = endpoint({
  id: "removePasskey",
  method: "DELETE",
  path: "/user/me/passkeys/:id",
  tag: "Authentication",
  summary: "Remove a passkey",
  description:
    "It no longer logs you in. Takes your password, and a code or one of your passkeys. With your last second factor, your recovery codes stop working; while one of your teams requires a second factor, you can't remove that.",
  permission: "profile.update",
  onlyPeople: "account",
  withoutFactor: "themselves",
  rate: "login",
  stepUp: "always",
  params,
  body: factorProof,
  documentedBody: documentedFactorProof,
  answer: okAnswer,
  status: 200,
  errors: ["conflict", "unavailable"],
});

export const challengePasskey = endpoint({
  id: "challengePasskey",
  method: "POST",
  path: "/user/me/passkeys/challenge",
  tag: "Authentication",
  summary: "Begin to show a passkey",
  description:
    "Returns what the browser needs to ask for one of your passkeys, in place of a code where a change of your second factor takes one. For five minutes, one call and this login only.",
  permission: "profile.update",
  onlyPeople: "account",
  withoutFactor: "themselves",
  answer: requestOptionsSchema,
  status: 200,
  secret: true,
  errors: ["conflict"],
});
