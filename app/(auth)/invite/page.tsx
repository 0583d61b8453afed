import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { AccountCard } from "@/components/account/account-card";
import { buttonClass } from "@/components/ui/button-class";
import { paths } from "@/lib/paths";

export const metadata: Metadata = { title: "Invite" };

/** Where an open invite is after a reload: its token has left the address. */
export default function InviteWithoutTokenPage() {
  return (
    <AccountCard
      title="Open your invite again"
      text="Open the link in the email one more time. This page removes it from the address bar right away, so nobody can read it off your screen."
    >
      <Link href={paths.landing} className={buttonClass({ look: "secondary", className: "w-full" })}>
        Go to the home page
      </Link>
    </AccountCard>
  );
}
