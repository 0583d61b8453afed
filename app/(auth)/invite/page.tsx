import type { Metadata } from "next";
import { AccountCard } from "@/components/account/account-card";

export const metadata: Metadata = { title: "Invite" };

/** Where an open invite is after a reload: its token has left the address. */
export default function InviteWithoutTokenPage() {
  return (
    <AccountCard
      title="Open your invite again"
      text="Once it is open, its address is shortened, so that nobody reads the link from your screen. Press the link in the mail once more."
    >
      {null}
    </AccountCard>
  );
}
