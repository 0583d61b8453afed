import { providerNames } from "@/lib/contract/external-providers";
import { prisma, violates, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Who } from "@/lib/integrations/sign-in/who";
import type { Source } from "../actor";
import { isProven } from "../authentication/password-proof";
import { lockUserByEmailForNoKeyUpdate } from "../locks";
import { addIdentity } from "./add-identity";
import type { Provider } from "./providers";

/**
 * Links an account that nobody has linked yet to the person with the same address: if the provider is the authority for that address, the person
 * has confirmed it here, and nobody else can have chosen their password. A stranger may have made an account for somebody else's address, and
 * wait for them to come in.
 * @throws AppError `authorization` for everybody else, in the same words whether there is an account or not
 */
export async function linkByAddress(provider: Provider, who: Who, source: Source): Promise<void> {
  const name = providerNames[provider.id];
  const unknown = new AppError(
    "authorization",
    `This ${name} account isn't linked to an account here. If you have one, log in with your password, and link ${name} under Settings, Security. If not, sign up first, or accept your invite.`,
  );
  const { ownAddress } = who;
  if (ownAddress === null) throw unknown;
  try {
    await prisma.$transaction(async (tx) => {
      const account = await lockUserByEmailForNoKeyUpdate(tx, ownAddress);
      if (!account || account.isDisabled || !(await isOwners(tx, account.id))) throw unknown;
      await addIdentity(tx, account.id, provider, who, source);
    });
  } catch (error) {
    // Another one of its kind is linked: they have changed accounts there, or the address has changed hands.
    if (violates(error, "user_identities_user_id_provider_key")) throw unknown;
    // Of two logins at once, the other has just linked it.
    if (!violates(error, "user_identities_provider_issuer_subject_key")) throw error;
  }
}

/** Without a password, all there is to the account has come by its address. */
async function isOwners(tx: Queries, id: string): Promise<boolean> {
  const user = await tx.user.findUniqueOrThrow({ where: { id } });
  return user.emailVerifiedAt !== null && (user.passwordHash === null || isProven(user));
}
