import type { z } from "zod";
import { databaseTime } from "@/lib/database-time";
import type { exportCurrentUser as declaration } from "@/lib/contract/users";
import { prisma } from "@/lib/db";
import type { Actor } from "../actor";
import { assetUrl } from "../assets/asset-url";
import { grantsOf } from "../grants/list-client-grants";
import { identitiesOf } from "../identities/list-identities";
import { presentPersonalToken } from "../personal-tokens/present";
import { getSecondFactor } from "../second-factors/get-factor";
import { listPasskeys } from "../second-factors/passkeys";
import { getCurrentUser } from "./get-current-user";

type Export = z.input<typeof declaration.answer>;

/** Of the audit logs: enough for years of one person, and still an answer. */
const longestActivity = 10_000;

/** @returns all that is kept about the actor, in all their teams */
export async function exportCurrentUser(actor: Actor): Promise<Export> {
  const user = await getCurrentUser(actor);
  const teamIds = user.teams.map(({ id }) => id);
  const [
    pending_email,
    second_factor,
    passkeys,
    personal_tokens,
    client_grants,
    identities,
    applications,
    sessions,
    images,
    activity,
  ] = await Promise.all([
    pendingEmailOf(actor.userId),
    getSecondFactor(actor),
    listPasskeys(actor),
    tokensOf(actor.userId),
    grantsOf(actor.userId),
    identitiesOf(actor.userId),
    applicationsOf(actor.userId, teamIds),
    sessionsOf(actor.userId),
    imagesOf(actor.userId, teamIds),
    activityOf(actor.userId, teamIds),
  ]);
  return {
    exported_at: databaseTime().toISOString(),
    user,
    pending_email,
    second_factor,
    passkeys,
    personal_tokens,
    client_grants,
    identities,
    applications,
    sessions,
    images,
    activity,
  };
}

async function pendingEmailOf(userId: string): Promise<string | null> {
  const change = await prisma.emailToken.findFirst({
    where: { userId, kind: "change_email", expiresAt: { gt: databaseTime() } },
    select: { email: true },
  });
  return change?.email ?? null;
}

async function tokensOf(userId: string): Promise<Export["personal_tokens"]> {
  const rows = await prisma.personalToken.findMany({ where: { userId }, orderBy: { id: "asc" } });
  return rows.map((row) => ({ ...presentPersonalToken(row), team_id: row.teamId }));
}

async function applicationsOf(userId: string, teamIds: string[]): Promise<Export["applications"]> {
  const rows = await prisma.applicationMembership.findMany({
    where: { userId, teamId: { in: teamIds }, application: { deletedAt: null } },
    orderBy: { applicationId: "asc" },
    include: { application: { select: { name: true } } },
  });
  return rows.map(({ applicationId, teamId, role, createdAt, application }) => ({
    id: applicationId,
    name: application.name,
    team_id: teamId,
    role,
    added_at: createdAt.toISOString(),
  }));
}

async function sessionsOf(userId: string): Promise<Export["sessions"]> {
  const logins = await prisma.login.findMany({
    where: { userId },
    orderBy: [{ lastUsedAt: "desc" }, { id: "desc" }],
    include: { apiClient: { select: { name: true } } },
  });
  return logins.map(({ apiClient, address, userAgent, createdAt, lastUsedAt }) => ({
    client: apiClient?.name ?? null,
    address,
    user_agent: userAgent,
    created_at: createdAt.toISOString(),
    last_used_at: lastUsedAt.toISOString(),
  }));
}

async function imagesOf(userId: string, teamIds: string[]): Promise<Export["images"]> {
  const assets = await prisma.asset.findMany({
    where: { createdById: userId, teamId: { in: teamIds } },
    orderBy: { id: "asc" },
    select: { id: true, teamId: true, createdAt: true },
  });
  return assets.map(({ id, teamId, createdAt }) => ({
    url: assetUrl(id),
    team_id: teamId,
    created_at: createdAt.toISOString(),
  }));
}

async function activityOf(userId: string, teamIds: string[]): Promise<Export["activity"]> {
  const events = await prisma.auditEvent.findMany({
    where: { actorId: userId, teamId: { in: teamIds } },
    orderBy: { id: "desc" },
    take: longestActivity,
    select: { createdAt: true, teamId: true, action: true, targetName: true, address: true },
  });
  return events.map(({ createdAt, teamId, action, targetName, address }) => ({
    at: createdAt.toISOString(),
    team_id: teamId,
    action,
    target: targetName,
    address,
  }));
}
