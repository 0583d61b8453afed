import Link from "next/link";
import { Time } from "@/components/patterns/time";
import { Table, TableCell, TableRow } from "@/components/ui/table";
import type { Application } from "@/lib/client/applications";
import { formatCompact, formatExact } from "@/lib/client/usage-format";
import { paths } from "@/lib/paths";
import { ApplicationIcon } from "./application-icon";
import { EnvironmentBadge } from "./environment-badge";

const columns = [
  { label: "Name" },
  { label: "Environments", className: "w-52" },
  { label: "Requests, 7 days", className: "w-36 text-right" },
  { label: "Last used", className: "w-36 text-right" },
] as const;

export function ApplicationsTable({ applications }: { applications: readonly Application[] }) {
  return (
    <Table caption="Applications" columns={columns}>
      {applications.map((application) => (
        <ApplicationRow key={application.id} application={application} />
      ))}
    </Table>
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
      <TableCell label="Requests, 7 days" className="text-ink-soft tabular-nums @3xl:text-right">
        <span title={formatExact(requests)}>{formatCompact(requests)}</span>
      </TableCell>
      <TableCell label="Last used" className="text-ink-soft @3xl:text-right">
        {lastUsedAt ? <Time at={lastUsedAt} capital /> : <span className="text-ink-faint">Never</span>}
      </TableCell>
    </TableRow>
  );
}
