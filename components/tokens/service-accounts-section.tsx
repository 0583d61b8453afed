"use client";

import { Bot, Plus } from "lucide-react";
import { useState } from "react";
import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { EmptyState } from "@/components/patterns/empty-state";
import { QueryList } from "@/components/patterns/query-list";
import { Section } from "@/components/patterns/section";
import { Time } from "@/components/patterns/time";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import { linkClass } from "@/components/ui/link-class";
import { Table, TableCell } from "@/components/ui/table";
import { toast } from "@/components/ui/toast";
import {
  useDeleteServiceAccount,
  useEndOldSecret,
  useServiceAccounts,
  type ServiceAccount,
} from "@/lib/browser/tokens";
import { KeyDeleteButton } from "./key-delete-button";
import { KeyRow } from "./key-row";
import { TokensSkeleton } from "./tokens-skeleton";

const CreateDialog = lazyDialog(
  async () => (await import("./service-account-create-dialog")).ServiceAccountCreateDialog,
);

const RotateDialog = lazyDialog(
  async () => (await import("./service-account-rotate-dialog")).ServiceAccountRotateDialog,
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
  const {
    id,
    name,
    client_id: clientId,
    scopes,
    addresses,
    expires_at: expiresAt,
    last_used_at: lastUsedAt,
    old_secret_expires_at: oldSecretExpiresAt,
  } = account;
  const remove = useDeleteServiceAccount(id);
  const endOldSecret = useEndOldSecret(id);
  const [rotating, setRotating] = useState(false);
  const [ending, setEnding] = useState(false);
  return (
    <KeyRow
      name={name}
      scopes={scopes}
      addresses={addresses}
      hasTwoActions
      note={
        oldSecretExpiresAt && (
          <span className="text-xs leading-5 text-ink-soft">
            The old secret stops <Time at={oldSecretExpiresAt} />.{" "}
            <button type="button" className={linkClass} onClick={() => setEnding(true)}>
              Stop it now
            </button>
          </span>
        )
      }
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
      <span className="inline-flex flex-wrap justify-end gap-2">
        <Button
          look="secondary"
          size="small"
          aria-label={`Rotate the secret of ${name}`}
          onClick={() => setRotating(true)}
        >
          Rotate
        </Button>
        <KeyDeleteButton
          name={name}
          text="Its secret and its access tokens stop working right away. This can't be undone."
          action="Delete service account"
          onDelete={() => remove.mutateAsync()}
        />
      </span>
      <RotateDialog account={account} open={rotating} onOpenChange={setRotating} />
      <ConfirmDialog
        open={ending}
        onOpenChange={setEnding}
        title={`Stop the old secret of ${name}?`}
        text="Anything that still uses it is locked out right away. All its access tokens stop, too; the new secret gets new ones."
        action="Stop old secret"
        onConfirm={async () => {
          await endOldSecret.mutateAsync();
          setEnding(false);
          toast.success(`Stopped the old secret of ${name}`);
        }}
      />
    </KeyRow>
  );
}
