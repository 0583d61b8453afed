import { Time } from "@/components/patterns/time";
import { EnvironmentBadge } from "@/components/applications/environment-badge";
import { CopyButton } from "@/components/ui/copy-button";
import { Table, TableCell, TableRow } from "@/components/ui/table";
import { mayOn, type Application } from "@/lib/client/applications";
import type { Credential } from "@/lib/client/credentials";
import { CredentialActionsMenu } from "./credential-actions-menu";
import { CredentialSecrets } from "./credential-secrets";

const columns = [
  { label: "Label" },
  { label: "Client ID" },
  { label: "Secret" },
  { label: "Last used" },
  { label: "Created" },
  { label: "Actions", hidden: true },
] as const;

interface CredentialsTableProps {
  application: Application;
  credentials: readonly Credential[];
}

export function CredentialsTable({ application, credentials }: CredentialsTableProps) {
  return (
    <Table caption="Credentials" columns={columns}>
      {credentials.map((credential) => (
        <CredentialRow key={credential.id} application={application} credential={credential} />
      ))}
    </Table>
  );
}

function CredentialRow({ application, credential }: { application: Application; credential: Credential }) {
  const { label, environment, client_id: clientId, last_used_at: lastUsedAt, created_at: createdAt } = credential;
  const mayChange = mayOn(application, `credential.${environment}`);
  return (
    <TableRow>
      <TableCell className="@max-3xl:pr-10">
        <span className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
          <span className="min-w-0 font-medium break-words">{label}</span>
          <EnvironmentBadge environment={environment} />
        </span>
      </TableCell>
      <TableCell label="Client ID">
        <span className="flex min-w-0 items-center gap-0.5">
          <code className="min-w-0 font-mono text-xs break-all @max-3xl:text-right @3xl:max-w-32 @3xl:truncate @5xl:max-w-none">
            {clientId}
          </code>
          <CopyButton text={clientId} what={`client ID of ${label}`} className="-my-1.5 @max-3xl:-mr-2" />
        </span>
      </TableCell>
      <TableCell label="Secret">
        <CredentialSecrets secrets={credential.secrets} />
      </TableCell>
      <TableCell label="Last used" className="text-ink-soft">
        {lastUsedAt ? <Time at={lastUsedAt} capital /> : <span className="text-ink-faint">Never</span>}
      </TableCell>
      <TableCell label="Created" className="text-ink-soft">
        <Time at={createdAt} capital />
      </TableCell>
      <TableCell className="@max-3xl:absolute @max-3xl:top-3 @max-3xl:right-2 @3xl:text-right">
        {mayChange && <CredentialActionsMenu applicationId={application.id} credential={credential} />}
      </TableCell>
    </TableRow>
  );
}
