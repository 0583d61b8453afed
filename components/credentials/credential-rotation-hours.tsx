"use client";

import { Time } from "@/components/patterns/time";
import type { Rotation } from "@/lib/browser/credentials";
import { countOf } from "@/lib/format/count-of";

/** Logins with the old secret, a bar for each hour. In words for those who don't see it. */
export function CredentialRotationHours({ hours }: Pick<Rotation, "hours">) {
  const [first] = hours;
  if (!first) return null;
  const most = Math.max(1, ...hours.map(({ uses }) => uses));
  const total = hours.reduce((sum, { uses }) => sum + uses, 0);
  const used = hours.filter(({ uses }) => uses > 0).length;
  return (
    <figure>
      <figcaption className="text-xs text-ink-soft">
        Logins with the old secret, hour by hour: {countOf(total, ["login", "logins"])}
        {total > 0 && <> in {countOf(used, ["hour", "hours"])}</>}
      </figcaption>
      <div aria-hidden className="mt-2 flex h-16 items-end border-b border-line">
        {hours.map(({ at, uses }) => (
          <span
            key={at}
            title={`${at.slice(0, 13).replace("T", " ")}:00 UTC: ${countOf(uses, ["login", "logins"])}`}
            className="flex h-full max-w-8 min-w-0 flex-1 items-end px-px"
          >
            <span
              className="w-full rounded-t-sm bg-accent"
              style={{ height: uses > 0 ? `${Math.max(4, (100 * uses) / most)}%` : 0 }}
            />
          </span>
        ))}
      </div>
      <div className="mt-1 flex justify-between text-xs text-ink-faint">
        <Time at={first.at} exact />
        <span>now</span>
      </div>
    </figure>
  );
}
