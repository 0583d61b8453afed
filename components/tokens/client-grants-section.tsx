"use client";

import { SquareTerminal } from "lucide-react";
import { EmptyState } from "@/components/patterns/empty-state";
import { QueryList } from "@/components/patterns/query-list";
import { Section } from "@/components/patterns/section";
import { Table, TableCell } from "@/components/ui/table";
import { useClientGrants, useDeleteClientGrant, type ClientGrant } from "@/lib/browser/tokens";
import { KeyDeleteButton } from "./key-delete-button";
import { KeyRow } from "./key-row";
import { TokensSkeleton } from "./tokens-skeleton";

const columns = [
  { label: "Name" },
  { label: "Device" },
  { label: "Last used" },
  { label: "Expires" },
  { label: "Actions", hidden: true },
] as const;

/** What the viewer has let in, on this team. */
export function ClientGrantsSection() {
  const query = useClientGrants();
  return (
    <Section
      title="Clients with access"
      text="Command lines and other people’s apps that you let act for you on this team. They lose access when you leave it or get a new password."
    >
      <QueryList
        query={query}
        items={query.data}
        what="your clients"
        skeleton={<TokensSkeleton what="your clients" />}
        empty={
          <EmptyState
            icon={SquareTerminal}
            title="No clients have access"
            text="When an app asks for access to your account, you can take it away here."
          />
        }
      >
        {(all) => (
          <Table caption="Clients with access" columns={columns}>
            {all.map((grant) => (
              <GrantRow key={grant.id} grant={grant} />
            ))}
          </Table>
        )}
      </QueryList>
    </Section>
  );
}

function GrantRow({ grant }: { grant: ClientGrant }) {
  const { id, client, scopes, device, address, expires_at: expiresAt, last_used_at: lastUsedAt } = grant;
  const remove = useDeleteClientGrant(id);
  return (
    <KeyRow
      name={client.name}
      scopes={scopes}
      expiresAt={expiresAt}
      lastUsedAt={lastUsedAt}
      told={
        <TableCell label="Device" className="text-ink-soft">
          <span className="grid min-w-0 @max-2xl:text-right">
            <span className="wrap-anywhere">{device}</span>
            <span className="text-xs leading-5 wrap-anywhere">{address}</span>
          </span>
        </TableCell>
      }
    >
      <KeyDeleteButton
        verb="Remove"
        name={client.name}
        text="It can’t act for you any more. To use it again, give it access again."
        action="Remove access"
        onDelete={() => remove.mutateAsync()}
      />
    </KeyRow>
  );
}
