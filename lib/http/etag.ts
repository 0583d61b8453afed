import { createHash } from "node:crypto";
import type { Version } from "@/lib/contract/versions";

/**
 * A weak entity tag (RFC 9110, section 8.8.3). Its two parts serve two questions: "is it the same answer?" takes both, "has anybody
 * changed it?" (`If-Match`) the first alone, so that no change is refused because something was used meanwhile.
 * @param body all that tells this answer from others
 * @param version of what it shows, where that can be changed
 */
export function weakETag(body: string, version?: Version): string {
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  return `W/"${version ? `${version}.` : ""}${hash}"`;
}

/** A tag that says no more than what version something is at, where nobody can ask for the thing itself. */
export const versionETag = (version: Version): string => `W/"${version}"`;

/** @returns the version in the opaque part of a tag; what an intermediary has appended stays out of it */
export const versionIn = (opaque: string): Version => opaque.split(".")[0] ?? "";

// RFC 9110, section 8.8.3: all but the quote and controls; so a comma is part of a tag. A list may have empty elements (5.6.1).
const element = /[ \t]*(?:(?:W\/)?"([\x21\x23-\x7e\x80-\xff]*)")?[ \t]*(?:,|$)/y;

/**
 * @param header `If-Match` or `If-None-Match`, from the caller
 * @returns the opaque parts of its tags, or `*`; null if it is neither
 */
export function entityTagsIn(header: string): readonly string[] | "*" | null {
  if (header.trim() === "*") return "*";
  const tags: string[] = [];
  element.lastIndex = 0;
  while (element.lastIndex < header.length) {
    const found = element.exec(header);
    if (!found) return null;
    if (found[1] !== undefined) tags.push(found[1]);
  }
  return tags.length > 0 ? tags : null;
}

/**
 * @param header If-None-Match, from the caller
 * @returns whether the caller already has this answer (RFC 9110, section 13.1.2: weak comparison)
 */
export function matchesETag(header: string | null, etag: string): boolean {
  const tags = header === null ? null : entityTagsIn(header);
  if (tags === "*") return true;
  return tags?.includes(etag.slice(etag.indexOf('"') + 1, -1)) ?? false;
}
