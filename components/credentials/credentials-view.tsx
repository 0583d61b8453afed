"use client";

import { KeyRound, Plus } from "lucide-react";
import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { EmptyState } from "@/components/patterns/empty-state";
import { LoadFailure } from "@/components/patterns/load-failure";
import { Section } from "@/components/patterns/section";
import { Button } from "@/components/ui/button";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import { useApplication } from "@/lib/client/applications";
import { useCredentials } from "@/lib/client/credentials";
import { paths } from "@/lib/paths";
import { CredentialsSkeleton } from "./credentials-skeleton";
import { CredentialsTable } from "./credentials-table";

const CredentialGenerateDialog = lazyDialog(
  async () => (await import("./credential-generate-dialog")).CredentialGenerateDialog,
);

export function CredentialsView({ applicationId }: { applicationId: string }) {
  const { data: application } = useApplication(applicationId);
  const query = useCredentials(applicationId);
  // The address may ask for the dialog, so that other pages can send people right to it.
  const [generating, setGenerating] = useState(useSearchParams().has("generate"));
  if (!application) return null;

  function toggle(open: boolean) {
    setGenerating(open);
    if (!open) window.history.replaceState(null, "", paths.credentials(applicationId));
  }

  const isEmpty = query.data?.length === 0;
  const generate = (
    <Button onClick={() => toggle(true)}>
      <Plus aria-hidden />
      Generate credentials
    </Button>
  );
  return (
    <Section
      title="Credentials"
      text="What your product logs in with. Use different ones for each place it runs, so that one can be replaced alone."
      actions={!isEmpty && generate}
    >
      {query.isPending && <CredentialsSkeleton />}
      {query.isError && !query.data && (
        <LoadFailure what="these credentials" error={query.error} onRetry={() => void query.refetch()} />
      )}
      {isEmpty && (
        <EmptyState
          icon={KeyRound}
          title="No credentials yet"
          text="Generate a client ID and a secret. Start in the sandbox and move to production when your product is ready."
        >
          {generate}
        </EmptyState>
      )}
      {query.data && !isEmpty && <CredentialsTable application={application} credentials={query.data} />}
      <CredentialGenerateDialog application={application} open={generating} onOpenChange={toggle} />
    </Section>
  );
}
