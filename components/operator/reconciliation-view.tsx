import { Scale } from "lucide-react";
import { EmptyState } from "@/components/patterns/empty-state";
import { PageHeader } from "@/components/patterns/page-header";
import { Section } from "@/components/patterns/section";
import { Time } from "@/components/patterns/time";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { Reconciliation } from "@/lib/contract/reconciliation";
import { FindingsList } from "./findings-list";
import { MonthsTable } from "./months-table";
import { kindNames, verdictOf } from "./reconciliation-words";
import { UsageRecount } from "./usage-recount";

/** What operators see of the books: invoices here and at Stripe, usage and its sums, and what had drifted apart. */
export function ReconciliationView({ runs }: { runs: Reconciliation[] }) {
  const stripe = runs.find((run) => run.stripe);
  const usage = runs.find((run) => run.usage);
  return (
    <div className="space-y-6">
      <PageHeader
        title="Reconciliation"
        text="Every night, we compare our invoices with Stripe and count the events of four days again. You see this page because you run this installation."
      />
      {runs.length === 0 ? (
        <Card>
          <EmptyState
            icon={Scale}
            title="Nothing compared yet"
            text="We count usage again at 00:20 UTC, and compare invoices with Stripe at 02:40 UTC. To start both now, call POST /api/operator/reconciliation with your operator key."
          />
        </Card>
      ) : (
        <>
          {stripe?.stripe && (
            <Section
              title="Invoices here and at Stripe"
              text={<LastRun run={stripe} after={`${stripe.stripe.invoices_read} invoices read one by one.`} />}
            >
              <MonthsTable months={stripe.stripe.months} />
            </Section>
          )}
          {usage?.usage && (
            <Section title="Usage and its sums" text={<LastRun run={usage} />}>
              <UsageRecount report={usage.usage} />
            </Section>
          )}
          {stripe && (
            <Section
              title="What had drifted apart"
              text="Found by the comparisons with Stripe below, and what brought both sides together again."
            >
              <FindingsList runs={runs} />
            </Section>
          )}
          <Runs runs={runs} />
        </>
      )}
    </div>
  );
}

const LastRun = ({ run, after }: { run: Reconciliation; after?: string }) => (
  <>
    Compared <Time at={run.started_at} />. {after}
  </>
);

function Runs({ runs }: { runs: Reconciliation[] }) {
  return (
    <Section title="Runs">
      <ul aria-label="Runs" className="divide-y divide-line">
        {runs.map((run) => {
          const { tone, words } = verdictOf(run, runs);
          return (
            <li key={run.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 sm:px-5">
              <span className="min-w-44">{kindNames[run.kind]}</span>
              <Badge tone={tone}>{words}</Badge>
              {run.failure && <span className="min-w-0 wrap-anywhere text-ink-soft">{run.failure}</span>}
              <span className="ml-auto text-ink-soft tabular-nums">
                <Time at={run.started_at} exact />
                {run.finished_at && `, ${tookWords(run.started_at, run.finished_at)}`}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

const tookWords = (from: string, to: string): string => {
  const seconds = Math.round((Date.parse(to) - Date.parse(from)) / 1_000);
  if (seconds < 1) return "less than 1 s";
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
};
