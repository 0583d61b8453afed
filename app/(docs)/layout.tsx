import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import { Brand } from "@/components/layout/brand";
import { SkipLink } from "@/components/layout/skip-link";
import { buttonClass } from "@/components/ui/button-class";
import { paths } from "@/lib/paths";
import { findPageActor } from "@/lib/session/page";

export default async function DocsLayout({ children }: { children: ReactNode }) {
  const isLoggedIn = (await findPageActor()) !== null;
  return (
    <div className="mx-auto min-h-dvh max-w-[90rem] px-4 sm:px-8">
      <SkipLink />
      <header className="flex h-16 items-center justify-between gap-4">
        <Link href={paths.landing} className="-ml-1 rounded-md p-1">
          <Brand />
        </Link>
        <Link href={isLoggedIn ? paths.dashboard : paths.signup} className={buttonClass({ look: "secondary" })}>
          {isLoggedIn ? "Open the portal" : "Sign up"}
        </Link>
      </header>
      <main id="main" tabIndex={-1} className="py-6 outline-none">
        {children}
      </main>
    </div>
  );
}
