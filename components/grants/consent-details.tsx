import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { scopes as meanings, type Scope } from "@/lib/scopes";

/** Who asks, as far as we know. */
export interface AskingClient {
  name: string;
  /** The team that registered it; null if nobody was logged in. */
  publisher: string | null;
  is_own: boolean;
}

interface ConsentDetailsProps {
  client: AskingClient;
  scopes: readonly Scope[];
  teamName: string;
  /** Where it asks from, or where the person goes. */
  children: ReactNode;
}

/** What a person reads before they let a client in: whose it is, what it may do, and for how long. */
export function ConsentDetails({ client, scopes, teamName, children }: ConsentDetailsProps) {
  return (
    <div className="space-y-4">
      {client.publisher === null ? (
        <Warning>We don’t know who registered this client. Its name may be anyone’s.</Warning>
      ) : (
        <p className="text-pretty wrap-anywhere text-ink-soft">
          {client.is_own
            ? "Registered by your team."
            : `Registered by the team ${client.publisher}, which isn’t yours.`}
        </p>
      )}
      {children}
      <section aria-labelledby="consent-scopes">
        <h2 id="consent-scopes" className="mb-1.5 text-sm font-medium wrap-anywhere">
          On {teamName}, it may
        </h2>
        <ul className="divide-y divide-line rounded-lg border border-line">
          {scopes.map((scope) => (
            <li key={scope} className="px-3 py-2">
              <p className="text-pretty">{meanings[scope]}</p>
              <p className="font-mono text-xs text-ink-soft">{scope}</p>
            </li>
          ))}
        </ul>
        <p className="mt-1.5 text-xs text-pretty text-ink-soft">
          Never more than you may yourself. It has access for 90 days, or until you remove it under Settings, Tokens.
        </p>
      </section>
    </div>
  );
}

/** What should make people stop. */
export function Warning({ children }: { children: ReactNode }) {
  return (
    <div className="flex gap-2.5 rounded-lg border border-line bg-sunken p-3">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <p className="min-w-0 text-pretty">{children}</p>
    </div>
  );
}
