"use client";

import { Plus, SquareTerminal } from "lucide-react";
import { useState } from "react";
import { EmptyState } from "@/components/patterns/empty-state";
import { QueryList } from "@/components/patterns/query-list";
import { Section } from "@/components/patterns/section";
import { Time } from "@/components/patterns/time";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import { Table, TableCell, TableRow } from "@/components/ui/table";
import { useClients, type Client } from "@/lib/browser/api-clients";
import { ClientAdoptButton } from "./client-adopt-button";
import { ClientRevokeButton } from "./client-revoke-button";
import { ClientsSkeleton } from "./clients-skeleton";

// With its form and the schemas behind it, it is most of the page; and few come to create one.
const ClientCreateDialog = lazyDialog(async () => (await import("./client-create-dialog")).ClientCreateDialog);

const columns = [
  { label: "Name" },
  { label: "Client ID" },
  { label: "Last used" },
  { label: "Created" },
  { label: "Actions", hidden: true },
] as const;

/** @param mayTrust whether this person may create trusted clients */
export function ClientsView({ mayTrust }: { mayTrust: boolean }) {
  const query = useClients();
  const [creating, setCreating] = useState(false);
  const clients = query.data?.pages.flatMap((page) => page.items);
  const isEmpty = clients?.length === 0;
  const create = (
    <Button onClick={() => setCreating(true)}>
      <Plus aria-hidden />
      Create client
    </Button>
  );
  return (
    <Section
      title="API clients"
      text="Programs that log in to the Management API for people on this team. For an application’s credentials, go to its page."
      actions={!isEmpty && create}
    >
      <QueryList
        query={query}
        items={clients}
        what="your API clients"
        skeleton={<ClientsSkeleton />}
        empty={
          <EmptyState
            icon={SquareTerminal}
            title="No API clients yet"
            text="Create one for an app or tool that people log in to. For a script, create a service account under Tokens."
          >
            {create}
          </EmptyState>
        }
      >
        {(all) => (
          <Table caption="API clients" columns={columns}>
            {all.map((client) => (
              <ClientRow key={client.id} client={client} mayTrust={mayTrust} />
            ))}
          </Table>
        )}
      </QueryList>
      <ClientCreateDialog open={creating} onOpenChange={setCreating} mayTrust={mayTrust} />
    </Section>
  );
}

function ClientRow({ client, mayTrust }: { client: Client; mayTrust: boolean }) {
  const {
    name,
    redirectURI,
    public: isPublic,
    trusted,
    suspended,
    client_id: clientId,
    created_at: createdAt,
    last_used_at: lastUsedAt,
  } = client;
  return (
    <TableRow>
      <TableCell className="@max-2xl:pr-20 @2xl:max-w-64">
        <span className="grid min-w-0">
          <span className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
            <span className="min-w-0 font-medium wrap-anywhere">{name}</span>
            {trusted && !suspended && <Badge tone="sandbox">Trusted</Badge>}
            {isPublic && <Badge>Public</Badge>}
            {suspended && <Badge>Suspended</Badge>}
          </span>
          {suspended && (
            <span className="text-xs leading-5 text-pretty text-ink-soft">
              The person responsible for it is no longer an owner, so it can&apos;t reset passwords.{" "}
              {mayTrust ? "Adopt it or create a new one." : "An owner can adopt it or create a new one."}
            </span>
          )}
          <span title={redirectURI} className="truncate text-xs leading-5 text-ink-soft">
            {redirectURI}
          </span>
        </span>
      </TableCell>
      <TableCell label="Client ID">
        <span className="flex min-w-0 items-center gap-0.5">
          <code className="min-w-0 font-mono text-xs break-all @max-2xl:text-right @2xl:max-w-32 @2xl:truncate @5xl:max-w-none">
            {clientId}
          </code>
          <CopyButton text={clientId} what={`client ID of ${name}`} className="-my-1.5 @max-2xl:-mr-2" />
        </span>
      </TableCell>
      <TableCell label="Last used" className="text-ink-soft">
        {lastUsedAt ? <Time at={lastUsedAt} capital /> : <span className="text-ink-faint">Never</span>}
      </TableCell>
      <TableCell label="Created" className="text-ink-soft">
        <Time at={createdAt} capital />
      </TableCell>
      <TableCell className="@max-2xl:absolute @max-2xl:top-3 @max-2xl:right-3 @2xl:text-right">
        <span className="inline-flex gap-2">
          {suspended && mayTrust && <ClientAdoptButton client={client} />}
          <ClientRevokeButton client={client} />
        </span>
      </TableCell>
    </TableRow>
  );
}
