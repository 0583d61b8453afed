import { can } from "@/lib/permissions";
import type { Reads } from "@/lib/standby";
import type { Actor } from "../actor";

/** Whose usage of a team is meant: all of it, or that of some applications. */
export type UsageScope = { teamId: string } & (
  | { of: "team" }
  | { of: "applications"; applicationIds: readonly string[] }
);

/**
 * @param reads where memberships are read: usage may be in another database
 * @returns all that the actor may see of their team's usage: of those who don't see all of it, that of applications they were added to
 * @throws whatever the database does
 */
export async function scopeOf(actor: Actor, reads: Reads): Promise<UsageScope> {
  const { teamId, userId, role } = actor;
  if (can({ role }, "usage.readAll")) return { teamId, of: "team" };
  const { rows } = await reads.query<{ id: string }>({
    name: "own-applications",
    text: "SELECT application_id AS id FROM application_memberships WHERE team_id = $1 AND user_id = $2",
    values: [teamId, userId],
  });
  return { teamId, of: "applications", applicationIds: rows.map(({ id }) => id) };
}
