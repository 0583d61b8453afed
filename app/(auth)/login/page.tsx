import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { redirect } from "next/navigation";
import { AccountCard } from "@/components/account/account-card";
import { LoginForm } from "@/components/account/login-form";
import { LoginNotice } from "@/components/account/login-notice";
import { linkClass } from "@/components/ui/link-class";
import { availableProviders } from "@/lib/domain/identities/providers";
import { env } from "@/lib/env";
import { operatorContact } from "@/lib/operator-contact";
import { paths, safeNext } from "@/lib/paths";
import { findPageActor } from "@/lib/session/page";

export const metadata: Metadata = { title: "Log in" };

interface LoginPageProps {
  searchParams: Promise<Partial<Record<"next" | "after", string | string[]>>>;
}

export default async function LoginPage({ searchParams }: LoginPageProps) {
  const { next: asked, after } = await searchParams;
  const next = safeNext(typeof asked === "string" ? asked : null);
  if (await findPageActor()) redirect(next);
  return (
    <AccountCard
      title="Log in"
      text="to the Debrief Developer Portal"
      footer={
        <>
          No account yet?{" "}
          <Link href={asked === undefined ? paths.signup : paths.signupTo(next)} className={linkClass}>
            Sign up
          </Link>
        </>
      }
    >
      {typeof after === "string" && <LoginNotice event={after} />}
      <LoginForm next={next} providers={availableProviders()} contact={operatorContact(env())} />
    </AccountCard>
  );
}
