import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { redirect } from "next/navigation";
import { AccountCard } from "@/components/account/account-card";
import { SignupForm } from "@/components/account/signup-form";
import { linkClass } from "@/components/ui/link-class";
import { paths, safeNext } from "@/lib/paths";
import { findPageActor } from "@/lib/session/page";

export const metadata: Metadata = { title: "Sign up" };

interface SignupPageProps {
  searchParams: Promise<{ next?: string | string[] }>;
}

export default async function SignupPage({ searchParams }: SignupPageProps) {
  const { next: asked } = await searchParams;
  // To the dashboard, if nothing else: it has a new team's first steps.
  const next = safeNext(typeof asked === "string" ? asked : null);
  if (await findPageActor()) redirect(next);
  return (
    <AccountCard
      title="Create your account"
      text="You’ll be the owner of a new team."
      footer={
        <>
          Already have an account?{" "}
          <Link href={asked === undefined ? paths.login : paths.loginTo(next)} className={linkClass}>
            Log in
          </Link>
        </>
      }
    >
      <SignupForm next={next} />
    </AccountCard>
  );
}
