import { Circle, CircleCheck } from "lucide-react";
import Link from "next/link";
import { Section } from "@/components/patterns/section";
import { buttonClass } from "@/components/ui/button-class";
import type { Dashboard } from "@/lib/client/dashboard";
import { paths } from "@/lib/paths";

/** For a team that has not used anything yet: what to do, ticked off by itself. */
export function FirstSteps({ dashboard: { counts } }: { dashboard: Dashboard }) {
  const steps = [
    {
      title: "Create an application",
      text: "One for each thing you build: it has its own credentials, users and figures.",
      done: counts.applications > 0,
    },
    {
      title: "Generate credentials",
      text: "A client ID and a secret for the sandbox, to try things out without paying.",
      done: counts.credentials > 0,
    },
    {
      title: "Send your first request",
      text: "The quickstart of your application has it ready to copy. It shows here within seconds.",
      done: false,
    },
  ];
  const next = steps.findIndex(({ done }) => !done);
  return (
    <Section title="Your first steps" text="From here to a working key takes two minutes.">
      <ol className="divide-y divide-line">
        {steps.map(({ title, text, done }, index) => (
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
            {index === next && (
              <Link href={paths.applications} className={buttonClass({})}>
                {index === 0 ? "Create application" : "Go to your applications"}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
