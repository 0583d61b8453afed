"use client";

import { useState } from "react";
import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { Section } from "@/components/patterns/section";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { useRequireSecondFactor, type Team } from "@/lib/browser/own-team";

/** Whether everyone on the team needs a second factor. */
export function TeamSecondFactorSection({ team }: { team: Team }) {
  const [open, setOpen] = useState(false);
  const change = useRequireSecondFactor(team.id);
  const required = team.second_factor_required;

  async function confirm() {
    await change.mutateAsync(!required);
    setOpen(false);
    toast.success(required ? "A second factor is no longer required" : "Everyone needs a second factor now");
  }

  return (
    <Section
      title="Second factor"
      text="If you require one, members without a second factor can only set one up, until they have."
    >
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 p-4 sm:p-5">
        {required ? <Badge tone="good">Required</Badge> : <p className="text-ink-soft">It’s up to each member.</p>}
        <Button look={required ? "dangerQuiet" : "secondary"} onClick={() => setOpen(true)}>
          {required ? "Stop requiring it" : "Require a second factor"}
        </Button>
      </div>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={required ? "Stop requiring a second factor?" : `Require a second factor on ${team.team_name}?`}
        text={
          required
            ? "Members who have none can log in with their password alone. All owners get an email."
            : "It takes effect right away, also for people who are logged in. Members without a second factor can only set one up, and get an email. Your applications and their credentials work as before. You need a second factor yourself."
        }
        action={required ? "Stop requiring it" : "Require it"}
        onConfirm={confirm}
      />
    </Section>
  );
}
