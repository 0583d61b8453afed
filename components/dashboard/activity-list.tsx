import { actionInWords } from "@/components/audit-log/action-words";
import { Time } from "@/components/patterns/time";
import type { Dashboard } from "@/lib/browser/dashboard";

export function ActivityList({ activity }: { activity: Dashboard["recent_activity"] }) {
  if (activity.length === 0) return <p className="p-4 text-ink-soft sm:p-5">No activity yet.</p>;
  return (
    <ul className="divide-y divide-line">
      {activity.map(({ id, at, actor, action, target }) => (
        <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5 px-4 py-2.5 sm:px-5">
          <p className="min-w-0 wrap-anywhere">
            <span className="font-medium">{actionInWords(action)}</span>{" "}
            <span className="text-ink-soft">
              {target.name}
              {actor && ` · ${actor.name}`}
            </span>
          </p>
          <p className="text-xs text-ink-soft">
            <Time at={at} />
          </p>
        </li>
      ))}
    </ul>
  );
}
