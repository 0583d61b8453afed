import { Time } from "@/components/patterns/time";
import type { Credential } from "@/lib/client/credentials";

/** The live secrets by their last four characters; during a rotation the old one too, with the end of it. */
export function CredentialSecrets({ secrets }: Pick<Credential, "secrets">) {
  return (
    <ul className="space-y-1">
      {secrets.map((secret) => (
        <li key={secret.created_at} className="flex flex-wrap items-baseline gap-x-2 @max-3xl:justify-end">
          <code className="font-mono text-xs">
            <span className="sr-only">Ends in </span>
            <span aria-hidden>…</span>
            {secret.hint}
          </code>
          {secret.expires_at && (
            <span className="text-xs text-ink-soft">
              old, stops <Time at={secret.expires_at} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
