import { hashSecret, type SecretKind } from "@/lib/auth/secret";
import { databaseTime } from "@/lib/database-time";
import type { Queries } from "@/lib/db";
import type { LeakedSecretProps } from "@/lib/integrations/mail/templates/leaked-secret";
import { orGone } from "@/lib/or-gone";
import type { Source } from "../actor";
import { endClient } from "../api-clients/end-client";
import { recordAudit } from "../audit/record-audit";
import { recordInTeams } from "../audit/record-in-teams";
import { isTokenOf } from "../invites/pending-invite";
import {
  lockCredentialsForUpdate,
  lockTeamForKeyShare,
  lockTeamForNoKeyUpdate,
  lockUserForNoKeyUpdate,
} from "../locks";
import { noteLeak } from "./note-leak";
import { tellOfLeak, whoManages, whoOwns } from "./tell-of-leak";

/** A secret of ours that somebody has found in public. */
export interface Leak {
  kind: SecretKind;
  secret: string;
  /** Addresses of where, safe to tell. */
  places: string[];
  source: Source;
}

type Hash = Uint8Array<ArrayBuffer>;

/**
 * Stops what was found, unless that has been done: docs/decisions/0074-leaked-secrets.md says what becomes of each kind. It is recorded
 * and mailed in the same transaction.
 * @param tx a transaction of its own
 */
export async function stopSecret(tx: Queries, leak: Leak): Promise<void> {
  await stop[leak.kind](tx, leak, hashSecret(leak.secret));
}

/** Secrets of production stop. One of the sandbox works on: it reaches no customer, and whoever builds with it isn't stopped by a stranger. */
async function stopCredential(tx: Queries, { places, source }: Leak, secretHash: Hash): Promise<void> {
  const found = await tx.credentialSecret.findUnique({ where: { secretHash }, include: { credential: true } });
  if (!found) return;
  const { id, teamId, applicationId, label, environment } = found.credential;
  await lockCredentialsForUpdate(tx, teamId, { id });
  if (!(await noteLeak(tx, secretHash))) return;
  const stopped = environment === "production";
  if (stopped) await tx.credentialSecret.deleteMany({ where: { id: found.id, credentialId: id } });
  await recordAudit(tx, {
    teamId,
    actorId: null,
    source,
    action: "credential.leaked",
    target: { type: "credential", id, name: label },
    after: { environment, secret_hint: found.hint, stopped, found_at: places },
  });
  const application = await tx.application.findUniqueOrThrow({
    where: { teamId_id: { teamId, id: applicationId } },
    select: { name: true, team: { select: { name: true } } },
  });
  await tellOfLeak(tx, whoManages(teamId, applicationId), {
    what: stopped ? "credential-stopped" : "credential-found",
    name: label,
    environment,
    hint: found.hint,
    applicationName: application.name,
    teamName: application.team.name,
    path: `/apps/${applicationId}/credentials`,
    places,
  });
}

/** A client has one secret, so it ends with it; so do all logins that came through it. */
async function stopClient(tx: Queries, { places, source }: Leak, secretHash: Hash): Promise<void> {
  const client = await tx.apiClient.findFirst({ where: { secretHash }, include: { team: true } });
  if (!client || !(await noteLeak(tx, secretHash))) return;
  if (client.team) await lockTeamForKeyShare(tx, client.team.id);
  // Deleted meanwhile.
  if (!(await endClient(tx, client))) return;
  if (client.team) {
    await recordAudit(tx, {
      teamId: client.team.id,
      actorId: null,
      source,
      action: "client.leaked",
      target: { type: "client", id: client.id, name: client.name },
      before: { redirect_uri: client.redirectUri, trusted: client.trusted },
      after: { found_at: places },
    });
    await tellOfLeak(tx, whoOwns(client.team.id), {
      what: "client",
      name: client.name,
      teamName: client.team.name,
      path: "/settings/clients",
      places,
    });
  }
}

/** A service account ends with its secret, as a client does; a token of one ends with all others that it has, and the account gets new ones. */
async function stopServiceAccount(tx: Queries, { kind, places, source }: Leak, hash: Hash): Promise<void> {
  const isSecret = kind === "service_secret";
  const where = {
    deletedAt: null,
    ...(isSecret
      ? { OR: [{ secretHash: hash }, { oldSecretHash: hash, oldSecretExpires: { gt: databaseTime() } }] }
      : { tokens: { some: { tokenHash: hash } } }),
  };
  const found = await tx.serviceAccount.findFirst({ where, select: { teamId: true } });
  // As all that change one do. It may be over when they are.
  if (!found || !(await lockTeamForNoKeyUpdate(tx, found.teamId))) return;
  const account = await tx.serviceAccount.findFirst({ where, include: { team: true } });
  if (!account || !(await noteLeak(tx, hash))) return;
  const { id, teamId, name, team } = account;
  if (isSecret) await tx.serviceAccount.updateMany({ where: { id, teamId }, data: { deletedAt: databaseTime() } });
  await tx.serviceToken.deleteMany({ where: { serviceAccountId: id } });
  await recordAudit(tx, {
    teamId,
    actorId: null,
    source,
    action: "service_account.leaked",
    target: { type: "service_account", id, name },
    after: { kind, found_at: places },
  });
  const what = isSecret ? "service-account" : "service-token";
  await tellOfLeak(tx, whoOwns(teamId), { what, name, teamName: team.name, path: "/settings/tokens", places });
}

/** Its link stops, and so does the invite: whoever has found it could have joined the team. */
async function stopInvite(tx: Queries, { secret, places, source }: Leak, secretHash: Hash): Promise<void> {
  const [invite] = await tx.$queryRaw<{ id: string; team_id: string; email: string }[]>`
    SELECT id, team_id, email FROM invites i WHERE ${isTokenOf(secret)}`;
  if (!invite || !(await noteLeak(tx, secretHash))) return;
  const { count } = await tx.invite.deleteMany({ where: { id: invite.id, teamId: invite.team_id } });
  // Accepted or canceled meanwhile.
  if (count === 0) return;
  await recordAudit(tx, {
    teamId: invite.team_id,
    actorId: null,
    source,
    action: "invite.leaked",
    target: { type: "invite", id: invite.id, name: invite.email },
    after: { found_at: places },
  });
  const { name } = await tx.team.findUniqueOrThrow({ where: { id: invite.team_id }, select: { name: true } });
  await tellOfLeak(tx, whoOwns(invite.team_id), {
    what: "invite",
    name: invite.email,
    teamName: name,
    path: "/team",
    places,
  });
}

/** The login that a token belongs to ends, with all its sessions and tokens. */
async function stopLogin(tx: Queries, leak: Leak, tokenHash: Hash): Promise<void> {
  const where = { tokenHash };
  const select = { session: { select: { userId: true, loginId: true } } };
  const found =
    leak.kind === "access_token"
      ? await tx.accessToken.findUnique({ where, select })
      : await tx.refreshToken.findUnique({ where, select });
  const session = found && orGone(found.session);
  if (!session) return;
  const { userId, loginId } = session;
  await stopPersonal(tx, leak, tokenHash, userId, () => tx.login.deleteMany({ where: { id: loginId, userId } }));
}

/** A link that was mailed to somebody. */
async function stopLink(tx: Queries, leak: Leak, tokenHash: Hash): Promise<void> {
  const where = { tokenHash };
  const found =
    (await tx.emailToken.findUnique({ where, select: { userId: true } })) ??
    (await tx.confirmationLink.findUnique({ where, select: { userId: true } }));
  if (!found) return;
  await stopPersonal(tx, leak, tokenHash, found.userId, async () => {
    await tx.emailToken.deleteMany({ where });
    await tx.confirmationLink.deleteMany({ where });
  });
}

/** A token that a person made for a program of theirs. */
async function stopPersonalToken(tx: Queries, leak: Leak, tokenHash: Hash): Promise<void> {
  const where = { tokenHash };
  const found = await tx.personalToken.findUnique({ where, select: { userId: true } });
  if (found) await stopPersonal(tx, leak, tokenHash, found.userId, () => tx.personalToken.deleteMany({ where }));
}

/** The grant that a token belongs to ends, with all its tokens. */
async function stopGrant(tx: Queries, leak: Leak, tokenHash: Hash): Promise<void> {
  const tokens = { some: { tokenHash } };
  const found = await tx.clientGrant.findFirst({
    where: leak.kind === "grant_token" ? { accessTokens: tokens } : { refreshTokens: tokens },
    select: { id: true, userId: true },
  });
  if (!found) return;
  const { id, userId } = found;
  await stopPersonal(tx, leak, tokenHash, userId, () => tx.clientGrant.deleteMany({ where: { id, userId } }));
}

/** Half of a grant: whoever began it begins again. Nobody may have approved it yet, and then it is nobody's. */
async function stopCode(tx: Queries, leak: Leak, codeHash: Hash): Promise<void> {
  const where = { codeHash };
  const end = async () => {
    await tx.authorizationCode.deleteMany({ where });
    await tx.deviceCode.deleteMany({ where });
  };
  const select = { userId: true };
  const found =
    (await tx.authorizationCode.findUnique({ where, select })) ?? (await tx.deviceCode.findUnique({ where, select }));
  if (found?.userId) return stopPersonal(tx, leak, codeHash, found.userId, end);
  if (found && (await noteLeak(tx, codeHash))) await end();
}

/** Half of a login: whoever began it begins again. */
async function stopHalfLogin(tx: Queries, leak: Leak, tokenHash: Hash): Promise<void> {
  const where = { tokenHash };
  const found = await tx.mfaToken.findUnique({ where, select: { userId: true } });
  if (found) await stopPersonal(tx, leak, tokenHash, found.userId, () => tx.mfaToken.deleteMany({ where }));
}

/** A link that a domain's postmaster was mailed: the team asks for another. */
async function stopDomainLink(tx: Queries, _: Leak, mailTokenHash: Hash): Promise<void> {
  const where = { mailTokenHash };
  if ((await tx.teamIdentityProvider.count({ where })) === 0 || !(await noteLeak(tx, mailTokenHash))) return;
  await tx.teamIdentityProvider.updateMany({ where, data: { mailTokenHash: null, mailTokenExpiresAt: null } });
}

/** What is somebody's own: all their teams have it in their log, and they get the mail. */
async function stopPersonal(
  tx: Queries,
  { kind, places, source }: Leak,
  secretHash: Hash,
  userId: string,
  end: () => Promise<unknown>,
): Promise<void> {
  await lockUserForNoKeyUpdate(tx, userId);
  if (!(await noteLeak(tx, secretHash))) return;
  await recordInTeams(tx, userId, {
    actorId: null,
    source,
    action: "user.secret_leaked",
    after: { kind, found_at: places },
  });
  await end();
  await tellOfLeak(tx, { id: userId }, { ...whatEnded(kind), places });
}

function whatEnded(kind: SecretKind): Pick<LeakedSecretProps, "what" | "path"> {
  if (kind === "personal_token") return { what: "personal-token", path: "/settings/tokens" };
  if (kind === "grant_token" || kind === "grant_refresh") return { what: "client-grant", path: "/settings/tokens" };
  const isLogin = kind === "access_token" || kind === "refresh_token";
  return { what: isLogin ? "login" : "link", path: "/settings/security" };
}

const stop: Record<SecretKind, (tx: Queries, leak: Leak, secretHash: Hash) => Promise<void>> = {
  production_secret: stopCredential,
  sandbox_secret: stopCredential,
  client_secret: stopClient,
  service_secret: stopServiceAccount,
  service_token: stopServiceAccount,
  personal_token: stopPersonalToken,
  invite: stopInvite,
  access_token: stopLogin,
  refresh_token: stopLogin,
  reset_password: stopLink,
  confirm_email: stopLink,
  change_email: stopLink,
  prove_domain: stopDomainLink,
  mfa_token: stopHalfLogin,
  grant_token: stopGrant,
  grant_refresh: stopGrant,
  authorization_code: stopCode,
  device_code: stopCode,
};
