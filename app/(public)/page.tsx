import { Link } from "@/components/ui/link";
import { RequestCard } from "@/components/landing/request-card";
import { buttonClass } from "@/components/ui/button-class";
import { linkClass } from "@/components/ui/link-class";
import { env } from "@/lib/env";
import { paths } from "@/lib/paths";
import { findPageActor } from "@/lib/session/page";

export default async function LandingPage() {
  const isLoggedIn = (await findPageActor()) !== null;
  return (
    <div className="grid flex-1 items-center gap-12 py-12 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:pb-28">
      <div>
        <h1 className="text-4xl font-semibold tracking-tight text-balance sm:text-5xl">
          From sign-up to a working key in two minutes
        </h1>
        <p className="mt-5 max-w-md text-base text-pretty text-ink-soft">
          Debrief brings chat and calls to your product. Here you register your applications, generate the credentials
          they log in with, and decide who on your team can do what: in this portal, or through its REST API.
        </p>
        <div className="mt-8 flex flex-wrap gap-3">
          <Link href={isLoggedIn ? paths.dashboard : paths.signup} className={buttonClass({ size: "large" })}>
            {isLoggedIn ? "Open the portal" : "Create an account"}
          </Link>
          {!isLoggedIn && (
            <Link href={paths.login} className={buttonClass({ look: "secondary", size: "large" })}>
              Log in
            </Link>
          )}
        </div>
        <p className="mt-6">
          <Link href={paths.docs} className={linkClass}>
            Read the docs
          </Link>
        </p>
      </div>
      <RequestCard publicUrl={env().PUBLIC_URL} />
    </div>
  );
}
