import type { Metadata } from "next";
import { Prefetched } from "@/components/patterns/prefetched";
import { TeamSettings } from "@/components/settings/team-settings";
import { ownTeamKey } from "@/lib/browser/own-team";
import { teamSsoKey } from "@/lib/browser/single-sign-on";
import { getTeamSso } from "@/lib/domain/single-sign-on/provider";
import { getTeam } from "@/lib/domain/teams/get-team";
import { can } from "@/lib/permissions";
import { requirePermission } from "@/lib/session/page";

export const metadata: Metadata = { title: "Team" };

export default async function TeamSettingsPage() {
  const actor = await requirePermission("team.update");
  return (
    <Prefetched
      data={[
        [ownTeamKey(actor.teamId), await getTeam(actor, actor.teamId)],
        ...(can(actor, "sso.manage") ? [[teamSsoKey(actor.teamId), await getTeamSso(actor)] as const] : []),
      ]}
    >
      <TeamSettings teamId={actor.teamId} viewerId={actor.userId} />
    </Prefetched>
  );
}
