import { createHash } from "node:crypto";

/** @returns a weak entity tag for this body (RFC 9110, section 8.8.3) */
export const weakETag = (body: string): string =>
  `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;

/**
 * @param header If-None-Match, from the caller
 * @returns whether the caller already has this answer (RFC 9110, section 13.1.2: weak comparison)
 */
export function matchesETag(header: string | null, etag: string): boolean {
  if (!header) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, "");
  return header.split(",").some((tag) => tag.trim() === "*" || opaque(tag) === opaque(etag));
}
