import type { ReactNode } from "react";
import { Table, TableCell, TableRow } from "@/components/ui/table";
import { formatExact } from "@/lib/client/usage-format";
import { metrics, type Metric } from "@/lib/contract/metrics";
import { metricNames } from "@/lib/contract/metric-names";

interface UsageTableProps {
  caption: string;
  /** What the rows are: "Application". */
  what: string;
  rows: readonly { key: string; name: ReactNode; sums: Record<Metric, number> }[];
}

/** The sums of each part. */
export function UsageTable({ caption, what, rows }: UsageTableProps) {
  const columns = [
    { label: what },
    ...metrics.map((metric) => ({ label: metricNames[metric], className: "w-32 text-right" })),
  ];
  return (
    <Table caption={caption} columns={columns}>
      {rows.map(({ key, name, sums }) => (
        <TableRow key={key}>
          <TableCell className="font-medium">{name}</TableCell>
          {metrics.map((metric) => (
            <TableCell key={metric} label={metricNames[metric]} className="tabular-nums @3xl:text-right">
              {formatExact(sums[metric])}
            </TableCell>
          ))}
        </TableRow>
      ))}
    </Table>
  );
}
