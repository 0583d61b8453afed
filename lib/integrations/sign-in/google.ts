import { z } from "zod";
import { readEmail } from "@/lib/contract/email-address";
import type { Client, Keys } from "../oidc/client";
import { operatorFetch } from "./operator-fetch";
import type { Who } from "./who";

// OpenID Connect, as Google documents it at developers.google.com/identity/openid-connect.

/**
 * @param issuer where Google is
 * @returns us, as Google knows us
 */
export const googleClient = (issuer: string, keys: Keys): Client => ({
  ...keys,
  issuer,
  fetch: operatorFetch,
  // A production run has refused such an issuer at its start.
  plain: issuer.startsWith("http:"),
  secretInBody: true,
});

/** What Google is asked for. Whoever has several accounts there says which one. */
export const askedOfGoogle = { scope: "openid email", prompt: "select_account" } as const;

const claimsSchema = z.object({
  sub: z.string().regex(/^[\x20-\x7e]{1,255}$/),
  email: z.unknown().optional(),
  email_verified: z.unknown().optional(),
  hd: z.unknown().optional(),
});

/**
 * Reads claims whose signature has been checked. Google is the authority for addresses at gmail.com, and for those of a Workspace's own domain,
 * which `hd` names; any other address belongs to whoever runs its domain, and may have changed hands since Google saw it.
 * @returns null for what names nobody
 */
export function readGoogleClaims(claims: unknown): Who | null {
  const read = claimsSchema.safeParse(claims);
  if (!read.success) return null;
  const { sub, email, email_verified: verified, hd } = read.data;
  const found = typeof email === "string" && email.length <= 1_000 ? readEmail(email) : null;
  const address = found && "address" in found ? found.address : null;
  const domain = address?.split("@")[1];
  const isItsOwn = domain === "gmail.com" || (typeof hd === "string" && domain === hd.toLowerCase());
  return {
    subject: sub,
    name: address ?? "Google account",
    ownAddress: verified === true && isItsOwn ? address : null,
  };
}
