import type { TeamRole } from "@/lib/permissions";
import type { Account } from "./accounts";
import { query } from "./database";
import { addMember, type Member } from "./members";

/** A member of this team and of no other: the team they signed up with is gone. */
export async function addOnlyMember(team: Pick<Account, "teamId">, role: TeamRole): Promise<Member> {
  const member = await addMember(team, role);
  await query(
    `UPDATE teams SET deleted_at = now(), name_key = NULL
      WHERE id IN (SELECT team_id FROM memberships WHERE user_id = $1 AND team_id <> $2)`,
    [member.userId, team.teamId],
  );
  await query("DELETE FROM memberships WHERE user_id = $1 AND team_id <> $2", [member.userId, team.teamId]);
  return member;
}
