"use client";

import { useState } from "react";
import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { Button } from "@/components/ui/button";
import { declineInvite } from "@/lib/browser/invites";
import type { Invite } from "./invite";

interface InviteDeclineProps {
  token: string;
  invite: Invite;
  onDeclined: () => void;
}

export function InviteDecline({ token, invite, onDeclined }: InviteDeclineProps) {
  const [asking, setAsking] = useState(false);

  async function decline() {
    await declineInvite(token);
    onDeclined();
  }

  return (
    <>
      <Button look="quiet" className="mt-2 w-full" onClick={() => setAsking(true)}>
        Decline
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={`Decline the invite to ${invite.team_name}?`}
        text={`The link in the email stops working. If you change your mind, ${invite.invited_by || "the team"} can invite you again.`}
        action="Decline"
        dismiss="Keep it"
        onConfirm={decline}
      />
    </>
  );
}
