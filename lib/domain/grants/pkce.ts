import { hash } from "node:crypto";
import { equalTexts } from "@/lib/auth/secret";

/** @returns whether this can be a challenge of the method S256: 32 bytes in base64url without padding (RFC 7636, section 4.2) */
export const isCodeChallenge = (text: string): boolean => /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/.test(text);

/**
 * Whether whoever has the verifier made the challenge (RFC 7636, section 4.6), by S256: the only method there is.
 * @param verifier from an untrusted source; one that section 4.1 doesn't allow never fits
 */
export const fitsChallenge = (verifier: string, challenge: string): boolean =>
  /^[A-Za-z0-9._~-]{43,128}$/.test(verifier) && equalTexts(hash("sha256", verifier, "base64url"), challenge);
