import { Time } from "@/components/patterns/time";
import { Badge } from "@/components/ui/badge";
import type { Reconciliation } from "@/lib/contract/reconciliation";
import { changeWords, remedyWords, subjectWords } from "./reconciliation-words";

/** How many are shown: the API has the others. */
const most = 50;

/** What the comparisons with Stripe have found, the latest first. */
export function FindingsList({ runs }: { runs: Reconciliation[] }) {
  const all = runs.flatMap(({ id: run, started_at: at, stripe }) =>
    (stripe?.findings ?? []).map((finding, place) => ({ finding, at, key: `${run} ${place}` })),
  );
  if (all.length === 0) return <p className="px-4 py-4 text-ink-soft sm:px-5">Nothing, in all runs below.</p>;
  return (
    <ul aria-label="What had drifted apart" className="divide-y divide-line">
      {all.slice(0, most).map(({ finding, at, key }) => (
        <li key={key} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 px-4 py-3 sm:px-5">
          <span className="min-w-0 wrap-anywhere">
            <span className="font-medium">{subjectWords(finding)}</span>
            {finding.team && <span className="text-ink-soft"> of {finding.team.team_name}</span>}
            {finding.changes.length > 0 && <span className="block text-ink-soft">{changeWords(finding)}</span>}
          </span>
          <span className="flex flex-wrap items-center gap-2 text-ink-soft">
            {finding.remedy === null && <Badge tone="bad">Look into it</Badge>}
            {remedyWords(finding)}
            <span aria-hidden>·</span>
            <Time at={at} />
          </span>
        </li>
      ))}
    </ul>
  );
}
