import type { ReactNode } from "react";
import { Table, TableCell, TableRow } from "@/components/ui/table";
import { metricNames } from "@/lib/contract/metric-names";
import { metrics, type Metric } from "@/lib/contract/metrics";
import { formatExact } from "@/lib/format/usage-format";

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
          <TableCell className="font-medium wrap-anywhere">{name}</TableCell>
          {metrics.map((metric) => (
            <TableCell key={metric} label={metricNames[metric]} className="tabular-nums @2xl:text-right">
              {formatExact(sums[metric])}
            </TableCell>
          ))}
        </TableRow>
      ))}
    </Table>
  );
}
