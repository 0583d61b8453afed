import { z } from "zod";
import { text } from "./text";

/** Bytes, as JSON carries them (RFC 4648, section 5). @param max how many characters */
export const base64url = (max: number) => text(max).regex(/^[\w-]+$/, "Must be base64url.");

/** A credential ID has 1,023 bytes at most (WebAuthn Level 3, section 4). */
export const credentialId = base64url(1_364).meta({ example: "AAECAwQFBgcICQoLDA0ODw" });
export const clientData = base64url(4_000).meta({ example: "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0" });

/** What `navigator.credentials.get` gives, as JSON. */
export const assertion = z
  .object({
    id: credentialId,
    rawId: credentialId,
    type: z.literal("public-key"),
    response: z.object({
      clientDataJSON: clientData,
      authenticatorData: base64url(4_000).meta({ example: "SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MFAAAAAA" }),
      signature: base64url(4_000).meta({ example: "MEUCIQ" }),
      userHandle: base64url(100).nullish().meta({ example: "AZOh8HxOfSqbHF8uim1MOw" }),
    }),
  })
  .meta({
    id: "PasskeyAnswer",
    description: "The answer of `navigator.credentials.get`, with its bytes in base64url.",
  });

/** A passkey in place of a code. */
export const shownPasskey = assertion.optional();
