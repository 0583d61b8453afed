"use client";

import { Link } from "@/components/ui/link";
import { useEffect, useState } from "react";
import { AccountCard } from "@/components/account/account-card";
import { Time } from "@/components/patterns/time";
import { buttonClass } from "@/components/ui/button-class";
import { roleWithArticle } from "@/lib/format/role-name";
import { paths } from "@/lib/paths";
import type { Invite } from "./invite";
import { InviteAcceptForm } from "./invite-accept-form";
import { InviteDecline } from "./invite-decline";

interface InviteCardProps {
  token: string;
  invite: Invite;
  /** The address of the person logged in in this browser. */
  loggedInAs: string | null;
}

export function InviteCard({ token, invite, loggedInAs }: InviteCardProps) {
  const [isDeclined, setDeclined] = useState(false);
  const { team_name: team, invited_by: inviter, email, role, expires_at: expiresAt } = invite;
  // Taken out of the address bar at once, so that neither the history nor a screenshot keeps the token.
  useEffect(() => window.history.replaceState(null, "", paths.inviteOpened), []);

  if (isDeclined) {
    return (
      <div role="status" className="w-full max-w-sm">
        <AccountCard title="You declined" text={`You won’t join ${team}, and the link in the email no longer works.`}>
          <Link href={paths.landing} className={buttonClass({ look: "secondary", className: "w-full" })}>
            Go to the home page
          </Link>
        </AccountCard>
      </div>
    );
  }
  return (
    <AccountCard
      title={`Join ${team}`}
      text={
        <>
          {inviter ? `${inviter} invited you to ` : "You’re invited to "}
          <strong className="font-medium text-ink">{team}</strong> as {roleWithArticle(role)}.
        </>
      }
      footer={
        <>
          The invite expires <Time at={expiresAt} />.
        </>
      }
    >
      {loggedInAs !== null && loggedInAs !== email && (
        <p className="mb-4 rounded-md bg-sunken px-3 py-2 wrap-anywhere text-ink-soft">
          You’re logged in as <strong className="font-medium text-ink">{loggedInAs}</strong>. Joining logs you out of
          that account, and in as {email}.
        </p>
      )}
      <InviteAcceptForm token={token} invite={invite} isLoggedIn={loggedInAs !== null} />
      <InviteDecline token={token} invite={invite} onDeclined={() => setDeclined(true)} />
    </AccountCard>
  );
}
