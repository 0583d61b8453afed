import { Time } from "@/components/patterns/time";
import { Badge } from "@/components/ui/badge";
import { CopyButton } from "@/components/ui/copy-button";
import { Table, TableCell, TableRow } from "@/components/ui/table";
import type { Client } from "@/lib/client/clients";
import { ClientRevokeButton } from "./client-revoke-button";

const columns = [
  { label: "Name" },
  { label: "Client ID" },
  { label: "Last used" },
  { label: "Created" },
  { label: "Actions", hidden: true },
] as const;

export function ClientsTable({ clients }: { clients: readonly Client[] }) {
  return (
    <Table caption="API clients" columns={columns}>
      {clients.map((client) => (
        <ClientRow key={client.id} client={client} />
      ))}
    </Table>
  );
}

function ClientRow({ client }: { client: Client }) {
  const { name, redirectURI, trusted, client_id: clientId, created_at: createdAt, last_used_at: lastUsedAt } = client;
  return (
    <TableRow>
      <TableCell className="@max-3xl:pr-20 @3xl:max-w-64">
        <span className="grid min-w-0">
          <span className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
            <span className="min-w-0 font-medium break-words">{name}</span>
            {trusted && <Badge tone="sandbox">Trusted</Badge>}
          </span>
          <span title={redirectURI} className="truncate text-xs leading-5 text-ink-soft">
            {redirectURI}
          </span>
        </span>
      </TableCell>
      <TableCell label="Client ID">
        <span className="flex min-w-0 items-center gap-0.5">
          <code className="min-w-0 font-mono text-xs break-all @max-3xl:text-right @3xl:max-w-32 @3xl:truncate @5xl:max-w-none">
            {clientId}
          </code>
          <CopyButton text={clientId} what={`client ID of ${name}`} className="-my-1.5 @max-3xl:-mr-2" />
        </span>
      </TableCell>
      <TableCell label="Last used" className="text-ink-soft">
        {lastUsedAt ? <Time at={lastUsedAt} capital /> : <span className="text-ink-faint">Never</span>}
      </TableCell>
      <TableCell label="Created" className="text-ink-soft">
        <Time at={createdAt} capital />
      </TableCell>
      <TableCell className="@max-3xl:absolute @max-3xl:top-3 @max-3xl:right-3 @3xl:text-right">
        <ClientRevokeButton client={client} />
      </TableCell>
    </TableRow>
  );
}
