import type { z } from "zod";
import { providerNames, type ExternalProvider } from "@/lib/contract/external-providers";
import type { beginLink as declaration } from "@/lib/contract/identities";
import { prisma, violates, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Who } from "@/lib/integrations/sign-in/who";
import type { Actor } from "../actor";
import { loginEnded } from "../authentication/login-ended";
import { stepUp } from "../authentication/step-up";
import { lockLiveUserForNoKeyUpdate, lockLoginForKeyShare } from "../locks";
import { addIdentity } from "./add-identity";
import { beginExternal } from "./begin-external";
import type { Provider } from "./providers";

const somebodyElses = (id: ExternalProvider) =>
  new AppError("conflict", `This ${providerNames[id]} account is linked to another account here.`);

const another = (id: ExternalProvider) =>
  new AppError("conflict", `You have linked another ${providerNames[id]} account. Unlink that first.`);

/**
 * Sends the actor to Google or GitHub, to link an account there. Whoever comes back goes on without another proof: the attempt belongs to this login.
 * @returns where to, and what their browser has to come back with
 * @throws AppError `validation` on `password`, or on `provider` if that isn't set up; `conflict` on `email` if that isn't confirmed, or if
 *   they have linked one; `authorization`, `rate_limit`, `unavailable`
 */
export async function beginLink(
  actor: Actor,
  { provider, password }: z.output<typeof declaration.body>,
): Promise<{ url: string; browser: string }> {
  await stepUp(actor, password);
  await requireRoom(prisma, actor.userId, provider);
  return beginExternal(provider, actor.loginId);
}

/** @throws AppError `conflict` unless the person can link one */
async function requireRoom(queries: Queries, userId: string, provider: ExternalProvider): Promise<void> {
  const user = await queries.user.findUniqueOrThrow({
    where: { id: userId },
    select: { emailVerifiedAt: true, identities: { where: { provider }, select: { id: true } } },
  });
  if (!user.emailVerifiedAt)
    throw new AppError("conflict", { email: "Confirm your email address first, with the link we emailed you." });
  if (user.identities.length > 0) throw another(provider);
}

/**
 * Links the account that the actor has come back from. Linking it twice is once.
 * @throws AppError `conflict` if somebody else has linked it, or the actor another one; `authentication` if the login has ended meanwhile
 */
export async function linkIdentity(actor: Actor, provider: Provider, who: Who): Promise<void> {
  const { userId, loginId, source } = actor;
  const { id, issuer } = provider;
  const where = { provider_issuer_subject: { provider: id, issuer, subject: who.subject } };
  try {
    await prisma.$transaction(async (tx) => {
      if (!(await lockLiveUserForNoKeyUpdate(tx, userId))) throw loginEnded();
      const known = await tx.userIdentity.findUnique({ where });
      if (known && known.userId !== userId) throw somebodyElses(id);
      if (known) return;
      await requireRoom(tx, userId, id);
      await addIdentity(tx, userId, provider, who, source);
      if (!(await lockLoginForKeyShare(tx, loginId))) throw loginEnded();
    });
  } catch (error) {
    if (violates(error, "user_identities_provider_issuer_subject_key")) throw somebodyElses(id);
    throw error;
  }
}
