import type { ReactNode } from "react";
import { CommandHost } from "./command-host";
import { ConfirmAddressBanner } from "./confirm-address-banner";
import { MobileBar } from "./mobile-bar";
import { Sidebar } from "./sidebar";
import { SkipLink } from "./skip-link";
import type { Viewer } from "./viewer";

/** The frame of every page of the portal. */
export function Shell({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] print:block">
      <SkipLink />
      <aside className="sticky top-0 hidden h-dvh flex-col border-r border-line lg:flex print:hidden">
        <Sidebar viewer={viewer} />
      </aside>
      <MobileBar viewer={viewer} />
      {!viewer.lacksFactor && <CommandHost role={viewer.role} />}
      <div className="min-w-0">
        {!viewer.emailVerified && <ConfirmAddressBanner email={viewer.email} />}
        <main id="main" tabIndex={-1} className="mx-auto w-full max-w-6xl px-4 py-6 outline-none lg:px-8 lg:py-10">
          {children}
        </main>
      </div>
    </div>
  );
}
