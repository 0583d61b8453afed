import { providerNames } from "@/lib/contract/external-providers";
import { MfaRequired, OAuthError } from "@/lib/errors";
import type { ShownAssertion } from "@/lib/auth/webauthn";
import type { Source } from "../actor";
import { requireOneCode, showsCode, type ShownCode } from "../second-factors/code";
import { countTry, findWaiting, issueMfaToken, mfaTokenGone, spendMfaToken } from "../second-factors/mfa-token";
import { methodsOf } from "../second-factors/methods";
import { signIn } from "../second-factors/sign-in";
import { useCode } from "../second-factors/use-code";
import { checkUser, type CheckedUser } from "./check-user";
import { chooseTeam } from "./choose-team";
import { throttled } from "./throttled";

/** What somebody logs in with: name and password, perhaps with a code; or what a login that waits for its code goes on with. */
export interface Shown extends ShownCode {
  username?: string | undefined;
  password?: string | undefined;
  mfa_token?: string | undefined;
  team_id?: string | undefined;
}

/** Through what they log in: an API client, or null for the portal. */
type Door = { id: string; teamId: string | null } | null;

/** Somebody who has shown all that their account asks for, and the team that they are to act for. */
interface Authenticated {
  user: Omit<CheckedUser, "passwordHash"> & { passwordHash: string | null };
  teamId: string;
  /** The linked account that stood in for the password, if one did. */
  identityId: string | null;
  /** What they have shown, in the words of the audit log. */
  showed: string;
}

/**
 * The one way from what somebody shows to who they are, for every endpoint that opens a login. An account that has a second factor takes
 * a code, with the password or after it: docs/decisions/0061-a-second-factor.md.
 * @throws OAuthError `invalid_request`; `invalid_grant`; MfaRequired if the password was right, and a code is missing; AppError
 *   `rate_limit`, `unavailable`
 */
export async function authenticate(shown: Shown, door: Door, source: Source): Promise<Authenticated> {
  requireOneCode(shown);
  // A passkey alone is both: the authenticator, and whatever it takes to unlock it. Only the portal has pages to ask for one.
  if (shown.passkey && !door && !shown.mfa_token && shown.password === undefined) return byPasskey(shown.passkey);
  if (shown.mfa_token) return goOn(shown.mfa_token, shown, door, source);
  const { username, password } = requirePassword(shown, door);
  const teamOf = ({ teams }: CheckedUser) => chooseTeam(teams, shown.team_id, door?.teamId ?? null);
  const user = await checkUser(username, password, source, async (checked, knowsDevice) => {
    // A team that they aren't in is told as without a second factor, and no token is issued for it.
    teamOf(checked);
    if (!showsCode(shown)) throw await mfaRequired(checked, door, shown.team_id);
    await useCode({ userId: checked.userId, code: shown, source, knowsDevice }, () => Promise.resolve());
  });
  return { user, teamId: teamOf(user), identityId: null, showed: user.showedFactor ? withFactor(shown) : "password" };
}

const withFactor = ({ passkey, recovery_code }: ShownCode, first = "password"): string =>
  `${first} and ${passkey ? "passkey" : recovery_code ? "recovery code" : "authenticator app"}`;

async function mfaRequired(user: CheckedUser, door: Door, askedTeamId: string | undefined): Promise<MfaRequired> {
  const [token, methods] = await Promise.all([
    issueMfaToken(user, door?.id ?? null, askedTeamId),
    methodsOf(user.userId),
  ]);
  return new MfaRequired(token, methods);
}

/** RFC 6749, section 3.1: a parameter without a value counts as left out. In the portal's form it is a wrong one. */
function requirePassword({ username, password }: Shown, door: Door): { username: string; password: string } {
  const isThere = (value: string | undefined): value is string => (door ? Boolean(value) : value !== undefined);
  if (isThere(username) && isThere(password)) return { username, password };
  throw new OAuthError("invalid_request", "username and password must be set.", {
    ...(isThere(username) ? {} : { username: "Must be set." }),
    ...(isThere(password) ? {} : { password: "Must be set." }),
  });
}

async function byPasskey(shown: ShownAssertion): Promise<Authenticated> {
  const user = await signIn(shown);
  return { user, teamId: chooseTeam(user.teams, undefined, null), identityId: null, showed: "passkey" };
}

/** The second half of a login, whose first half gave the token. */
async function goOn(token: string, shown: Shown, door: Door, source: Source): Promise<Authenticated> {
  if (!showsCode(shown)) {
    const message = "Send otp or recovery_code with mfa_token.";
    throw new OAuthError("invalid_request", message, { otp: "Must be set." });
  }
  const waiting = await findWaiting(token, door?.id ?? null);
  if (!waiting) throw mfaTokenGone();
  const { userId, passwordHash, teams, askedTeamId } = waiting;
  const teamId = chooseTeam(teams, shown.team_id ?? askedTeamId ?? undefined, door?.teamId ?? null);
  await throttled(waiting.email, source, async (_lane, knowsDevice) => {
    await countTry(waiting);
    const { tokenHash: mfaTokenHash } = waiting;
    await useCode({ userId, code: shown, source, knowsDevice, mfaTokenHash }, (tx) => spendMfaToken(tx, waiting));
  });
  const { identity } = waiting;
  return {
    user: { userId, passwordHash, teams, showedFactor: true },
    teamId,
    identityId: identity?.id ?? null,
    showed: withFactor(shown, identity ? providerNames[identity.provider] : undefined),
  };
}
