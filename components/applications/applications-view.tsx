"use client";

import { Boxes, Plus } from "lucide-react";
import { Link } from "@/components/ui/link";
import { EmptyState } from "@/components/patterns/empty-state";
import { ListControls } from "@/components/patterns/list-controls";
import { PageHeader } from "@/components/patterns/page-header";
import { NoMatch, QueryList } from "@/components/patterns/query-list";
import { Time } from "@/components/patterns/time";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import { Table, TableCell, TableRow } from "@/components/ui/table";
import { useApplications, type Application } from "@/lib/browser/applications";
import { countOf } from "@/lib/format/count-of";
import { formatCompact, formatExact } from "@/lib/format/usage-format";
import { paths } from "@/lib/paths";
import { useDialogInAddress } from "@/lib/view/dialog-in-address";
import { useSearchText } from "@/lib/view/search-text";
import { useListOrder } from "@/lib/view/use-list-order";
import { ApplicationIcon } from "./application-icon";
import { ApplicationsSkeleton } from "./applications-skeleton";
import { AskForAccess, type Contact } from "./ask-for-access";
import { EnvironmentBadge } from "./environment-badge";

const ApplicationCreateDialog = lazyDialog(
  async () => (await import("./application-create-dialog")).ApplicationCreateDialog,
);

const noun: [string, string] = ["application", "applications"];
const meaning =
  "An application is one of your products that uses chat or calls. It holds the credentials your product logs in with.";

const columns = [
  { label: "Name" },
  { label: "Environments", className: "w-52" },
  { label: "Requests, 7 days", className: "w-36 text-right" },
  { label: "Last used", className: "w-36 text-right" },
] as const;

interface ApplicationsViewProps {
  /** Whether this person may create applications. */
  mayCreate: boolean;
  /** Whom to ask, for a member who doesn't see all applications of the team. */
  contact: Contact | null;
}

export function ApplicationsView({ mayCreate, contact }: ApplicationsViewProps) {
  const [creating, setCreating] = useDialogInAddress("create");
  const { text, q, setText, clear } = useSearchText();
  const [order] = useListOrder();
  const query = useApplications(q, order);
  const applications = query.data?.pages.flatMap((page) => page.items);
  const total = query.data?.pages[0]?.total;
  const isEmpty = q === "" && applications?.length === 0;
  const create = mayCreate && (
    <Button onClick={() => setCreating(true)}>
      <Plus aria-hidden />
      Create application
    </Button>
  );

  return (
    <div className="space-y-6">
      <PageHeader title="Applications" actions={!isEmpty && create} />
      {!isEmpty && (
        <ListControls label="Search applications" text={text} onTextChange={setText} total={total} noun={noun} />
      )}
      <Card aria-label="List of applications">
        <QueryList
          query={query}
          items={applications}
          what="your applications"
          skeleton={<ApplicationsSkeleton />}
          found={q !== "" && total !== undefined && `${countOf(total, noun)} found for “${q}”.`}
          empty={
            isEmpty ? (
              <EmptyState
                icon={Boxes}
                title={contact ? "You haven’t been added to an application yet" : "No applications yet"}
                text={
                  <>
                    {meaning} {contact && <AskForAccess contact={contact} mayCreate={mayCreate} />}
                  </>
                }
              >
                {create}
              </EmptyState>
            ) : (
              <NoMatch title={`No applications match “${q}”`} action="Clear search" onClear={clear} />
            )
          }
        >
          {(found) => (
            <Table caption="Applications" columns={columns}>
              {found.map((application) => (
                <ApplicationRow key={application.id} application={application} />
              ))}
            </Table>
          )}
        </QueryList>
      </Card>
      <ApplicationCreateDialog open={creating && mayCreate} onOpenChange={setCreating} />
    </div>
  );
}

function ApplicationRow({ application }: { application: Application }) {
  const {
    id,
    name,
    description,
    icon,
    environments,
    last_used_at: lastUsedAt,
    requests_last_7_days: requests,
  } = application;
  return (
    <TableRow className="transition-colors hover:bg-sunken">
      <TableCell>
        <span className="flex min-w-0 items-center gap-3">
          <ApplicationIcon name={name} icon={icon} />
          <span className="grid min-w-0">
            {/* Stretched over the row, which is thereby one big target. */}
            <Link
              href={paths.application(id)}
              className="truncate font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent-ink"
            >
              {name}
            </Link>
            <span className="truncate text-xs leading-5 text-ink-soft">{description}</span>
          </span>
        </span>
      </TableCell>
      <TableCell label="Environments">
        <span className="flex gap-1.5">
          {environments.length === 0 && <span className="text-ink-faint">No credentials</span>}
          {[...environments].sort().map((environment) => (
            <EnvironmentBadge key={environment} environment={environment} />
          ))}
        </span>
      </TableCell>
      <TableCell label="Requests, 7 days" className="text-ink-soft tabular-nums @2xl:text-right">
        <span title={formatExact(requests)}>{formatCompact(requests)}</span>
      </TableCell>
      <TableCell label="Last used" className="text-ink-soft @2xl:text-right">
        {lastUsedAt ? <Time at={lastUsedAt} capital /> : <span className="text-ink-faint">Never</span>}
      </TableCell>
    </TableRow>
  );
}
