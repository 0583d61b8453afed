"use client";

import { useState } from "react";
import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { Section } from "@/components/patterns/section";
import { Button } from "@/components/ui/button";
import { enter } from "@/lib/browser/enter";
import { deleteAccount, type Profile } from "@/lib/browser/profile";
import { paths } from "@/lib/paths";

export function AccountDeleteSection({ profile }: { profile: Profile }) {
  const [open, setOpen] = useState(false);

  async function confirm() {
    await deleteAccount();
    enter(paths.loginAfter("account-deleted"));
  }

  return (
    <Section title="Danger zone">
      <div className="flex flex-wrap items-center justify-between gap-4 p-4 sm:p-5">
        <div className="min-w-48 flex-1">
          <h3 className="font-medium">Delete your account</h3>
          <p className="text-pretty text-ink-soft">
            You’ll be removed from {profile.teams.length > 1 ? "all your teams" : profile.team.team_name}. This
            can&apos;t be undone.
          </p>
        </div>
        <Button look="dangerQuiet" onClick={() => setOpen(true)}>
          Delete account
        </Button>
      </div>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title="Delete your account?"
        text="You’re logged out everywhere right away. What you created for a team stays with it. Any team you’re the only member of is deleted, too, with its applications and their credentials. This can't be undone."
        action="Delete my account"
        onConfirm={confirm}
      />
    </Section>
  );
}
