"use client";

import { Link } from "@/components/ui/link";
import { useState } from "react";
import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { PersonPicker } from "@/components/patterns/person-picker";
import { Section } from "@/components/patterns/section";
import { Button } from "@/components/ui/button";
import { linkClass } from "@/components/ui/link-class";
import { enter } from "@/lib/browser/enter";
import { transferOwnTeam, type Team } from "@/lib/browser/own-team";
import { usePeople } from "@/lib/browser/people";
import { fullName } from "@/lib/full-name";
import { paths } from "@/lib/paths";

interface TeamTransferSectionProps {
  team: Team;
  viewerId: string;
}

export function TeamTransferSection({ team, viewerId }: TeamTransferSectionProps) {
  const found = usePeople(({ id }) => id !== viewerId);
  const [chosenId, setChosenId] = useState("");
  const [open, setOpen] = useState(false);
  const chosen = found.people.find(({ id }) => id === chosenId);

  async function confirm() {
    await transferOwnTeam(team.id, chosenId);
    // An admin sees another portal, so the page is loaded anew.
    enter(paths.team);
    await new Promise(() => undefined);
  }

  return (
    <Section title="Hand over" text="Make someone else the owner. You stay on as an admin.">
      {found.isNobody ? (
        <p className="p-4 text-ink-soft sm:p-5">
          Nobody else is here yet.{" "}
          <Link href={paths.inviteMember} className={linkClass}>
            Invite someone to take over
          </Link>
          .
        </p>
      ) : (
        <div className="space-y-3 p-4 sm:p-5">
          <PersonPicker
            found={found}
            nobody={(q) => `Nobody who can take over has “${q}” in their name or email address.`}
            value={chosenId}
            onValueChange={setChosenId}
          />
          <Button look="secondary" disabled={!chosen} onClick={() => setOpen(true)}>
            Hand over
          </Button>
        </div>
      )}
      {chosen && (
        <ConfirmDialog
          open={open}
          onOpenChange={setOpen}
          title={`Hand ${team.team_name} over to ${fullName(chosen)}?`}
          text="They become its owner right away: they can rename or delete it, pay its bills and change your role. You become an admin, and only an owner can make you an owner again."
          action="Hand over"
          onConfirm={confirm}
        />
      )}
    </Section>
  );
}
