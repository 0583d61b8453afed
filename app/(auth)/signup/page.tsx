import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { AccountCard } from "@/components/account/account-card";
import { SignupForm } from "@/components/account/signup-form";
import { linkClass } from "@/components/ui/link-class";
import { paths } from "@/lib/paths";
import { findPageActor } from "@/lib/session/page";

export const metadata: Metadata = { title: "Sign up" };

export default async function SignupPage() {
  if (await findPageActor()) redirect(paths.applications);
  return (
    <AccountCard
      title="Create your account"
      text="You become the owner of a new team."
      footer={
        <>
          Already have an account?{" "}
          <Link href={paths.login} className={linkClass}>
            Log in
          </Link>
        </>
      }
    >
      <SignupForm />
    </AccountCard>
  );
}
