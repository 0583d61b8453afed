"use client";

import { Section } from "@/components/patterns/section";
import { mayOn, useApplication } from "@/lib/browser/applications";
import { ApplicationDeleteSection } from "./application-delete-section";
import { ApplicationEditForm } from "./application-edit-form";

export function ApplicationSettings({ id }: { id: string }) {
  const { data: application } = useApplication(id);
  if (!application) return null;
  return (
    <div className="max-w-2xl space-y-6">
      <Section title="Details" text="How your team sees this application.">
        <ApplicationEditForm application={application} />
      </Section>
      {mayOn(application, "application.delete") && <ApplicationDeleteSection application={application} />}
    </div>
  );
}
