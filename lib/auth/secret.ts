import { hash, randomBytes, timingSafeEqual } from "node:crypto";
import { crc32 } from "node:zlib";

/**
 * The kinds of secrets we issue, with the prefix by which a scanner finds a leaked one.
 * A secret is prefix + 43 characters (256 random bits) + 6 characters of checksum, all base 62.
 */
const prefixes = {
  access_token: "dbf_at_",
  refresh_token: "dbf_rt_",
  client_secret: "dbf_mgmt_",
  service_secret: "dbf_service_",
  service_token: "dbf_st_",
  personal_token: "dbf_pat_",
  sandbox_secret: "dbf_sandbox_",
  production_secret: "dbf_production_",
  invite: "dbf_invite_",
  reset_password: "dbf_reset_",
  confirm_email: "dbf_confirm_",
  change_email: "dbf_change_",
  prove_domain: "dbf_domain_",
  mfa_token: "dbf_mfa_",
  grant_token: "dbf_gt_",
  grant_refresh: "dbf_gr_",
  authorization_code: "dbf_ac_",
  device_code: "dbf_dc_",
} as const;

export type SecretKind = keyof typeof prefixes;

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

function checksum(text: string): string {
  let digits = "";
  for (let rest = crc32(text); digits.length < 6; rest = Math.floor(rest / 62)) digits = alphabet[rest % 62] + digits;
  return digits;
}

function random(bytes: number, length: number): string {
  let digits = "";
  const value = BigInt(`0x${randomBytes(bytes).toString("hex")}`);
  for (let rest = value; digits.length < length; rest /= 62n) digits = alphabet[Number(rest % 62n)] + digits;
  return digits;
}

/** @returns a new secret of this kind, to be shown once and stored as its hash */
export function createSecret(kind: SecretKind): string {
  const body = prefixes[kind] + random(32, 43);
  return body + checksum(body);
}

/**
 * Whether this can be a secret of that kind at all: a typo, or any other string, is refused without a query.
 * @param secret as presented, from an untrusted source
 */
export function isSecretOf(kind: SecretKind, secret: string): boolean {
  const prefix = prefixes[kind];
  if (!secret.startsWith(prefix) || secret.length !== prefix.length + 49) return false;
  return checksum(secret.slice(0, -6)) === secret.slice(-6);
}

/** @returns what kind of secret this can be, by its prefix, length and checksum; null for what we can't have made */
export const kindOfSecret = (text: string): SecretKind | null =>
  (Object.keys(prefixes) as SecretKind[]).find((kind) => isSecretOf(kind, text)) ?? null;

/**
 * What finds a leaked secret of ours in any text, in the syntax that JavaScript, PCRE, RE2 and Hyperscan share. The checksum tells what is
 * really one: `kindOfSecret`. The documentation and GitHub's scanner have it from here.
 */
export const scannerPattern = `\\bdbf_(?:${Object.values(prefixes)
  .map((prefix) => prefix.slice("dbf_".length, -1))
  .sort()
  .join("|")})_[0-9A-Za-z]{49}\\b`;

/** @returns a new public client id: 128 random bits with a prefix and a checksum, no secret */
export function createClientId(prefix: "mgmt" | "service" | "sandbox" | "production"): string {
  const body = `${prefix}_${random(16, 22)}`;
  return body + checksum(body);
}

/** @returns whether this can be a client id that we made */
export const isClientId = (clientId: string): boolean =>
  /^(mgmt|service|sandbox|production)_[0-9A-Za-z]{28}$/.test(clientId) &&
  checksum(clientId.slice(0, -6)) === clientId.slice(-6);

/** @returns whether this can be the client id of a service account */
export const isServiceClientId = (clientId: string): boolean => clientId.startsWith("service_") && isClientId(clientId);

/**
 * The stored form of a secret: SHA-256, since 256 random bits need no slow hash.
 * @returns 32 bytes
 */
export const hashSecret = (secret: string): Uint8Array<ArrayBuffer> => new Uint8Array(hash("sha256", secret, "buffer"));

/** Compares two hashes in constant time. */
export const equalHashes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && timingSafeEqual(one, other);

/** Compares two texts in constant time, whatever their lengths. */
export const equalTexts = (one: string, other: string): boolean => equalHashes(hashSecret(one), hashSecret(other));
