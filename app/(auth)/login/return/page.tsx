import type { Metadata } from "next";
import { AccountCard } from "@/components/account/account-card";
import { CompanyLoginReturn } from "@/components/account/company-login-return";

// The address carries a code until the page has taken it out: no other site may hear of it.
export const metadata: Metadata = { title: "Logging in", referrer: "no-referrer" };

export default function CompanyLoginReturnPage() {
  return (
    <AccountCard title="Company account" text="We’re checking what your company says.">
      <CompanyLoginReturn />
    </AccountCard>
  );
}
