"use client";

import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { Dialog } from "@/components/ui/dialog";
import { enter } from "@/lib/browser/enter";
import { leaveTeam } from "@/lib/browser/team";
import { paths } from "@/lib/paths";
import { LastOwnerNote } from "./last-owner-note";
import type { MemberDialogProps } from "./member-dialog-props";
import type { TeamViewer } from "./team-viewer";

export function MemberLeaveDialog({ viewer, isLastOwner, open, onOpenChange, returnFocus }: MemberDialogProps) {
  const { id, teamId, teamName, isOnlyTeam } = viewer;
  const title = `Leave ${teamName}?`;
  if (isLastOwner) {
    return (
      <Dialog open={open} onOpenChange={onOpenChange} returnFocus={returnFocus} title={title}>
        <LastOwnerNote reason="You’re its only owner, so you can't leave yet." onClose={() => onOpenChange(false)} />
      </Dialog>
    );
  }

  async function confirm() {
    await leaveTeam(teamId, id);
    // The session has ended with the membership.
    enter(isOnlyTeam ? paths.landing : paths.login);
    // Stays busy until that page is there.
    await new Promise(() => undefined);
  }

  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      returnFocus={returnFocus}
      title={title}
      text={whatEnds(viewer)}
      action="Leave team"
      dismiss="Stay"
      onConfirm={confirm}
    />
  );
}

function whatEnds({ teamName, isOnlyTeam }: TeamViewer): string {
  const ends = `You lose access to ${teamName} right away, and your roles on its applications end. You’ll need a new invite to come back.`;
  const next = isOnlyTeam
    ? "This is your only team. To start one of your own, sign up with the same email address and password."
    : "You’re logged out here. Log in again to continue with another team.";
  return `${ends} ${next}`;
}
