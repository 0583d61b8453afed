import { Receipt } from "lucide-react";
import { EmptyState } from "@/components/patterns/empty-state";
import { Section } from "@/components/patterns/section";
import { formatMoney } from "@/lib/money";
import { BillTable } from "./bill-table";
import { monthOfDay, type UpcomingInvoice } from "./bill-words";

/** The running month as a readable invoice. */
export function UpcomingSection({ upcoming }: { upcoming: UpcomingInvoice }) {
  const { lines, total, forecast, currency, period_start: start, period_end: end } = upcoming;
  return (
    <Section
      title={`${monthOfDay(start)} so far`}
      text="Production usage since the first of the month, in UTC. Sandbox is free."
      actions={
        <dl className="flex gap-6 text-right">
          <div>
            <dt className="text-xs text-ink-soft">{soFarWords(upcoming)}</dt>
            <dd className="text-lg font-semibold tabular-nums">{formatMoney(total, currency)}</dd>
          </div>
          <div>
            <dt className="text-xs text-ink-soft">Forecast</dt>
            <dd className="text-lg font-semibold text-ink-soft tabular-nums">{formatMoney(forecast, currency)}</dd>
          </div>
        </dl>
      }
    >
      {lines.length === 0 ? (
        <EmptyState
          icon={Receipt}
          title="No usage yet"
          text="What your applications use in production this month shows up here, with a line for each of them."
        />
      ) : (
        <BillTable caption="The bill so far" bill={upcoming} period={{ start, end }} />
      )}
    </Section>
  );
}

function soFarWords({ tax, tax_pending: isPending }: UpcomingInvoice): string {
  if (isPending) return "So far, before tax";
  return tax && tax.amount > 0 ? `So far, with ${tax.name}` : "So far";
}
