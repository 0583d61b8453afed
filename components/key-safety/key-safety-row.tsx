"use client";

import type { ReactNode } from "react";
import { EnvironmentBadge } from "@/components/applications/environment-badge";
import { KeyDeleteButton } from "@/components/tokens/key-delete-button";
import { Time } from "@/components/patterns/time";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { linkClass } from "@/components/ui/link-class";
import type { UnsafeKey } from "@/lib/browser/key-safety";
import { useDeletePersonalToken, useDeleteServiceAccount } from "@/lib/browser/tokens";
import type { KeyFinding } from "@/lib/contract/key-findings";
import { paths } from "@/lib/paths";
import { CredentialFix } from "./credential-fix";

/** As many networks as are kept apart. */
const mostNetworks = 50;

/** A key with what was found, and a button for each. */
export function KeySafetyRow({ unsafe }: { unsafe: UnsafeKey }) {
  const { credential, service_account: account, personal_token: token, application, findings } = unsafe;
  const key = credential ?? account ?? token;
  if (!key) return null;
  const name = "label" in key ? key.label : key.name;
  return (
    <li className="px-4 py-4 sm:px-5" aria-label={name}>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="min-w-0 font-medium wrap-anywhere">{name}</span>
        {credential && <EnvironmentBadge environment={credential.environment} />}
        {account && <Badge>Service account</Badge>}
        {token && <Badge>Your token</Badge>}
        {application && (
          <span className="min-w-0 text-ink-soft">
            of{" "}
            <Link href={paths.credentials(application.id)} className={`${linkClass} wrap-anywhere`}>
              {application.name}
            </Link>
          </span>
        )}
      </p>
      <ul className="mt-2 space-y-2">
        {findings.map((finding) => (
          <li key={finding} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
            <span className="min-w-0 text-pretty text-ink-soft">
              <FindingWords finding={finding} unsafe={unsafe} />
            </span>
            {credential && application && (
              <CredentialFix
                applicationId={application.id}
                credential={credential}
                finding={finding}
                networks={unsafe.networks}
                mayChange={unsafe.may_change}
              />
            )}
            {/* Whatever is wrong with these, there's one remedy. */}
            {!credential &&
              finding === findings[0] &&
              (account ? <AccountFix {...account} /> : token && <TokenFix {...token} />)}
          </li>
        ))}
      </ul>
    </li>
  );
}

function FindingWords({ finding, unsafe }: { finding: KeyFinding; unsafe: UnsafeKey }): ReactNode {
  const { credential, service_account: account, personal_token: token, networks } = unsafe;
  const { created_at: createdAt, last_used_at: lastUsedAt } = credential ?? account ?? token ?? {};
  const amount = networks.length >= mostNetworks ? `${mostNetworks} or more` : networks.length;
  if (finding === "maker_left") return "The person who made its secret has left the team.";
  if (finding === "many_networks") return `Used from ${amount} networks in the last 30 days.`;
  if (finding === "no_expiry") return "Never expires.";
  if (finding === "never_used")
    return (
      <>
        Never used
        {createdAt && (
          <>
            , created <Time at={createdAt} />
          </>
        )}
        .
      </>
    );
  return (
    <>
      Not used for 90 days
      {lastUsedAt && (
        <>
          , last used <Time at={lastUsedAt} />
        </>
      )}
      .
    </>
  );
}

function AccountFix({ id, name }: { id: string; name: string }) {
  const remove = useDeleteServiceAccount(id);
  return (
    <KeyDeleteButton
      name={name}
      text="Its secret and its access tokens stop working right away. This can't be undone."
      action="Delete service account"
      onDelete={() => remove.mutateAsync()}
    />
  );
}

function TokenFix({ id, name }: { id: string; name: string }) {
  const remove = useDeletePersonalToken(id);
  return (
    <KeyDeleteButton
      name={name}
      text="Whatever uses it stops working right away. This can't be undone."
      action="Delete token"
      onDelete={() => remove.mutateAsync()}
    />
  );
}
