import type { Metadata } from "next";
import { AccountCard } from "@/components/account/account-card";
import { DomainConfirmation } from "@/components/account/domain-confirmation";

// The address carries a token until the page has taken it out: no other site may hear of it.
export const metadata: Metadata = { title: "Confirm your domain", referrer: "no-referrer" };

export default function ProveDomainPage() {
  return (
    <AccountCard
      title="Confirm your domain"
      text="One click, and the team that our email named can log in people with addresses of your domain."
    >
      <DomainConfirmation />
    </AccountCard>
  );
}
