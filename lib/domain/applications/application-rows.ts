import { applicationFields, type ApplicationFields } from "@/lib/contract/application-fields";
import { pool } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Instant } from "@/lib/instant";
import { can, type ApplicationRole } from "@/lib/permissions";
import { readRows } from "@/lib/read-rows";
import type { Reads } from "@/lib/standby";
import { usageReads } from "@/lib/usage-database";
import type { Actor } from "../actor";
import { fromTheOldest, orderedBy, type Keyset } from "../paging";
import { findRecentRequests } from "./recent-requests";

/** The columns of what people write of an application, of `applications a`. */
export const fieldColumns = Prisma.raw(applicationFields.map((field) => `a.${field}`).join(", "));

/** An application as one of its viewers sees it. */
export interface ApplicationRow extends ApplicationFields {
  id: string;
  role: ApplicationRole;
  /** Whether it has credentials for each environment; null without any. No array: the driver takes longer for one than for the rest of a row. */
  has_production: boolean | null;
  has_sandbox: boolean | null;
  last_used_at: Instant | null;
  /** As text, since a sum may be any size. */
  requests_last_7_days: string;
  created_at: Instant;
  updated_at: Instant;
}

interface Options {
  /** Which way they are ordered; oldest first without it. */
  keyset?: Keyset;
  /** Whether the filter searches for words: how that is best done depends on how common they are. */
  searches?: boolean;
  /** Where to read; by default from the primary. */
  from?: Reads;
}

/**
 * The live applications of the actor's team that they may see: in one query, and what they have used in another.
 * @param filter further conditions on `a`, the applications
 */
export const findApplicationRows = (
  actor: Actor,
  filter: Prisma.Sql,
  limit: number,
  options?: Options,
): Promise<ApplicationRow[]> => findRows(actor.teamId, addedUserOf(actor), filter, limit, options);

/** How many of them there are. @param filter as above */
export async function countApplications(actor: Actor, filter: Prisma.Sql, from: Reads): Promise<number> {
  const sql = Prisma.sql`
    SELECT count(*) FROM applications a ${membershipOf(addedUserOf(actor))}
    WHERE a.team_id = ${actor.teamId}::uuid AND a.deleted_at IS NULL ${filter}`;
  const [row] = await readRows<{ count: string }>(sql, { from });
  return Number(row?.count);
}

/** Those who don't see all applications of their team see what they were added to. */
const addedUserOf = (actor: Actor): string | null =>
  can({ role: actor.role }, "application.read") ? null : actor.userId;

const membershipOf = (addedUserId: string | null): Prisma.Sql =>
  addedUserId
    ? Prisma.sql`JOIN application_memberships m ON m.team_id = a.team_id AND m.application_id = a.id AND m.user_id = ${addedUserId}::uuid`
    : Prisma.empty;

/** The same for those that a member was added to by hand, with the role they were given there. */
export const findAddedApplicationRows = (
  teamId: string,
  userId: string,
  filter: Prisma.Sql,
  limit: number,
  options: Pick<Options, "from">,
): Promise<ApplicationRow[]> => findRows(teamId, userId, filter, limit, options);

async function findRows(
  teamId: string,
  addedUserId: string | null,
  filter: Prisma.Sql,
  limit: number,
  { keyset = fromTheOldest, searches = false, from = pool }: Options = {},
): Promise<ApplicationRow[]> {
  // With a plain `=` the order by team would say nothing, and the planner might walk the primary key through the rows of all
  // other teams. So it has only the index on (team_id, id) to take the order from: docs/performance.md.
  const ofTeam = Prisma.sql`a.team_id = ANY (ARRAY[${teamId}::uuid])`;
  const role = addedUserId ? Prisma.sql`m.role::text` : Prisma.sql`'admin'`;
  const sql = Prisma.sql`
    SELECT page.*, c.has_production, c.has_sandbox, c.last_used_at
    FROM (
      SELECT a.id, ${fieldColumns}, ${role} AS role, a.created_at, a.updated_at
      FROM applications a ${membershipOf(addedUserId)}
      WHERE ${ofTeam} AND a.deleted_at IS NULL ${filter}
      ORDER BY ${orderedBy(keyset, "a.team_id", "a.id")} LIMIT ${limit}
    ) page
    LEFT JOIN LATERAL (
      SELECT bool_or(c.environment = 'production') AS has_production, bool_or(c.environment = 'sandbox') AS has_sandbox,
        max(c.last_used_at) AS last_used_at
      FROM credentials c WHERE c.application_id = page.id AND c.deleted_at IS NULL
    ) c ON true
    ORDER BY ${orderedBy(keyset, "page.id")}`;
  const page = await readRows<Omit<ApplicationRow, "requests_last_7_days">>(sql, { keepPlan: !searches, from });
  const requests = await findRecentRequests(usageReads(from), teamId, page);
  return page.map((row) => ({ ...row, requests_last_7_days: requests.get(row.id) ?? "0" }));
}
