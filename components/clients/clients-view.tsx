"use client";

import { Plus, SquareTerminal } from "lucide-react";
import { useState } from "react";
import { EmptyState } from "@/components/patterns/empty-state";
import { LoadFailure } from "@/components/patterns/load-failure";
import { LoadMore } from "@/components/patterns/load-more";
import { Section } from "@/components/patterns/section";
import { Button } from "@/components/ui/button";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import { useClients } from "@/lib/client/clients";
import { ClientsSkeleton } from "./clients-skeleton";
import { ClientsTable } from "./clients-table";

// With its form and the schemas behind it, it is most of the page; and few come to create one.
const ClientCreateDialog = lazyDialog(async () => (await import("./client-create-dialog")).ClientCreateDialog);

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
      text="Programs that log in to the Management API for people of this team. Your applications' own credentials are on each application's page."
      actions={!isEmpty && create}
    >
      {query.isPending && <ClientsSkeleton />}
      {query.isError && !query.data && (
        <LoadFailure what="your API clients" error={query.error} onRetry={() => void query.refetch()} />
      )}
      {isEmpty && (
        <EmptyState
          icon={SquareTerminal}
          title="No API clients yet"
          text="Create one for a script or a tool of yours that manages applications, members or credentials."
        >
          {create}
        </EmptyState>
      )}
      {clients && !isEmpty && <ClientsTable clients={clients} />}
      <LoadMore query={query} />
      <ClientCreateDialog open={creating} onOpenChange={setCreating} mayTrust={mayTrust} />
    </Section>
  );
}
