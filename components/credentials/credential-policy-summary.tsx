import type { ReactNode } from "react";
import { Time } from "@/components/patterns/time";
import type { Credential } from "@/lib/browser/credentials";

/** What restricts credentials, in a line below their label; nothing if nothing does. */
export function CredentialPolicySummary({ credential }: { credential: Credential }) {
  const { expires_at: expiresAt, allowed_addresses: addresses, scopes, rate_per_minute: rate, status } = credential;
  const parts: [key: string, part: ReactNode][] = [];
  if (expiresAt)
    parts.push([
      "expiry",
      <>
        {status === "expired" ? "expired" : "expires"} <Time at={expiresAt} />
      </>,
    ]);
  const [only, ...others] = addresses;
  if (only !== undefined)
    parts.push(["addresses", others.length > 0 ? `only from ${addresses.length} addresses` : `only from ${only}`]);
  if (scopes.length > 0) parts.push(["scopes", `only for ${scopes.join(", ")}`]);
  if (rate !== null) parts.push(["rate", `up to ${rate.toLocaleString("en")} a minute`]);
  if (parts.length === 0) return null;
  return (
    <ul aria-label={`Restrictions of ${credential.label}`} className="mt-1 space-y-0.5 text-xs text-ink-soft">
      {parts.map(([key, part]) => (
        <li key={key} className="wrap-anywhere first-letter:uppercase">
          {part}
        </li>
      ))}
    </ul>
  );
}
