"use client";

import { toast } from "@/components/ui/toast";
import { exportOwnTeam } from "@/lib/browser/own-team";
import { DownloadSection } from "./download-section";

export const TeamExportSection = ({ teamId }: { teamId: string }) => (
  <DownloadSection
    title="Team data"
    text="Everything we keep about this team, as one JSON file: people, applications, keys without their secrets, billing, usage by month and the audit log."
    action="Download team data"
    failure="We couldn’t download your team’s data"
    fileName="debrief-team-data"
    load={() => exportOwnTeam(teamId)}
    onSaved={({ truncated }) => {
      if (truncated.length === 0) return;
      toast.error("The file doesn’t have everything", {
        description:
          "Your team has more than fits in one file. “truncated” in it names the lists to get page by page from the API.",
      });
    }}
  />
);
