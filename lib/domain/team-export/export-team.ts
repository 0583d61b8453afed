import pLimit from "p-limit";
import type { z } from "zod";
import type { Environment } from "@/lib/contract/environments";
import type { Page } from "@/lib/contract/page";
import type { ExportedList, exportTeam as declaration } from "@/lib/contract/team-export";
import { databaseTime } from "@/lib/database-time";
import { prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { Prisma } from "@/lib/generated/prisma/client";
import { readRows } from "@/lib/read-rows";
import { readsFor } from "@/lib/standby";
import { usageReads } from "@/lib/usage-database";
import type { Actor } from "../actor";
import { listClients } from "../api-clients/list-clients";
import { listApplications } from "../applications/list-applications";
import { listAuditLog } from "../audit/list-audit-log";
import { by, recordAudit } from "../audit/record-audit";
import { getBudgets } from "../billing/budgets/budgets";
import { getBillingDetails } from "../billing/details/details";
import { listInvoices } from "../billing/invoices/list-invoices";
import { listMethods } from "../billing/methods/list-methods";
import { withLiveSecrets } from "../credentials/credential-rows";
import { presentCredential } from "../credentials/present";
import { listUsers } from "../members/list-users";
import { listServiceAccounts } from "../service-accounts/list-service-accounts";
import { getTeamSso } from "../single-sign-on/provider";
import { getTeam } from "../teams/get-team";

type Export = z.input<typeof declaration.answer>;
type Item<List extends ExportedList> = Export[List][number];

/** Of each list: all there is of nearly every team, and still an answer. */
const longest = 10_000;

/** Each has as many lines as there are applications. */
const mostInvoices = 100;

// It may hold tens of megabytes: one at a time, a bounded queue, and beyond that an honest 503.
const limit = pLimit(1);
const longestQueue = 10;

/**
 * @returns all that is kept about the actor's team, once the audit log says that they have it
 * @throws AppError `unavailable` when too many wait for theirs
 */
export async function exportTeam(actor: Actor): Promise<Export> {
  if (limit.pendingCount >= longestQueue) {
    throw new AppError("unavailable", "Too many teams are being exported right now. Try again in a few seconds.", 5);
  }
  return limit(async () => {
    const found = await readAll(actor);
    const { id, team_name: name } = found.team;
    await recordAudit(prisma, { ...by(actor), action: "team.exported", target: { type: "team", id, name } });
    return found;
  });
}

async function readAll(actor: Actor): Promise<Export> {
  const { teamId } = actor;
  const [team, single_sign_on, billing_details, payment_methods, budgets, audit_log_total] = await Promise.all([
    getTeam(actor, teamId),
    getTeamSso(actor),
    getBillingDetails(actor),
    listMethods(actor),
    getBudgets(actor),
    prisma.auditEvent.count({ where: { teamId } }),
  ]);
  const { lists, truncated } = await readLists(actor);
  return {
    exported_at: databaseTime().toISOString(),
    truncated,
    team,
    single_sign_on,
    billing_details,
    payment_methods,
    budgets,
    ...lists,
    audit_log_total,
  };
}

/** One after the other: an export leaves the database's connections to others. */
async function readLists(actor: Actor) {
  const page = { limit: longest };
  const truncated: ExportedList[] = [];
  const take = <T>(list: ExportedList, { items, next }: Pick<Page<T>, "items" | "next">): T[] => {
    if (next !== null) truncated.push(list);
    return items;
  };
  const lists: Pick<Export, ExportedList> = {
    users: take("users", await listUsers(actor, page)),
    former_members: take("former_members", await formerMembersOf(actor)),
    company_accounts: take("company_accounts", await companyAccountsOf(actor)),
    applications: take("applications", await listApplications(actor, page)),
    application_users: take("application_users", await applicationUsersOf(actor)),
    credentials: take("credentials", await credentialsOf(actor)),
    clients: take("clients", await listClients(actor, page)),
    service_accounts: take("service_accounts", await listServiceAccounts(actor, page)),
    deleted: take("deleted", await deletedOf(actor)),
    invoices: take("invoices", await listInvoices(actor, { limit: mostInvoices })),
    usage: take("usage", await usageOf(actor)),
    audit_log: take("audit_log", await listAuditLog(actor, page)),
  };
  return { lists, truncated };
}

/** One more row than is given says that there is more. */
const oneMore = longest + 1;

const upToLongest = <Row, T>(rows: Row[], present: (row: Row) => T) => ({
  items: rows.slice(0, longest).map(present),
  next: rows.length > longest ? "more" : null,
});

async function formerMembersOf({ teamId }: Actor) {
  const rows = await prisma.formerMember.findMany({
    where: { teamId },
    orderBy: [{ leftAt: "asc" }, { userId: "asc" }],
    take: oneMore,
    select: { userId: true, leftAt: true },
  });
  return upToLongest(rows, ({ userId, leftAt }): Item<"former_members"> => ({
    user_id: userId,
    left_at: leftAt.toISOString(),
  }));
}

async function companyAccountsOf({ teamId }: Actor) {
  const rows = await prisma.teamIdentity.findMany({ where: { teamId }, orderBy: { id: "asc" }, take: oneMore });
  return upToLongest(rows, ({ userId, issuer, subject, createdAt, lastUsedAt }): Item<"company_accounts"> => ({
    user_id: userId,
    issuer,
    subject,
    created_at: createdAt.toISOString(),
    last_used_at: lastUsedAt.toISOString(),
  }));
}

async function applicationUsersOf({ teamId }: Actor) {
  const rows = await prisma.applicationMembership.findMany({
    where: { teamId, application: { deletedAt: null } },
    orderBy: [{ applicationId: "asc" }, { userId: "asc" }],
    take: oneMore,
  });
  return upToLongest(rows, ({ applicationId, userId, role, createdAt }): Item<"application_users"> => ({
    application_id: applicationId,
    user_id: userId,
    role,
    added_at: createdAt.toISOString(),
  }));
}

async function credentialsOf({ teamId }: Actor) {
  const rows = await prisma.credential.findMany({
    where: { teamId, deletedAt: null },
    include: withLiveSecrets(),
    // As the index on them has them.
    orderBy: [{ applicationId: "asc" }, { id: "asc" }],
    take: oneMore,
  });
  return upToLongest(rows, (row): Item<"credentials"> => ({
    ...presentCredential(row),
    application_id: row.applicationId,
  }));
}

/** Tombstones, which keep what people wrote until the team is erased. */
async function deletedOf(actor: Actor) {
  const { teamId } = actor;
  const of = (type: string, table: string, name: string, description: string) => Prisma.sql`
    SELECT ${type}::text AS type, id, ${Prisma.raw(name)} AS name, ${Prisma.raw(description)} AS description, deleted_at
    FROM ${Prisma.raw(table)} WHERE team_id = ${teamId}::uuid AND deleted_at IS NOT NULL`;
  const rows = await readRows<Item<"deleted">>(
    Prisma.sql`${of("application", "applications", "name", "description")}
      UNION ALL ${of("credential", "credentials", "label", "''")}
      UNION ALL ${of("service_account", "service_accounts", "name", "''")}
      ORDER BY deleted_at DESC, id DESC LIMIT ${oneMore}`,
    { from: readsFor(actor) },
  );
  return upToLongest(rows, (row) => row);
}

interface UsageRow {
  month: string;
  application_id: string;
  environment: Environment;
  api_requests: string;
  api_errors: string;
  messages: string;
  call_minutes: string;
}

async function usageOf(actor: Actor) {
  const rows = await readRows<UsageRow>(
    Prisma.sql`
      SELECT month::text, application_id, environment::text,
        coalesce(sum(quantity) FILTER (WHERE metric = 'api_requests'), 0)::text AS api_requests,
        coalesce(sum(quantity) FILTER (WHERE metric = 'api_errors'), 0)::text AS api_errors,
        coalesce(sum(quantity) FILTER (WHERE metric = 'messages'), 0)::text AS messages,
        coalesce(sum(quantity) FILTER (WHERE metric = 'call_minutes'), 0)::text AS call_minutes
      FROM usage_by_application_month WHERE team_id = ${actor.teamId}::uuid
      GROUP BY 1, 2, 3 ORDER BY 1 DESC, 2, 3 LIMIT ${oneMore}`,
    { from: usageReads(readsFor(actor)) },
  );
  return upToLongest(rows, (row): Item<"usage"> => ({
    ...row,
    api_requests: Number(row.api_requests),
    api_errors: Number(row.api_errors),
    messages: Number(row.messages),
    call_minutes: Number(row.call_minutes),
  }));
}
