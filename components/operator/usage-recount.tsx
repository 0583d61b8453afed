import { Table, TableCell, TableRow } from "@/components/ui/table";
import { metricNames } from "@/lib/contract/metric-names";
import type { ShownUsageReport } from "@/lib/contract/reconciliation";
import { formatQuantity } from "@/lib/money";
import { longDay, monthOfDay } from "@/components/billing/bill-words";
import { sumsWords } from "./reconciliation-words";

const listFormat = new Intl.ListFormat("en-GB");

const columns = [
  { label: "Sums" },
  { label: "Of" },
  { label: "Team and application" },
  { label: "Metric" },
  { label: "Counted again", className: "text-right" },
  { label: "Kept", className: "text-right" },
] as const;

/** What counting again has come to; and where it differs, each sum. */
export function UsageRecount({ report }: { report: ShownUsageReport }) {
  const { days, teams, events, sums, differences, found } = report;
  const number = (count: number, what: string) => `${formatQuantity(String(count))} ${what}${count === 1 ? "" : "s"}`;
  const looked = `${number(events, "event")} of ${number(teams, "team")}, from ${listFormat.format(days.map(longDay))} (UTC)`;
  return (
    <>
      <p className="px-4 py-4 sm:px-5">
        {found === 0
          ? `We counted ${looked}. ${number(sums, "sum")} made of them agree.`
          : `We counted ${looked}. Of ${number(sums, "sum")} made of them, ${formatQuantity(String(found))} differ. Nothing corrects them by itself, since they're what is billed.`}
      </p>
      {differences.length > 0 && (
        <div className="border-t border-line">
          <Table caption="Sums that differ" columns={columns}>
            {differences.map((one, place) => (
              <TableRow key={place}>
                <TableCell>{sumsWords(one)}</TableCell>
                <TableCell label="Of">
                  {one.sums === "application_months" ? monthOfDay(one.period) : longDay(one.period)}
                </TableCell>
                <TableCell label="Team and application">
                  <span className="min-w-0 wrap-anywhere">
                    {one.team.team_name}
                    {one.application_id && <code className="block text-xs text-ink-soft">{one.application_id}</code>}
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
