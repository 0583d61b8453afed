import { Time } from "@/components/patterns/time";
import type { Credential } from "@/lib/browser/credentials";

/** The live secrets by their last four characters; during a rotation both, each with its use, so that people see the old one go quiet. */
export function CredentialSecrets({ credential }: { credential: Credential }) {
  const { secrets, last_used_at: lastUsedAt } = credential;
  // After a leak, until somebody rotates them.
  if (secrets.length === 0) return <span className="text-danger">None: rotate for a new one</span>;
  return (
    <ul className="min-w-0 space-y-2">
      {secrets.map((secret) => (
        <li key={`${secret.hint} ${secret.created_at}`} className="@max-2xl:text-right">
          <span className="flex flex-wrap items-baseline gap-x-2 @max-2xl:justify-end">
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
            {!secret.expires_at && secrets.length > 1 && <span className="text-xs text-ink-soft">new</span>}
          </span>
          {/* Of the only one, the columns beside say it, unless they speak of one that has ended. */}
          {(secrets.length > 1 || secret.last_used_at !== lastUsedAt) && <SecretUse secret={secret} />}
        </li>
      ))}
    </ul>
  );
}

function SecretUse({ secret }: { secret: Credential["secrets"][number] }) {
  return (
    <span className="block text-xs text-pretty text-ink-soft">
      Created <Time at={secret.created_at} />,{" "}
      {secret.last_used_at ? (
        <>
          last used <Time at={secret.last_used_at} />
        </>
      ) : (
        "never used"
      )}
      {!secret.last_used_at && secret.last_checked_at && (
        <>
          , tested <Time at={secret.last_checked_at} />
        </>
      )}
    </span>
  );
}
