import { Secret, TOTP } from "otpauth";

/** What every authenticator app can do, and most can do nothing else (RFC 6238, section 1.2; Google's Key Uri Format). */
const form = { algorithm: "SHA1", digits: 6, period: 30 } as const;

/** How many time steps before and after the current one are good: a phone's clock may be off, and typing takes a while (section 5.2). */
const tolerance = 1;

/** @returns a new key of 160 bits (RFC 4226, section 4, R6), in base32 */
export const createTotpSecret = (): string => new Secret({ size: 20 }).base32;

/**
 * @param account whom the code is for, as their app shows it
 * @returns the `otpauth://` address that apps read from a QR code
 */
export const totpUri = (secret: string, account: string): string =>
  new TOTP({ ...form, issuer: "Debrief", label: account, secret: Secret.fromBase32(secret) }).toString();

/**
 * Looks for a code among those that are good now (RFC 6238, section 4). Whether it was used before is for the caller to say.
 * @param secret the key, in base32
 * @param typed from an untrusted source: spaces and hyphens in it, and digits of another width, are what people type
 * @returns the time step that it is the code of, or null
 */
export function totpStepOf(secret: string, typed: string, now: Date): number | null {
  const token = typed.normalize("NFKC").replace(/[\s-]/g, "");
  if (!/^[0-9]{6}$/.test(token)) return null;
  const timestamp = now.getTime();
  const totp = new TOTP({ ...form, secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token, timestamp, window: tolerance });
  return delta === null ? null : totp.counter({ timestamp }) + delta;
}
