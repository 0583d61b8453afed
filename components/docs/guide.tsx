import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import { linkClass } from "@/components/ui/link-class";
import type { Samples } from "@/lib/docs/samples/samples-of";
import { paths } from "@/lib/paths";
import { GuidePicture } from "./guide-picture";
import { SamplesPanel } from "./samples-panel";

/** The operations that the guide shows, by what they do. */
export interface GuideSamples {
  logIn: Samples;
  createApplication: Samples;
  createCredential: Samples;
  check: Samples;
  rotate: Samples;
  monitor: Samples;
}

/** The way of an application: from its first key to its last day. */
export function Guide({ samples, ownClientId }: { samples: GuideSamples; ownClientId: string | null }) {
  return (
    <div className="space-y-10">
      <header className="max-w-prose space-y-3">
        <h1 className="text-2xl font-semibold tracking-tight">Managing applications</h1>
        <p className="text-pretty text-ink-soft">
          An application is one product you build on the Communication API, such as a support chat. It has its own
          credentials, its own people and its own usage. You can do everything here{" "}
          <Link href={paths.applications} className={linkClass}>
            in the portal
          </Link>{" "}
          as well. This is how a program does it.
        </p>
        {ownClientId && <p className="text-ink-soft">Your own client ID is filled in where one is needed.</p>}
      </header>
      <Step title="Log in" what={samples.logIn}>
        A program logs in for a person, with a client of the Management API and that person’s password. Owners and
        admins create clients in their team’s settings, under “API clients”. If you’re a developer, ask one of them, or
        register one with <code className="font-mono text-xs">POST /api/client</code>. The login gives your program an
        access token for an hour, and a refresh token for the next one. A token acts for one team. If the person has a
        second factor, the answer is <code className="font-mono text-xs">mfa_required</code>:{" "}
        <Link href={paths.docsConvention("authentication")} className={linkClass}>
          it takes a code, too
        </Link>
        . A script is better off without a person’s password, with{" "}
        <Link href={paths.docsConvention("tokens")} className={linkClass}>
          a service account or a personal access token
        </Link>
        .
      </Step>
      <Step title="Register the application" what={samples.createApplication}>
        Any member of a team can do this. A developer who creates an application becomes its admin; owners and admins of
        the team see every application anyway. Add colleagues to it one by one: they see this application and no other.
      </Step>
      <Step title="Generate credentials" what={samples.createCredential}>
        Sandbox is free and meant for trying things out; production is billed. The secret is in this one response and
        nowhere else: we only keep a hash of it. Give each server its own credentials, so you can replace one without
        the others.
      </Step>
      <GuidePicture name="credentials" text="The credentials of an application in the portal" />
      <Step title="Check that they work" what={samples.check}>
        The credentials are all you need here: no token, and no other key. The portal has this request ready to paste
        when it shows you the secret. Deleted or expired credentials are refused from the very next call, whichever
        server it reaches. So that a leaked secret is worth less, you can limit them to your servers’ addresses, to
        scopes, to a number of logins a minute and to a date, and disable them without deleting them: choose
        Restrictions in their menu.
      </Step>
      <Step title="Rotate without downtime" what={samples.rotate}>
        Rotate with an overlap: the old secret and the new one both work until it ends. Deploy the new one, and watch in
        the portal when the old one was last used. Once nothing uses it anymore, you’re done: it stops by itself when
        the overlap ends.
      </Step>
      <Step title="Monitor its usage" what={samples.monitor}>
        Usage is counted by hour and day, in UTC, and shows up in the charts a moment after it’s reported. Get it as CSV
        with <code className="font-mono text-xs">Accept: text/csv</code>. Set a budget to hear from us before a bill
        surprises anyone.
      </Step>
      <GuidePicture name="monitoring" text="An application’s usage in the portal" />
      <section className="max-w-prose space-y-3">
        <h2 className="text-lg font-semibold">Delete the application</h2>
        <p className="text-pretty text-ink-soft">
          Deleting an application stops its credentials right away, and for good. What it has used so far is still on
          the next invoice. Its name stays in the audit log, with who deleted it and when.
        </p>
      </section>
    </div>
  );
}

function Step({ title, what, children }: { title: string; what: Samples; children: ReactNode }) {
  return (
    <section className="grid gap-6 xl:grid-cols-2 xl:gap-10">
      <div className="min-w-0 space-y-3">
        <h2 className="text-lg font-semibold">{title}</h2>
        <p className="max-w-prose text-pretty text-ink-soft">{children}</p>
      </div>
      <div className="min-w-0">
        <SamplesPanel what={title} samples={what} />
      </div>
    </section>
  );
}
