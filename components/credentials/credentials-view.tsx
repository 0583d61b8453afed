"use client";

import { KeyRound, Plus } from "lucide-react";
import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { EnvironmentBadge } from "@/components/applications/environment-badge";
import { EmptyState } from "@/components/patterns/empty-state";
import { QueryList } from "@/components/patterns/query-list";
import { Section } from "@/components/patterns/section";
import { Time } from "@/components/patterns/time";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import { Table, TableCell, TableRow } from "@/components/ui/table";
import { mayOn, useApplication, type Application } from "@/lib/browser/applications";
import { useCredentials, type Credential } from "@/lib/browser/credentials";
import { paths } from "@/lib/paths";
import { CredentialActionsMenu } from "./credential-actions-menu";
import { CredentialPolicySummary } from "./credential-policy-summary";
import { CredentialRotation } from "./credential-rotation";
import { CredentialSecrets } from "./credential-secrets";
import { CredentialsSkeleton } from "./credentials-skeleton";

const CredentialGenerateDialog = lazyDialog(
  async () => (await import("./credential-generate-dialog")).CredentialGenerateDialog,
);

const columns = [
  { label: "Label" },
  { label: "Client ID" },
  { label: "Secret" },
  { label: "Last used" },
  { label: "Created" },
  { label: "Actions", hidden: true },
] as const;

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
      text="What your product logs in with. Use a separate set for each place it runs, so you can replace one without the others."
      actions={!isEmpty && generate}
    >
      <QueryList
        query={query}
        items={query.data}
        what="these credentials"
        skeleton={<CredentialsSkeleton />}
        empty={
          <EmptyState
            icon={KeyRound}
            title="No credentials yet"
            text="Generate a client ID and a secret. Start in the sandbox and move to production when your product is ready."
          >
            {generate}
          </EmptyState>
        }
      >
        {(credentials) => (
          <Table caption="Credentials" columns={columns}>
            {credentials.map((credential) => (
              <CredentialRow key={credential.id} application={application} credential={credential} />
            ))}
          </Table>
        )}
      </QueryList>
      {query.data
        ?.filter(({ secrets }) => secrets.length > 1)
        .map((credential) => (
          <CredentialRotation
            key={credential.id}
            applicationId={application.id}
            credential={credential}
            mayChange={mayOn(application, `credential.${credential.environment}`)}
          />
        ))}
      <CredentialGenerateDialog application={application} open={generating} onOpenChange={toggle} />
    </Section>
  );
}

function CredentialRow({ application, credential }: { application: Application; credential: Credential }) {
  const { label, environment, status, client_id: clientId } = credential;
  const { last_used_at: lastUsedAt, created_at: createdAt } = credential;
  const mayChange = mayOn(application, `credential.${environment}`);
  return (
    <TableRow>
      <TableCell className="@max-2xl:pr-10">
        <div className="min-w-0">
          <span className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
            <span className="min-w-0 font-medium wrap-anywhere">{label}</span>
            <EnvironmentBadge environment={environment} />
            {status === "disabled" && <Badge tone="bad">Disabled</Badge>}
            {status === "expired" && <Badge tone="bad">Expired</Badge>}
          </span>
          <CredentialPolicySummary credential={credential} />
        </div>
      </TableCell>
      <TableCell label="Client ID">
        <span className="flex min-w-0 items-center gap-0.5">
          <code className="min-w-0 font-mono text-xs break-all @max-2xl:text-right @2xl:max-w-32 @2xl:truncate @5xl:max-w-none">
            {clientId}
          </code>
          <CopyButton text={clientId} what={`client ID of ${label}`} className="-my-1.5 @max-2xl:-mr-2" />
        </span>
      </TableCell>
      <TableCell label="Secret">
        <CredentialSecrets credential={credential} />
      </TableCell>
      <TableCell label="Last used" className="text-ink-soft">
        {lastUsedAt ? <Time at={lastUsedAt} capital /> : <span className="text-ink-faint">Never</span>}
      </TableCell>
      <TableCell label="Created" className="text-ink-soft">
        <Time at={createdAt} capital />
      </TableCell>
      <TableCell className="@max-2xl:absolute @max-2xl:top-3 @max-2xl:right-2 @2xl:text-right">
        {mayChange && <CredentialActionsMenu applicationId={application.id} credential={credential} />}
      </TableCell>
    </TableRow>
  );
}
