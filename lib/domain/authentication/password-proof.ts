import { databaseTime } from "@/lib/database-time";
import type { User } from "@/lib/generated/prisma/client";

// docs/decisions/0024-whose-password-it-is.md. Nothing else decides what a password proves.

type Proof = Pick<User, "passwordSetBy" | "passwordProvenAt">;

/**
 * How somebody came to set a password:
 * - `link`: with a link that was mailed to the account's address, and to nobody else;
 * - `knowledge`: with the password that it replaces;
 * - `other`: for somebody else, or with a link that others were shown too.
 */
export type SetBy = "link" | "knowledge" | "other";

/**
 * Whether somebody who comes with the account's password must be the owner of its address. A stranger may know any other account's
 * password, so that gets nobody into a further team.
 */
export const isProven = (user: Pick<User, "passwordHash" | "passwordProvenAt" | "emailVerifiedAt">): boolean =>
  user.passwordHash !== null && user.passwordProvenAt !== null && user.emailVerifiedAt !== null;

/**
 * @returns what a new password changes about whose it is. Knowing the old one doesn't make the new one any more the owner's than the old
 *   one was: the caller may be the very stranger who chose that.
 */
export function proofOf(setBy: SetBy, user: Pick<User, "emailVerifiedAt">): Partial<Proof & typeof user> {
  if (setBy === "knowledge") return {};
  if (setBy === "other") return { passwordSetBy: "other", passwordProvenAt: null };
  const now = databaseTime();
  return { passwordSetBy: "self", passwordProvenAt: now, emailVerifiedAt: user.emailVerifiedAt ?? now };
}

/**
 * Whether somebody who holds a link mailed to the account's address and knows its password can be taken for the person who chose it:
 * not if we know that somebody else did.
 */
export const canBeShown = (user: Pick<User, "passwordSetBy">): boolean => user.passwordSetBy === "self";

/**
 * @param user whose address a link has confirmed
 * @param knowsPassword whether the person who opened the link was also logged in to that account. The link alone proves the address:
 *   somebody else may have made the account, and the owner of the address only pressed a button in a mail
 * @param moved whether the account got this address just now, so that nothing is known of its owner but that
 * @returns what that changes about the password
 */
export function proofAfterConfirming(
  user: Proof,
  { knowsPassword, moved }: { knowsPassword: boolean; moved: boolean },
): Pick<Proof, "passwordProvenAt"> {
  if (knowsPassword && canBeShown(user)) return { passwordProvenAt: user.passwordProvenAt ?? databaseTime() };
  return { passwordProvenAt: moved ? null : user.passwordProvenAt };
}
