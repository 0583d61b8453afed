import { verifyPassword } from "@/lib/auth/password";
import { prisma } from "@/lib/db";
import { OAuthError } from "@/lib/errors";
import type { Source } from "../actor";
import { throttled } from "./throttled";

/** The one answer to every login that fails, whatever the reason. */
export const invalidGrant = () => new OAuthError("invalid_grant", "Wrong e-mail address or password.");

/**
 * Checks a login name and password, in the same time whether the user exists or not.
 * @param username an e-mail address, in any case
 * @returns the user's id
 * @throws OAuthError `invalid_grant`; AppError `rate_limit` after many failures, `unavailable` when too many log in at once
 */
export const checkUser = (username: string, password: string, source: Source): Promise<string> =>
  throttled(username, source, () => compare(username.trim().toLowerCase(), password));

async function compare(email: string, password: string): Promise<string> {
  const user = email.includes("\u0000")
    ? null
    : await prisma.user.findUnique({ where: { email }, select: { id: true, passwordHash: true, disabledAt: true } });
  const right = await verifyPassword(user?.passwordHash ?? null, password);
  if (!user || !right || user.disabledAt) throw invalidGrant();
  return user.id;
}
