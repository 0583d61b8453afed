import { hashSecret, isSecretOf } from "@/lib/auth/secret";
import { databaseTime } from "@/lib/database-time";
import { prisma, type Queries } from "@/lib/db";
import type { EmailTokenKind } from "@/lib/generated/prisma/client";
import { lockLiveUserForNoKeyUpdate } from "../locks";

/** A token of a mailed link that is good so far. */
export interface EmailToken {
  tokenHash: Uint8Array<ArrayBuffer>;
  /** Where it was sent to. */
  email: string;
  shownToTeamId: string | null;
  /** The trusted client that was shown it, if one was. */
  shownToClientId: string | null;
  user: { id: string; email: string | null; firstName: string; lastName: string; passwordHash: string | null };
}

/**
 * @param token from a link, from an untrusted source
 * @returns null if it is of another kind, unknown, used or expired, or its holder is disabled
 */
export async function findEmailToken(kind: EmailTokenKind, token: string): Promise<EmailToken | null> {
  if (!isSecretOf(kind, token)) return null;
  const live = {
    tokenHash: hashSecret(token),
    expiresAt: { gt: databaseTime() },
    user: { disabledAt: null, deletedAt: null },
  };
  const user = { select: { id: true, email: true, firstName: true, lastName: true, passwordHash: true } };
  const latest = await prisma.emailToken.findFirst({
    where: { ...live, kind },
    select: { tokenHash: true, email: true, shownToTeamId: true, shownToClientId: true, user },
  });
  if (latest || kind !== "confirm_email") return latest;
  const earlier = await prisma.confirmationLink.findFirst({
    where: live,
    select: { tokenHash: true, email: true, user },
  });
  return earlier && { ...earlier, shownToTeamId: null, shownToClientId: null };
}

/**
 * Uses a token up. The person is locked first, as by everything that voids their tokens: if many come with it at once, one gets it.
 * @param queries the transaction of what it is used for
 * @returns whether it was still there
 */
export async function takeEmailToken(queries: Queries, { tokenHash, user }: EmailToken): Promise<boolean> {
  if (!(await lockLiveUserForNoKeyUpdate(queries, user.id))) return false;
  const where = { tokenHash, userId: user.id };
  const latest = await queries.emailToken.deleteMany({ where });
  const earlier = await queries.confirmationLink.deleteMany({ where });
  return latest.count + earlier.count > 0;
}
