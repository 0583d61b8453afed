import type { Metadata } from "next";
import { AccountCard } from "@/components/account/account-card";
import { EmailConfirmation } from "@/components/account/email-confirmation";

// The address carries a token until the page has taken it out: no other site may hear of it.
export const metadata: Metadata = { title: "Confirm your email address", referrer: "no-referrer" };

export default function VerifyEmailPage() {
  return (
    <AccountCard title="Confirm your email address" text="One click, and we’ll know that our emails reach you.">
      <EmailConfirmation />
    </AccountCard>
  );
}
