"use client";

import { useState } from "react";
import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { Section } from "@/components/patterns/section";
import { Button } from "@/components/ui/button";
import { enter } from "@/lib/browser/enter";
import { deleteOwnTeam, type Team } from "@/lib/browser/own-team";
import { paths } from "@/lib/paths";

export function TeamDeleteSection({ team }: { team: Team }) {
  const [open, setOpen] = useState(false);

  async function confirm() {
    await deleteOwnTeam(team.id);
    enter(paths.loginAfter("team-deleted"));
    // Stays busy until that page is there.
    await new Promise(() => undefined);
  }

  return (
    <Section title="Danger zone">
      <div className="flex flex-wrap items-center justify-between gap-4 p-4 sm:p-5">
        <div className="min-w-48 flex-1">
          <h3 className="font-medium">Delete this team</h3>
          <p className="text-pretty text-ink-soft">
            All its applications stop working right away. This can&apos;t be undone.
          </p>
        </div>
        <Button look="dangerQuiet" onClick={() => setOpen(true)}>
          Delete team
        </Button>
      </div>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={`Delete ${team.team_name}?`}
        text="Its applications and their credentials, its invites and its API clients stop working, and everyone is logged out of it. Usage so far is still billed. This can't be undone."
        name={team.team_name}
        action="Delete team"
        onConfirm={confirm}
      />
    </Section>
  );
}
