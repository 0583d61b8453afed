import { providerNames } from "@/lib/contract/external-providers";
import { AppError, MfaRequired, OAuthError } from "@/lib/errors";
import type { Who } from "@/lib/integrations/sign-in/who";
import type { Source } from "../actor";
import { openLogin } from "../authentication/open-login";
import { issueMfaToken, justUnlinked } from "../second-factors/mfa-token";
import { methodsOf } from "../second-factors/methods";
import { companyLoginOnly } from "../single-sign-on/company-login-only";
import { findLinked, type Linked } from "./find-linked";
import { linkByAddress } from "./link-by-address";
import type { Provider } from "./providers";

/**
 * Logs somebody in to the portal by their Google or GitHub account, which stands in for the password and for nothing else: an account with a second
 * factor takes it, too.
 * @returns the id of their new session
 * @throws AppError `authorization` with a sentence for the person; MfaRequired
 */
export async function logInByIdentity(provider: Provider, who: Who, source: Source): Promise<string> {
  const user = await findOrLink(provider, who, source);
  const { identityId, userId, passwordHash, teams } = user;
  if (user.isDisabled) throw new AppError("authorization", "This account is disabled. Ask an owner of your team.");
  const [teamId] = teams.open;
  if (teamId === undefined) {
    const { length: closed } = teams.closed;
    throw closed > 0
      ? new AppError("authorization", companyLoginOnly().message)
      : new AppError("authorization", "You're on no team any more. Ask for an invite.");
  }
  if (user.hasFactor) {
    const [token, methods] = await Promise.all([
      issueMfaToken({ userId, passwordHash }, null, undefined, identityId),
      methodsOf(userId),
    ]);
    throw new MfaRequired(token, methods);
  }
  const checked = { userId, passwordHash, showedFactor: false };
  try {
    return (await openLogin(checked, null, teamId, providerNames[provider.id], source, null, identityId)).sessionId;
  } catch (error) {
    // Something of theirs has changed in this very moment: the password, the team, a second factor.
    if (error instanceof OAuthError)
      throw new AppError("authentication", "Your account has just changed. Log in again.");
    throw error;
  }
}

async function findOrLink(provider: Provider, who: Who, source: Source): Promise<Linked> {
  const find = () => findLinked(provider.id, provider.issuer, who.subject);
  const known = await find();
  if (known) return known;
  await linkByAddress(provider, who, source);
  const linked = await find();
  if (!linked) throw justUnlinked();
  return linked;
}
