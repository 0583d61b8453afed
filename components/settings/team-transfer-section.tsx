"use client";

import Link from "next/link";
import { useState } from "react";
import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { FormField } from "@/components/patterns/form-field";
import { Section } from "@/components/patterns/section";
import { fullName } from "@/components/team/user-name";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/input";
import { linkClass } from "@/components/ui/link-class";
import { enter } from "@/lib/client/enter";
import { useMembers } from "@/lib/client/members";
import { transferOwnTeam, type Team } from "@/lib/client/own-team";
import { paths } from "@/lib/paths";

interface TeamTransferSectionProps {
  team: Team;
  viewerId: string;
}

export function TeamTransferSection({ team, viewerId }: TeamTransferSectionProps) {
  const { data: members } = useMembers();
  const [chosenId, setChosenId] = useState("");
  const [open, setOpen] = useState(false);
  const others = members?.filter(({ id, status }) => status === "active" && id !== viewerId) ?? [];
  const chosen = others.find(({ id }) => id === chosenId);

  async function confirm(password: string) {
    await transferOwnTeam(team.id, chosenId, password);
    // As an admin one sees another portal: from a page that is loaded anew.
    enter(paths.team);
    await new Promise(() => undefined);
  }

  return (
    <Section title="Hand over" text="Somebody else becomes the owner, and you stay as an admin.">
      {members && others.length === 0 ? (
        <p className="p-4 text-ink-soft sm:p-5">
          Nobody else is here yet.{" "}
          <Link href={paths.inviteMember} className={linkClass}>
            Invite who takes over
          </Link>
          .
        </p>
      ) : (
        <div className="flex flex-wrap items-end gap-3 p-4 sm:p-5">
          <div className="min-w-48 flex-1">
            <FormField label="New owner">
              {(control) => (
                <Select {...control} value={chosenId} onChange={(event) => setChosenId(event.target.value)}>
                  <option value="">Choose a member</option>
                  {others.map((member) => (
                    <option key={member.id} value={member.id}>
                      {fullName(member)} ({member.email})
                    </option>
                  ))}
                </Select>
              )}
            </FormField>
          </div>
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
          text="They become its owner at once: they can rename or delete it, pay its bills and change your role. You become an admin, and only an owner can make you one again."
          withPassword
          action="Hand over"
          onConfirm={confirm}
        />
      )}
    </Section>
  );
}
