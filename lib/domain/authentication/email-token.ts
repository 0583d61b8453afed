import { hashSecret, isSecretOf } from "@/lib/auth/secret";
import { prisma, type Queries } from "@/lib/db";
import type { EmailTokenKind } from "@/lib/generated/prisma/client";
import { lockUser } from "../access/hold-user";

/** A token of a mailed link that is good so far. */
export interface EmailToken {
  tokenHash: Uint8Array<ArrayBuffer>;
  /** Where it was sent to. */
  email: string;
  shownToTeamId: string | null;
  user: { id: string; email: string | null; firstName: string; lastName: string };
}

/**
 * @param token from a link, from an untrusted source
 * @returns null if it is of another kind, unknown, used or expired, or its holder is disabled
 */
export async function findEmailToken(kind: EmailTokenKind, token: string): Promise<EmailToken | null> {
  if (!isSecretOf(kind, token)) return null;
  return prisma.emailToken.findFirst({
    where: {
      tokenHash: hashSecret(token),
      kind,
      expiresAt: { gt: new Date() },
      user: { disabledAt: null, deletedAt: null },
    },
    select: {
      tokenHash: true,
      email: true,
      shownToTeamId: true,
      user: { select: { id: true, email: true, firstName: true, lastName: true } },
    },
  });
}

/**
 * Uses a token up. The person is locked first, as by everything that voids their tokens: of many who come at once, one gets it.
 * @param queries the transaction of what it is used for
 * @returns whether it was still there
 */
export async function takeEmailToken(queries: Queries, { tokenHash, user }: EmailToken): Promise<boolean> {
  if (!(await lockUser(queries, user.id))) return false;
  const { count } = await queries.emailToken.deleteMany({ where: { tokenHash, userId: user.id } });
  return count > 0;
}
