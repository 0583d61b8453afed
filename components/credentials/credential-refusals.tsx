"use client";

import { Time } from "@/components/patterns/time";
import { useRefusals, type Refusals } from "@/lib/browser/credentials";

const reasons: Record<Refusals["refusals"][number]["reason"], string> = {
  disabled: "They were disabled",
  expired: "They had expired",
  unpaid: "An invoice was overdue",
  budget: "A budget was used up",
  address: "From an address that isn’t allowed",
  scope: "For a scope they don’t have",
  rate: "Too many logins in a minute",
};

/** Why logins with the right secret were refused in the last days, so that people see what a restriction does. */
export function CredentialRefusals({ applicationId, credentialId }: { applicationId: string; credentialId: string }) {
  const { data, isError } = useRefusals(applicationId, credentialId);
  return (
    <section aria-label="Refused logins" className="border-t border-line pt-4">
      <h3 className="text-sm font-medium">Refused in the last 7 days</h3>
      {!data && <p className="mt-1 text-ink-soft">{isError ? "We couldn’t load this." : "Loading…"}</p>}
      {data?.refusals.length === 0 && <p className="mt-1 text-ink-soft">No login with the right secret was refused.</p>}
      {data && data.refusals.length > 0 && (
        <ul className="mt-1 divide-y divide-line">
          {data.refusals.map(({ reason, count, last_at: lastAt, last_address: lastAddress }) => (
            <li key={reason} className="flex flex-wrap items-baseline justify-between gap-x-4 py-1.5">
              <span className="min-w-0">
                {reasons[reason]}: {count.toLocaleString("en")}×
              </span>
              <span className="min-w-0 text-xs wrap-anywhere text-ink-soft">
                last <Time at={lastAt} />
                {lastAddress && <> from {lastAddress}</>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
