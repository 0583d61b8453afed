import type { ShownAssertion } from "@/lib/auth/webauthn";
import { prisma } from "@/lib/db";
import type { CheckedUser } from "../authentication/check-user";
import { liveTeamsIn, liveTeamsOf } from "../authentication/live-teams";
import { Prisma } from "@/lib/generated/prisma/client";
import { wrongCode } from "./code";
import { takeChallenge } from "./passkey-challenge";
import { findPasskey, acceptKey } from "./passkey-key";

interface Row {
  password_hash: string;
  teams: string[];
  closed_teams: string[];
}

/**
 * Who signs in with a passkey alone. No password is checked, and a signature can't be guessed, so no failure is counted.
 * @param shown from an untrusted source
 * @returns who it is, as if they had shown their password and a second factor
 * @throws OAuthError `invalid_grant`, in the same words whatever the reason
 */
export async function signIn(shown: ShownAssertion): Promise<CheckedUser> {
  const refused = wrongCode({ passkey: shown });
  return prisma.$transaction(async (tx) => {
    const challenge = await takeChallenge(tx, shown, { purpose: "sign_in" });
    const key = await findPasskey(tx, shown);
    if (!challenge || !key || !(await acceptKey(tx, key, shown, challenge))) throw refused;
    const [user] = await tx.$queryRaw<Row[]>`
      SELECT u.password_hash, ${Prisma.raw(liveTeamsOf)} FROM users u
      WHERE u.id = ${key.userId}::uuid AND u.password_hash IS NOT NULL AND u.disabled_at IS NULL AND u.deleted_at IS NULL`;
    if (!user) throw refused;
    return { userId: key.userId, passwordHash: user.password_hash, teams: liveTeamsIn(user), showedFactor: true };
  });
}
