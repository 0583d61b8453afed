"use client";

import { CircleCheck } from "lucide-react";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import { confirmEmail } from "@/lib/browser/email-confirmation";
import { paths } from "@/lib/paths";
import { MailedLinkConfirmation } from "./mailed-link-confirmation";

export const EmailConfirmation = () => (
  <MailedLinkConfirmation action="Confirm email address" confirm={confirmEmail}>
    {() => (
      <div role="status" className="space-y-5">
        <p className="flex items-center gap-2 font-medium text-production">
          <CircleCheck aria-hidden className="size-5" />
          Your email address is confirmed.
        </p>
        <Link href={paths.applications} className={buttonClass({ className: "w-full" })}>
          Go to your applications
        </Link>
      </div>
    )}
  </MailedLinkConfirmation>
);
