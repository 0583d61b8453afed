import type { Metadata } from "next";
import Link from "next/link";
import { AccountCard } from "@/components/account/account-card";
import { buttonClass } from "@/components/ui/button-class";
import { paths } from "@/lib/paths";

export const metadata: Metadata = { title: "Invite" };

/** Where an open invite is after a reload: its token has left the address. */
export default function InviteWithoutTokenPage() {
  return (
    <AccountCard
      title="Open your invite again"
      text="Press the link in the mail once more. Its address is shortened as soon as it is open, so that nobody reads it from your screen."
    >
      <Link href={paths.landing} className={buttonClass({ look: "secondary", className: "w-full" })}>
        Go to the start page
      </Link>
    </AccountCard>
  );
}
