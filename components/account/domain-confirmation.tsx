"use client";

import { CircleCheck } from "lucide-react";
import { confirmTeamDomain } from "@/lib/browser/single-sign-on";
import { MailedLinkConfirmation } from "./mailed-link-confirmation";

/** Says, as a domain's postmaster, that a team may speak for it. */
export const DomainConfirmation = () => (
  <MailedLinkConfirmation action="Confirm" confirm={confirmTeamDomain}>
    {({ domain, team_name: teamName }) => (
      <p role="status" className="flex gap-2 font-medium text-production">
        <CircleCheck aria-hidden className="mt-0.5 size-5 shrink-0" />
        <span className="text-pretty wrap-anywhere">
          People with addresses of {domain} can log in to {teamName} with their company account now.
        </span>
      </p>
    )}
  </MailedLinkConfirmation>
);
