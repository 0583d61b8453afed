"use client";

import { KeyRound, Plus } from "lucide-react";
import { useState } from "react";
import { EmptyState } from "@/components/patterns/empty-state";
import { QueryList } from "@/components/patterns/query-list";
import { Section } from "@/components/patterns/section";
import { Button } from "@/components/ui/button";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import { Table, TableCell } from "@/components/ui/table";
import { useDeletePersonalToken, usePersonalTokens, type PersonalToken } from "@/lib/browser/tokens";
import { KeyDeleteButton } from "./key-delete-button";
import { KeyRow } from "./key-row";
import { TokensSkeleton } from "./tokens-skeleton";

const CreateDialog = lazyDialog(async () => (await import("./personal-token-create-dialog")).PersonalTokenCreateDialog);

const columns = [
  { label: "Name" },
  { label: "Token" },
  { label: "Last used" },
  { label: "Expires" },
  { label: "Actions", hidden: true },
] as const;

/** The viewer's own, for this team. */
export function PersonalTokensSection() {
  const query = usePersonalTokens();
  const [creating, setCreating] = useState(false);
  const create = (
    <Button onClick={() => setCreating(true)}>
      <Plus aria-hidden />
      Create token
    </Button>
  );
  return (
    <Section
      title="Personal access tokens"
      text="For programs of your own, on this team. They end when you leave it or get a new password."
      actions={query.data?.length !== 0 && create}
    >
      <QueryList
        query={query}
        items={query.data}
        what="your tokens"
        skeleton={<TokensSkeleton what="your tokens" />}
        empty={
          <EmptyState
            icon={KeyRound}
            title="No tokens yet"
            text="Create one for a program on your computer, with only what it needs."
          >
            {create}
          </EmptyState>
        }
      >
        {(all) => (
          <Table caption="Personal access tokens" columns={columns}>
            {all.map((token) => (
              <TokenRow key={token.id} token={token} />
            ))}
          </Table>
        )}
      </QueryList>
      <CreateDialog open={creating} onOpenChange={setCreating} />
    </Section>
  );
}

function TokenRow({ token }: { token: PersonalToken }) {
  const { id, name, hint, scopes, expires_at: expiresAt, last_used_at: lastUsedAt } = token;
  const remove = useDeletePersonalToken(id);
  return (
    <KeyRow
      name={name}
      scopes={scopes}
      expiresAt={expiresAt}
      lastUsedAt={lastUsedAt}
      told={
        <TableCell label="Token">
          <code className="font-mono text-xs">…{hint}</code>
        </TableCell>
      }
    >
      <KeyDeleteButton
        name={name}
        text="Whatever uses it can’t call us any more. This can't be undone."
        action="Delete token"
        onDelete={() => remove.mutateAsync()}
      />
    </KeyRow>
  );
}
