import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import { Brand } from "@/components/layout/brand";
import { SkipLink } from "@/components/layout/skip-link";
import { buttonClass } from "@/components/ui/button-class";
import { paths } from "@/lib/paths";
import { findPageActor } from "@/lib/session/page";

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const isLoggedIn = (await findPageActor()) !== null;
  return (
    <div className="mx-auto flex min-h-dvh max-w-6xl flex-col px-4 sm:px-8">
      <SkipLink />
      <header className="flex h-16 items-center justify-between">
        <Link href={paths.landing} className="-ml-1 rounded-md p-1">
          <Brand />
        </Link>
        <nav aria-label="Account" className="flex sm:gap-2">
          <Link href={paths.docs} className={buttonClass({ look: "quiet", className: "max-sm:px-2.5" })}>
            Docs
          </Link>
          {isLoggedIn ? (
            <Link href={paths.dashboard} className={buttonClass()}>
              Open the portal
            </Link>
          ) : (
            <>
              <Link href={paths.login} className={buttonClass({ look: "quiet", className: "max-sm:px-2.5" })}>
                Log in
              </Link>
              <Link href={paths.signup} className={buttonClass({ look: "secondary" })}>
                Sign up
              </Link>
            </>
          )}
        </nav>
      </header>
      <main id="main" tabIndex={-1} className="flex flex-1 flex-col outline-none">
        {children}
      </main>
    </div>
  );
}
