import type { TeamRole } from "@/lib/permissions";
import type { Account } from "./accounts";
import { query } from "./database";
import { addMember, type Member } from "./members";

/** A member whose login to the portal acts for this team, not for the one they signed up with: a login takes the oldest. */
export async function addPortalMember(team: Pick<Account, "teamId">, role: TeamRole): Promise<Member> {
  const member = await addMember(team, role);
  await query("UPDATE memberships SET created_at = now() - interval '1 year' WHERE team_id = $1 AND user_id = $2", [
    team.teamId,
    member.userId,
  ]);
  return member;
}
