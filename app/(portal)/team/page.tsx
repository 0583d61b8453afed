import type { Metadata } from "next";
import { Prefetched } from "@/components/patterns/prefetched";
import { TeamView } from "@/components/team/team-view";
import { firstPage } from "@/lib/browser/first-page";
import { userKeys, userPageSize } from "@/lib/browser/users";
import { getCurrentUser } from "@/lib/domain/users/get-current-user";
import { listUsers } from "@/lib/domain/members/list-users";
import { getTeam } from "@/lib/domain/teams/get-team";
import { readListView, type ListSearchParams } from "@/lib/session/list-view";
import { requirePermission } from "@/lib/session/page";

export const metadata: Metadata = { title: "Team" };

export default async function TeamPage({ searchParams }: { searchParams: ListSearchParams }) {
  const actor = await requirePermission("member.read");
  const { q, order } = await readListView(searchParams);
  const [page, user, team] = await Promise.all([
    listUsers(actor, { limit: userPageSize, q, order, total: true }),
    getCurrentUser(actor),
    getTeam(actor, actor.teamId),
  ]);
  const viewer = {
    id: user.id,
    role: user.role,
    teamId: user.team.id,
    teamName: user.team.team_name,
    secondFactorRequired: team.second_factor_required,
    isOnlyTeam: user.teams.length === 1,
  };
  return (
    <Prefetched data={[[userKeys.list(q, order), firstPage(page)]]}>
      <TeamView viewer={viewer} />
    </Prefetched>
  );
}
