import { z } from "zod";
import { readEmail } from "@/lib/contract/email-address";
import { invisibleIn } from "@/lib/contract/visible";

/** Who a provider says that somebody is. */
export interface Claims {
  /** What it calls them, for good (OpenID Connect Core, section 2: at most 255 ASCII characters). */
  subject: string;
  /** As addresses are kept here; null unless the provider says in so many words that it is theirs. */
  email: string | null;
  firstName: string;
  lastName: string;
}

const claimsSchema = z.object({
  sub: z.string().regex(/^[\x20-\x7e]{1,255}$/),
  email: z.unknown().optional(),
  email_verified: z.unknown().optional(),
  given_name: z.unknown().optional(),
  family_name: z.unknown().optional(),
  name: z.unknown().optional(),
});

/**
 * Reads claims whose signature has been checked. Anything in them may still be nonsense: the provider is a customer's.
 * @param claims of an ID token and of the answer of userinfo, together
 * @returns null for what names nobody
 */
export function readClaims(claims: unknown): Claims | null {
  const read = claimsSchema.safeParse(claims);
  if (!read.success) return null;
  const { sub, email, email_verified: verified, given_name: given, family_name: family, name } = read.data;
  const address = typeof email === "string" && email.length <= 1_000 ? readEmail(email) : null;
  // Only `true` is a yes (section 5.1): some send "true", "false" or 1, and whoever guesses what they mean is wrong once.
  const mailbox = verified === true && address && "address" in address ? address.address : null;
  const first = plainName(given) || plainName(name) || mailbox?.split("@")[0]?.slice(0, 100) || "Member";
  return { subject: sub, email: mailbox, firstName: first, lastName: plainName(given) ? plainName(family) : "" };
}

/** @returns a name as people may type one themselves; nothing for anything else */
function plainName(value: unknown): string {
  if (typeof value !== "string" || value.length > 400) return "";
  const name = value.normalize("NFC").trim();
  return name.length <= 100 && name.isWellFormed() && invisibleIn(name) === null ? name : "";
}
