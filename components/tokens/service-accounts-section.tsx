"use client";

import { Bot, Plus } from "lucide-react";
import { useState } from "react";
import { EmptyState } from "@/components/patterns/empty-state";
import { QueryList } from "@/components/patterns/query-list";
import { Section } from "@/components/patterns/section";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import { Table, TableCell } from "@/components/ui/table";
import { useDeleteServiceAccount, useServiceAccounts, type ServiceAccount } from "@/lib/browser/tokens";
import { KeyDeleteButton } from "./key-delete-button";
import { KeyRow } from "./key-row";
import { TokensSkeleton } from "./tokens-skeleton";

const CreateDialog = lazyDialog(
  async () => (await import("./service-account-create-dialog")).ServiceAccountCreateDialog,
);

const columns = [
  { label: "Name" },
  { label: "Client ID" },
  { label: "Last used" },
  { label: "Expires" },
  { label: "Actions", hidden: true },
] as const;

/** For owners and admins: what belongs to the team. */
export function ServiceAccountsSection() {
  const query = useServiceAccounts();
  const [creating, setCreating] = useState(false);
  const accounts = query.data?.pages.flatMap((page) => page.items);
  const create = (
    <Button onClick={() => setCreating(true)}>
      <Plus aria-hidden />
      Create service account
    </Button>
  );
  return (
    <Section
      title="Service accounts"
      text="For scripts and agents of your team. They stay when people leave, and never use anyone’s password."
      actions={accounts?.length !== 0 && create}
    >
      <QueryList
        query={query}
        items={accounts}
        what="your service accounts"
        skeleton={<TokensSkeleton what="your service accounts" />}
        empty={
          <EmptyState
            icon={Bot}
            title="No service accounts yet"
            text="Create one for a script or an agent, with only what it needs."
          >
            {create}
          </EmptyState>
        }
      >
        {(all) => (
          <Table caption="Service accounts" columns={columns}>
            {all.map((account) => (
              <AccountRow key={account.id} account={account} />
            ))}
          </Table>
        )}
      </QueryList>
      <CreateDialog open={creating} onOpenChange={setCreating} />
    </Section>
  );
}

function AccountRow({ account }: { account: ServiceAccount }) {
  const { id, name, client_id: clientId, scopes, addresses, expires_at: expiresAt, last_used_at: lastUsedAt } = account;
  const remove = useDeleteServiceAccount(id);
  return (
    <KeyRow
      name={name}
      scopes={scopes}
      addresses={addresses}
      expiresAt={expiresAt}
      lastUsedAt={lastUsedAt}
      told={
        <TableCell label="Client ID">
          <span className="flex min-w-0 items-center gap-0.5">
            <code className="min-w-0 font-mono text-xs break-all @max-2xl:text-right @2xl:max-w-32 @2xl:truncate">
              {clientId}
            </code>
            <CopyButton text={clientId} what={`client ID of ${name}`} className="-my-1.5 @max-2xl:-mr-2" />
          </span>
        </TableCell>
      }
    >
      <KeyDeleteButton
        name={name}
        text="Its secret and its access tokens stop working right away. This can't be undone."
        action="Delete service account"
        onDelete={() => remove.mutateAsync()}
      />
    </KeyRow>
  );
}
