import type { Metadata } from "next";
import { Prefetched } from "@/components/patterns/prefetched";
import { TeamView } from "@/components/team/team-view";
import { firstPage } from "@/lib/client/first-page";
import { userKeys, userPageSize } from "@/lib/client/users";
import { listUsers as declaration } from "@/lib/contract/users";
import { getCurrentUser } from "@/lib/domain/users/get-current-user";
import { listUsers } from "@/lib/domain/users/list-users";
import { requirePermission } from "@/lib/session/page";

export const metadata: Metadata = { title: "Team" };

export default async function TeamPage({ searchParams }: { searchParams: Promise<{ q?: string | string[] }> }) {
  const actor = await requirePermission("member.read");
  // What can't be a search is none, as the API has it.
  const q = declaration.query.shape.q.safeParse((await searchParams).q).data?.trim() ?? "";
  const [page, user] = await Promise.all([listUsers(actor, { limit: userPageSize, q }), getCurrentUser(actor)]);
  const viewer = {
    id: user.id,
    role: user.role,
    teamId: user.team.id,
    teamName: user.team.team_name,
    isOnlyTeam: user.teams.length === 1,
  };
  return (
    <Prefetched data={[[userKeys.list(q), firstPage(page)]]}>
      <TeamView viewer={viewer} />
    </Prefetched>
  );
}
