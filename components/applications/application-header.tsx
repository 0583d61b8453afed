"use client";

import { Breadcrumb } from "@/components/patterns/breadcrumb";
import { LinkTabs } from "@/components/ui/link-tabs";
import { mayOn, useApplication } from "@/lib/browser/applications";
import { paths } from "@/lib/paths";
import { ApplicationIcon } from "./application-icon";

/** The name of the application over all its pages, and the way between them. */
export function ApplicationHeader({ id }: { id: string }) {
  const { data: application } = useApplication(id);
  if (!application) return null;
  const { name, icon } = application;
  return (
    <header>
      <Breadcrumb href={paths.applications} label="All applications" />
      <div className="mt-3 flex min-w-0 items-center gap-3">
        <ApplicationIcon name={name} icon={icon} size="large" />
        <h1 className="min-w-0 text-xl font-semibold tracking-tight wrap-anywhere">{name}</h1>
      </div>
      <div className="mt-5">
        <LinkTabs
          label={`Pages of ${name}`}
          tabs={[
            { href: paths.application(id), label: "Overview" },
            { href: paths.credentials(id), label: "Credentials" },
            { href: paths.applicationMonitoring(id), label: "Monitoring" },
            ...(mayOn(application, "application.members")
              ? [{ href: paths.applicationUsers(id), label: "Users" }]
              : []),
            ...(mayOn(application, "application.update")
              ? [{ href: paths.applicationSettings(id), label: "Settings" }]
              : []),
          ]}
        />
      </div>
    </header>
  );
}
