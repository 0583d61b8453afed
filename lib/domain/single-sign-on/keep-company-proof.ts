import { prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { TeamIdentityProvider } from "@/lib/generated/prisma/client";
import type { Source } from "../actor";
import { keepProof, recordStepUp } from "../authentication/step-up";
import { lockLiveUserForNoKeyUpdate } from "../locks";

/**
 * Notes that a login has proven whose it is, since its provider has just asked them to log in anew. It has to be the same person there.
 * @param subject who the provider says it is
 * @throws AppError `authentication` if the login has ended meanwhile, `authorization` if it's somebody else
 */
export async function keepCompanyProof(
  { id, teamId, issuer }: TeamIdentityProvider,
  loginId: string,
  subject: string,
  source: Source,
): Promise<void> {
  const login = await prisma.login.findFirst({
    where: { id: loginId, identityProviderId: id },
    select: { userId: true, user: { select: { teamIdentities: { where: { teamId, issuer, subject } } } } },
  });
  if (!login) throw ended();
  if (login.user.teamIdentities.length === 0) {
    throw new AppError("authorization", "You logged in with somebody else's company account. Begin again with yours.");
  }
  const { userId } = login;
  await prisma.$transaction(async (tx) => {
    if (!(await lockLiveUserForNoKeyUpdate(tx, userId))) throw ended();
    await recordStepUp(tx, { userId, teamId, source }, "company account");
    if (!(await keepProof(tx, { userId, loginId }, null))) throw ended();
  });
}

const ended = () => new AppError("authentication", "Your login has ended meanwhile. Log in again.");
