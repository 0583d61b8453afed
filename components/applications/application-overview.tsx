"use client";

import { useApplication } from "@/lib/browser/applications";
import { useCredentials } from "@/lib/browser/credentials";
import type { SampleLanguage } from "@/lib/view/sample-language";
import { ApplicationFacts } from "./application-facts";
import { FirstCredentialCard } from "./first-credential-card";
import { Quickstart } from "./quickstart";

interface ApplicationOverviewProps {
  id: string;
  /** The first request to send, with a placeholder for the client ID. */
  samples: Record<SampleLanguage, string>;
  /** That of the samples. */
  language: SampleLanguage;
}

export function ApplicationOverview({ id, samples, language }: ApplicationOverviewProps) {
  const { data: application } = useApplication(id);
  const { data: credentials = [] } = useCredentials(id);
  if (!application) return null;
  // People try things out in the sandbox.
  const credential = credentials.find(({ environment }) => environment === "sandbox") ?? credentials[0];
  return (
    <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0 space-y-6">
        {!credential && <FirstCredentialCard applicationId={id} />}
        <Quickstart samples={samples} application={application} credential={credential} language={language} />
      </div>
      <ApplicationFacts application={application} />
    </div>
  );
}
