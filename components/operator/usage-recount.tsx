import { Table, TableCell, TableRow } from "@/components/ui/table";
import { metricNames } from "@/lib/contract/metric-names";
import type { UsageReport } from "@/lib/contract/reconciliation";
import { formatQuantity } from "@/lib/money";
import { sumsWords } from "./reconciliation-words";

const columns = [
  { label: "Sums" },
  { label: "Of" },
  { label: "Team and application" },
  { label: "Metric" },
  { label: "Counted again", className: "text-right" },
  { label: "Kept", className: "text-right" },
] as const;

/** What counting again has come to; and where it differs, each sum. */
export function UsageRecount({ report }: { report: UsageReport }) {
  const { days, teams, events, sums, differences, found } = report;
  const looked = `${formatQuantity(String(events))} events of ${teams} ${teams === 1 ? "team" : "teams"}, on ${days.join(", ")} (UTC)`;
  return (
    <>
      <p className="px-4 py-4 sm:px-5">
        {found === 0
          ? `We counted ${looked}. All ${formatQuantity(String(sums))} sums made of them agree.`
          : `We counted ${looked}. Of ${formatQuantity(String(sums))} sums made of them, ${formatQuantity(String(found))} differ. Nothing changes them by itself: what is billed must not change without a person.`}
      </p>
      {differences.length > 0 && (
        <div className="border-t border-line">
          <Table caption="Sums that differ" columns={columns}>
            {differences.map((one, place) => (
              <TableRow key={place}>
                <TableCell>{sumsWords(one)}</TableCell>
                <TableCell label="Of">{one.period}</TableCell>
                <TableCell label="Team and application" className="font-mono text-xs wrap-anywhere">
                  <span>
                    {one.team_id} {one.application_id}
                  </span>
                </TableCell>
                <TableCell label="Metric">
                  {metricNames[one.metric]}, {one.environment}
                </TableCell>
                <TableCell label="Counted again" className="@2xl:text-right">
                  {formatQuantity(one.counted)}
                </TableCell>
                <TableCell label="Kept" className="font-medium text-danger-ink @2xl:text-right">
                  {formatQuantity(one.kept)}
                </TableCell>
              </TableRow>
            ))}
          </Table>
        </div>
      )}
    </>
  );
}
