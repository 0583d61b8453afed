import Link from "next/link";
import type { ReactNode } from "react";
import { linkClass } from "@/components/ui/link-class";
import type { Samples } from "@/lib/docs/samples";
import { paths } from "@/lib/paths";
import { GuidePicture } from "./guide-picture";
import { SamplesPanel } from "./samples-panel";

/** The operations that the guide shows, by what they do. */
export interface GuideSamples {
  logIn: Samples;
  createApplication: Samples;
  createCredential: Samples;
  verify: Samples;
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
          An application is one thing you build on the Communication API: a support chat, calls between crews. It has
          its own credentials, its own people and its own usage. Everything here can be done{" "}
          <Link href={paths.applications} className={linkClass}>
            in the portal
          </Link>{" "}
          as well; this is how a program does it.
        </p>
        {ownClientId && <p className="text-ink-soft">Your own client ID is filled in where one is needed.</p>}
      </header>
      <Step title="Log in" what={samples.logIn}>
        A program logs in for a person, with a client of the Management API (create one in your settings) and that
        person’s password. What it gets is an access token for an hour, and a refresh token for the next one. A token
        acts for one team.
      </Step>
      <Step title="Register the application" what={samples.createApplication}>
        Any member of a team may. Who is a developer becomes its admin; owners and admins of the team see every
        application anyway. Add colleagues to it by hand: they see this one and no other.
      </Step>
      <Step title="Generate credentials" what={samples.createCredential}>
        Sandbox is free, and for trying things; production is billed. The secret is in this one answer and nowhere else:
        we keep only a hash of it. Give each server credentials of its own, so that one can be replaced without the
        others.
      </Step>
      <GuidePicture name="credentials" text="The credentials of an application in the portal" />
      <Step title="See that they work" what={samples.verify}>
        This is what the Communication API asks on each login of yours. Deleted or expired credentials are refused from
        the next call on, wherever it arrives.
      </Step>
      <Step title="Rotate without downtime" what={samples.rotate}>
        Rotate with an overlap: the old secret and the new one both work until it ends. Deploy the new one, and watch in
        the portal when the old one was last used. When nothing uses it any more, you are done; let the overlap run out,
        or rotate once more without one.
      </Step>
      <Step title="Watch it" what={samples.monitor}>
        Usage is counted by hour and day, in UTC, and is on the charts a moment after it was reported. Ask for CSV with{" "}
        <code className="font-mono text-xs">Accept: text/csv</code>. Set a budget to be told before a bill surprises
        anybody.
      </Step>
      <GuidePicture name="monitoring" text="An application’s usage in the portal" />
      <section className="max-w-prose space-y-3">
        <h2 className="text-lg font-semibold">Say goodbye</h2>
        <p className="text-pretty text-ink-soft">
          Deleting an application stops its credentials at once, and for good. What it has used so far is still on the
          next invoice. Its name stays in the audit log, with who deleted it and when.
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
