import type { Metadata } from "next";
import { AccountCard } from "@/components/account/account-card";
import { CompanyLoginForm } from "@/components/account/company-login-form";
import { Link } from "@/components/ui/link";
import { linkClass } from "@/components/ui/link-class";
import { paths } from "@/lib/paths";

export const metadata: Metadata = { title: "Log in with your company account" };

export default function CompanyLoginPage() {
  return (
    <AccountCard
      title="Company account"
      text="If your team has set this up, you log in where you do for everything else at work."
      footer={
        <Link href={paths.login} className={linkClass}>
          Log in another way
        </Link>
      }
    >
      <CompanyLoginForm />
    </AccountCard>
  );
}
