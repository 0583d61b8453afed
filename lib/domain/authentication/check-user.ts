import { verifyPassword } from "@/lib/auth/password";
import { prisma } from "@/lib/db";
import { OAuthError } from "@/lib/errors";
import type { Source } from "../actor";
import { throttled } from "./throttled";

/** The one answer to every login that fails, whatever the reason. */
export const invalidGrant = () => new OAuthError("invalid_grant", "Wrong e-mail address or password.");

/** Who has shown their password, and the hash it was checked against. */
export interface CheckedUser {
  userId: string;
  passwordHash: string;
}

/**
 * Checks a login name and password, in the same time whether the user exists or not.
 * @param username an e-mail address, in any case
 * @returns who it is; whether that password is still theirs is to be asked again where a login is opened with it
 * @throws OAuthError `invalid_grant`; AppError `rate_limit` after many failures, `unavailable` when too many log in at once
 */
export const checkUser = (username: string, password: string, source: Source): Promise<CheckedUser> =>
  throttled(username, source, () => compare(username.trim().toLowerCase(), password));

async function compare(email: string, password: string): Promise<CheckedUser> {
  const user = email.includes("\u0000")
    ? null
    : await prisma.user.findUnique({ where: { email }, select: { id: true, passwordHash: true, disabledAt: true } });
  const right = await verifyPassword(user?.passwordHash ?? null, password);
  if (!user?.passwordHash || !right || user.disabledAt) throw invalidGrant();
  return { userId: user.id, passwordHash: user.passwordHash };
}
