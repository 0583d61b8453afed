"use client";

import { useOwnTeam } from "@/lib/browser/own-team";
import { can } from "@/lib/permissions";
import { TeamDeleteSection } from "./team-delete-section";
import { TeamExportSection } from "./team-export-section";
import { TeamNameSection } from "./team-name-section";
import { TeamSecondFactorSection } from "./team-second-factor-section";
import { TeamSsoSection } from "./team-sso-section";
import { TeamTransferSection } from "./team-transfer-section";

interface TeamSettingsProps {
  teamId: string;
  viewerId: string;
}

export function TeamSettings({ teamId, viewerId }: TeamSettingsProps) {
  const { data: team } = useOwnTeam(teamId);
  if (!team) return null;
  return (
    <div className="max-w-2xl space-y-6">
      <TeamNameSection team={team} />
      <TeamSecondFactorSection team={team} />
      {can(team, "sso.manage") && <TeamSsoSection teamId={team.id} />}
      {can(team, "team.export") && <TeamExportSection teamId={team.id} />}
      {can(team, "team.transfer") && <TeamTransferSection team={team} viewerId={viewerId} />}
      {can(team, "team.delete") && <TeamDeleteSection team={team} />}
    </div>
  );
}
