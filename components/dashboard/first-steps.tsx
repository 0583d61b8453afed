import { Circle, CircleCheck } from "lucide-react";
import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import { AskForAccess, type Contact } from "@/components/applications/ask-for-access";
import { Section } from "@/components/patterns/section";
import { buttonClass } from "@/components/ui/button-class";
import type { Dashboard } from "@/lib/browser/dashboard";
import { paths } from "@/lib/paths";

interface FirstStepsProps {
  dashboard: Dashboard;
  mayCreate: boolean;
  /** Whom to ask, for a member who doesn't see all applications of the team. */
  contact: Contact | null;
}

/** For a team that has not used anything yet: what to do, ticked off by itself. */
export function FirstSteps({ dashboard: { counts, first_request_seen: seen }, mayCreate, contact }: FirstStepsProps) {
  const steps: { title: string; text: ReactNode; done: boolean; link?: { href: string; label: string } }[] = [
    {
      title: mayCreate ? "Create an application" : "Join an application",
      text: (
        <>
          One for each product you build, with its own credentials, people and usage.{" "}
          {contact && counts.applications === 0 && <AskForAccess contact={contact} mayCreate={mayCreate} />}
        </>
      ),
      done: counts.applications > 0,
      ...(mayCreate ? { link: { href: paths.createApplication, label: "Create application" } } : {}),
    },
    {
      title: "Generate credentials",
      text: "A client ID and a secret for the sandbox, to try things out without paying.",
      done: counts.credentials > 0,
      link: { href: paths.applications, label: "Go to your applications" },
    },
    {
      title: "Send your first request",
      text: "Copy it from your application’s quickstart. Once you’ve sent it, this step is done within seconds.",
      done: seen,
      link: { href: paths.applications, label: "Go to your applications" },
    },
  ];
  const next = steps.findIndex(({ done }) => !done);
  const left = steps.filter(({ done }) => !done).length;
  return (
    <Section title="Your first steps" text="You’re two minutes away from a working key.">
      <p role="status" className="sr-only">
        {steps.length - left} of {steps.length} steps done
      </p>
      <ol className="divide-y divide-line">
        {steps.map(({ title, text, done, link }, index) => (
          <li key={title} className="flex flex-wrap items-center gap-x-3 gap-y-3 p-4 sm:px-5">
            {done ? (
              <CircleCheck aria-hidden className="size-5 shrink-0 text-production" />
            ) : (
              <Circle aria-hidden className="size-5 shrink-0 text-ink-faint" />
            )}
            <div className="min-w-48 flex-1">
              <h3 className={done ? "font-medium text-ink-soft" : "font-medium"}>
                {title}
                {done && <span className="sr-only"> (done)</span>}
              </h3>
              <p className="text-pretty text-ink-soft">{text}</p>
            </div>
            {index === next && link && (
              <Link href={link.href} className={buttonClass({})}>
                {link.label}
              </Link>
            )}
          </li>
        ))}
      </ol>
      {left === 0 && (
        <p className="border-t border-line p-4 text-ink-soft sm:px-5">
          You’re all set. Your usage appears here as soon as your product uses chat or calls.
        </p>
      )}
    </Section>
  );
}
