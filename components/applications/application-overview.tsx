"use client";

import { useApplication } from "@/lib/client/applications";
import { useCredentials } from "@/lib/client/credentials";
import { ApplicationFacts } from "./application-facts";
import { FirstCredentialCard } from "./first-credential-card";
import { Quickstart } from "./quickstart";

interface ApplicationOverviewProps {
  id: string;
  /** Where the API is reached from outside. */
  publicUrl: string;
}

export function ApplicationOverview({ id, publicUrl }: ApplicationOverviewProps) {
  const { data: application } = useApplication(id);
  const { data: credentials = [] } = useCredentials(id);
  if (!application) return null;
  // One tries things out in the sandbox.
  const credential = credentials.find(({ environment }) => environment === "sandbox") ?? credentials[0];
  return (
    <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0 space-y-6">
        {!credential && <FirstCredentialCard applicationId={id} />}
        <Quickstart publicUrl={publicUrl} credential={credential} />
      </div>
      <ApplicationFacts application={application} />
    </div>
  );
}
