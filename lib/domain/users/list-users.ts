import type { z } from "zod";
import type { Page } from "@/lib/contract/page";
import type { userSchema } from "@/lib/contract/users";
import { prisma } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { can, type TeamRole } from "@/lib/permissions";
import type { Actor } from "../actor";
import { afterId, containsPattern, toPage, type PageRequest } from "../paging";

interface Row {
  id: string;
  email: string;
  first_name: string;
  last_name: string;
  avatar: string | null;
  bio: string;
  role: TeamRole;
  status: "active" | "invited";
  created_at: Date;
  updated_at: Date;
}

/**
 * @param request the page, and `q`: part of a name or an address
 * @returns for owners and admins all members and who is invited; for others themselves and those they share an application with
 * @throws AppError `validation` on `cursor`
 */
export async function listUsers(
  actor: Actor,
  request: PageRequest & { q?: string | undefined },
): Promise<Page<z.infer<typeof userSchema>>> {
  const after = afterId(request.cursor);
  const q = request.q?.trim();
  const all = can(actor, "member.readAll");
  const seen = all
    ? Prisma.empty
    : Prisma.sql`AND (u.id = ${actor.userId}::uuid OR EXISTS (SELECT 1 FROM application_memberships mine
        JOIN application_memberships theirs USING (application_id)
        WHERE mine.user_id = ${actor.userId}::uuid AND mine.team_id = ${actor.teamId}::uuid AND theirs.user_id = u.id))`;
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT * FROM (
      SELECT u.id, u.email, u.first_name, u.last_name, u.avatar, u.bio, m.role::text, 'active' AS status,
        m.created_at, u.updated_at
      FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.team_id = ${actor.teamId}::uuid ${seen}
      UNION ALL
      SELECT id, email, first_name, last_name, NULL, '', role::text, 'invited', created_at, updated_at
      FROM invites WHERE team_id = ${actor.teamId}::uuid AND ${all}
    ) people
    WHERE TRUE
      ${after ? Prisma.sql`AND id > ${after}::uuid` : Prisma.empty}
      ${q ? Prisma.sql`AND first_name || ' ' || last_name || ' ' || email ILIKE ${containsPattern(q)}` : Prisma.empty}
    ORDER BY id LIMIT ${request.limit + 1}`;
  const { items, next } = toPage(rows, request.limit);
  return {
    items: items.map((row) => ({
      ...row,
      created_at: row.created_at.toISOString(),
      updated_at: row.updated_at.toISOString(),
    })),
    next,
  };
}
