import { Receipt } from "lucide-react";
import type { z } from "zod";
import { EmptyState } from "@/components/patterns/empty-state";
import { Section } from "@/components/patterns/section";
import type { upcomingInvoiceSchema } from "@/lib/contract/billing";
import { formatMoney } from "@/lib/money";
import { BillTable } from "./bill-table";
import { monthOfDay } from "./bill-words";

/** The running month as a readable invoice. */
export function UpcomingSection({ upcoming }: { upcoming: z.output<typeof upcomingInvoiceSchema> }) {
  const { lines, total, forecast, currency, period_start: start, period_end: end } = upcoming;
  return (
    <Section
      title={`${monthOfDay(start)} so far`}
      text="Production usage since the first of the month, in UTC. Sandbox is free."
      actions={
        <dl className="flex gap-6 text-right">
          <div>
            <dt className="text-xs text-ink-soft">So far</dt>
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
        <BillTable caption="The bill so far" lines={lines} total={total} currency={currency} period={{ start, end }} />
      )}
    </Section>
  );
}
