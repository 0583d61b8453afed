import { databaseTime } from "@/lib/database-time";
import { prisma, violates, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { fullName } from "@/lib/full-name";
import type { TeamIdentityProvider, User } from "@/lib/generated/prisma/client";
import type { Claims } from "@/lib/integrations/oidc/read-claims";
import type { Source } from "../actor";
import { recordAudit } from "../audit/record-audit";
import { isProven } from "../authentication/password-proof";
import { lockTeamForNoKeyUpdate, lockUserByEmailForNoKeyUpdate } from "../locks";
import { isFormer } from "../teams/former-members";

/** Whom a login is opened for, with the password's hash it is bound to. */
interface Admitted {
  userId: string;
  passwordHash: string | null;
}

const refused = (words: string) => new AppError("authorization", words);
const notYours = () => refused("You're not on this team any more. Ask an owner or admin to invite you.");

/**
 * Who it is that a team's provider speaks of. It speaks for addresses of the team's proven domain, and for nobody else.
 * - Somebody it has named before is who they were then.
 * - Somebody with an account is linked to it if both sides have confirmed the address, the account's password is known to be its owner's, and nobody
 *   else of that provider is: an address may have been a stranger's, or be somebody else's by now.
 * - Anybody else gets an account without a password. They become a member with the default role, unless they have been one before.
 * @throws AppError `authorization` with a sentence for the person
 */
export async function findOrAdmit(provider: TeamIdentityProvider, claims: Claims, source: Source): Promise<Admitted> {
  const { teamId, issuer, domain } = provider;
  const { email } = claims;
  if (email === null)
    throw refused("Your company's login doesn't say that your email address is verified. Ask an owner of your team.");
  if (email.split("@")[1] !== domain) throw refused(`This login is for addresses of ${domain} only.`);
  const known = await findLinked(teamId, issuer, claims.subject);
  if (known) return known;
  try {
    return await prisma.$transaction((tx) => admit(tx, provider, { ...claims, email }, source));
  } catch (error) {
    // Of two logins at once, the other has just made the account or the link.
    const isRace = [
      "users_email_key",
      "team_identities_team_id_issuer_subject_key",
      "team_identities_team_id_issuer_user_id_key",
    ];
    if (!isRace.some((name) => violates(error, name))) throw error;
    const now = await findLinked(teamId, issuer, claims.subject);
    if (now) return now;
    throw refused("Someone else has just logged in with this account. Try again.");
  }
}

async function findLinked(teamId: string, issuer: string, subject: string): Promise<Admitted | null> {
  const identity = await prisma.teamIdentity.findUnique({
    where: { teamId_issuer_subject: { teamId, issuer, subject } },
    include: { user: { include: { memberships: { where: { teamId } } } } },
  });
  if (!identity) return null;
  const { user } = identity;
  if (user.disabledAt || user.deletedAt || user.memberships.length === 0) throw notYours();
  const used = { where: { id: identity.id }, data: { lastUsedAt: databaseTime() } };
  // Removed from the team meanwhile.
  if ((await prisma.teamIdentity.updateMany(used)).count === 0) throw notYours();
  return { userId: user.id, passwordHash: user.passwordHash };
}

async function admit(
  tx: Queries,
  { id, teamId, issuer, defaultRole }: TeamIdentityProvider,
  { subject, email, firstName, lastName }: Claims & { email: string },
  source: Source,
): Promise<Admitted> {
  if (!(await lockTeamForNoKeyUpdate(tx, teamId))) throw notYours();
  // Setting another one holds the team, too.
  const isCurrent = await tx.teamIdentityProvider.count({ where: { id, domainProvenAt: { not: null } } });
  if (isCurrent === 0) throw refused("Your team has just changed its login. Begin again.");
  const account = await lockUserByEmailForNoKeyUpdate(tx, email);
  if (account?.isDisabled) throw notYours();
  const known = account && (await tx.user.findUniqueOrThrow({ where: { id: account.id } }));
  if (known && !isTheirs(known)) {
    throw refused(
      "There's an account with your address whose password someone else may have chosen. Choose a new one first, with “Forgot your password?”, and then come back here.",
    );
  }
  if (known && (await tx.teamIdentity.count({ where: { teamId, issuer, userId: known.id } })) > 0) {
    throw refused("Someone else's company account has logged in with your address before. Ask an owner of your team.");
  }
  const user =
    known ?? (await tx.user.create({ data: { email, firstName, lastName, emailVerifiedAt: databaseTime() } }));
  const target = { type: "user", id: user.id, name: fullName(user) } as const;
  const event = { teamId, actorId: user.id, source, target };
  if ((await tx.membership.count({ where: { teamId, userId: user.id } })) === 0) {
    if (await isFormer(tx, teamId, user.id, email)) throw notYours();
    await tx.membership.create({ data: { teamId, userId: user.id, role: defaultRole } });
    // An invite of theirs has nothing left to give.
    await tx.invite.deleteMany({ where: { teamId, email } });
    await recordAudit(tx, { ...event, action: "member.joined_by_sso", after: { email, role: defaultRole } });
  }
  await tx.teamIdentity.create({ data: { teamId, issuer, subject, userId: user.id } });
  await recordAudit(tx, { ...event, action: "identity.linked", after: { issuer } });
  return { userId: user.id, passwordHash: user.passwordHash };
}

/**
 * A stranger may have made an account with somebody else's address, and wait for them to come in: so it takes a password that we know to be its
 * owner's (docs/decisions/0024-whose-password-it-is.md), as accepting an invite does. Without a password, all there is to it has come by its address.
 */
const isTheirs = (user: User): boolean =>
  user.emailVerifiedAt !== null && (user.passwordHash === null || isProven(user));
