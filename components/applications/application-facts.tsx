import type { ReactNode } from "react";
import { Section } from "@/components/patterns/section";
import { Time } from "@/components/patterns/time";
import { CopyButton } from "@/components/ui/copy-button";
import type { Application } from "@/lib/browser/applications";
import { EnvironmentBadge } from "./environment-badge";

export function ApplicationFacts({ application }: { application: Application }) {
  const { id, description, role, environments, created_at: createdAt, last_used_at: lastUsedAt } = application;
  return (
    <Section title="About">
      <dl className="space-y-4 p-4 tabular-nums sm:px-5">
        <Fact name="Description">
          {description ? (
            <span className="wrap-anywhere whitespace-pre-line">{description}</span>
          ) : (
            <span className="text-ink-faint">None</span>
          )}
        </Fact>
        <Fact name="Application ID" aside={<CopyButton text={id} what="application ID" className="-my-2 -mr-2" />}>
          <code className="font-mono text-xs break-all">{id}</code>
        </Fact>
        <Fact name="Environments">
          <span className="flex gap-1.5">
            {environments.length === 0 && "None yet"}
            {[...environments].sort().map((environment) => (
              <EnvironmentBadge key={environment} environment={environment} />
            ))}
          </span>
        </Fact>
        <Fact name="Your role here">{role === "admin" ? "Admin" : "Developer"}</Fact>
        <Fact name="Last used">{lastUsedAt ? <Time at={lastUsedAt} capital /> : "Never"}</Fact>
        <Fact name="Created">
          <Time at={createdAt} capital />
        </Fact>
      </dl>
    </Section>
  );
}

function Fact({ name, aside, children }: { name: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt className="flex items-center justify-between text-xs text-ink-soft">
        {name}
        {aside}
      </dt>
      <dd className="mt-1">{children}</dd>
    </div>
  );
}
