import { domainToASCII } from "node:url";
import { keyedHashes } from "@/lib/auth/derived-key";

/** Where dots in the local part make no difference, and both domains lead to one mailbox, by the provider's own help pages. */
const dotless = new Set(["gmail.com", "googlemail.com"]);

/**
 * What is counted as one recipient: the mailbox, not its spelling. A tag after "+" (subaddressing, RFC 5233) leads to the same
 * mailbox at most providers, and a domain may be written in Unicode or in Punycode.
 * @param email as typed
 * @returns a keyed hash, so that what counts learns nobody's address; after it the one under the AUTH_SECRET from before, if that is still
 * set: what was counted goes on counting
 */
export function recipientKeys(email: string): [Buffer, ...Buffer[]] {
  const typed = email.trim().normalize("NFKC").toLowerCase();
  const at = typed.lastIndexOf("@");
  const domain = domainToASCII(typed.slice(at + 1)) || typed.slice(at + 1);
  const local = typed.slice(0, Math.max(at, 0)).replace(/(?<=.)\+.*$/u, "");
  const mailbox = dotless.has(domain) ? `${local.replaceAll(".", "")}@gmail.com` : `${local}@${domain}`;
  return keyedHashes("limits:mail", mailbox);
}
