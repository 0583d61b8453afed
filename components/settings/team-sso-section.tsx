"use client";

import { useState } from "react";
import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { FieldError } from "@/components/patterns/field-error";
import { Section } from "@/components/patterns/section";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import { toast } from "@/components/ui/toast";
import { ApiError, messageOf } from "@/lib/browser/api-error";
import {
  useDeleteTeamSso,
  useMailPostmaster,
  useProveTeamDomain,
  useTeamSso,
  type Provider,
  type TeamSso,
} from "@/lib/browser/single-sign-on";
import { TeamSsoRule } from "./team-sso-rule";

const SsoDialog = lazyDialog(async () => (await import("./team-sso-dialog")).TeamSsoDialog);

/** Where people of the team's domain log in with their company account; for owners. */
export function TeamSsoSection({ teamId }: { teamId: string }) {
  const { data: sso } = useTeamSso(teamId);
  if (!sso) return null;
  return (
    <Section
      title="Single sign-on"
      text="People log in with their company account, by OpenID Connect. Such a login is for this team only."
    >
      <TeamSsoSettings teamId={teamId} sso={sso} />
    </Section>
  );
}

function TeamSsoSettings({ teamId, sso }: { teamId: string; sso: TeamSso }) {
  const { provider } = sso;
  const remove = useDeleteTeamSso(teamId);
  const [editing, setEditing] = useState(false);
  const [removing, setRemoving] = useState(false);
  return (
    <div className="space-y-4 p-4 sm:p-5">
      {provider ? (
        <>
          <ProviderDetails teamId={teamId} provider={provider} />
          {provider.domain_proven_at && <TeamSsoRule teamId={teamId} sso={{ ...sso, provider }} />}
        </>
      ) : (
        <p className="text-pretty text-ink-soft">
          Your team has no identity provider yet. Register us with yours first, with this redirect URI:
        </p>
      )}
      <Copied label="Redirect URI" text={sso.redirect_uri} />
      <div className="flex flex-wrap gap-2">
        <Button look="secondary" onClick={() => setEditing(true)}>
          {provider ? "Change" : "Set up single sign-on"}
        </Button>
        {provider && (
          <Button look="dangerQuiet" onClick={() => setRemoving(true)}>
            Remove
          </Button>
        )}
      </div>
      <SsoDialog teamId={teamId} sso={sso} open={editing} onOpenChange={setEditing} />
      <ConfirmDialog
        open={removing}
        onOpenChange={setRemoving}
        title="Remove single sign-on?"
        text="Everyone who logged in with their company account is logged out. They stay on the team; whoever has no password gets one from “Forgot your password?”."
        action="Remove single sign-on"
        onConfirm={async () => {
          await remove.mutateAsync();
          setRemoving(false);
          toast.success("Single sign-on is removed");
        }}
      />
    </div>
  );
}

function ProviderDetails({ teamId, provider }: { teamId: string; provider: Provider }) {
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
        <dt className="text-ink-soft">Issuer</dt>
        <dd className="wrap-anywhere">{provider.issuer}</dd>
        <dt className="text-ink-soft">Client ID</dt>
        <dd className="wrap-anywhere">{provider.client_id}</dd>
        <dt className="text-ink-soft">Domain</dt>
        <dd className="flex flex-wrap items-center gap-2 wrap-anywhere">
          {provider.domain}
          {provider.domain_proven_at ? <Badge tone="good">Proven</Badge> : <Badge>Not proven</Badge>}
        </dd>
        <dt className="text-ink-soft">New people</dt>
        <dd>{provider.default_role === "admin" ? "Join as admins" : "Join as developers"}</dd>
      </dl>
      {!provider.domain_proven_at && <DomainProof teamId={teamId} provider={provider} />}
    </>
  );
}

/** What to put into the domain's DNS, and a look whether it's there. */
function DomainProof({ teamId, provider }: { teamId: string; provider: Provider }) {
  const prove = useProveTeamDomain(teamId);
  const mail = useMailPostmaster(teamId);
  const { error } = prove;
  return (
    <div className="space-y-3 rounded-lg border border-line p-3">
      <p className="text-pretty">
        Nobody can log in yet: show that the domain is yours. Add this TXT record to it, and check.
      </p>
      <Copied label="Name" text={provider.txt_name} />
      <Copied label="Value" text={provider.txt_value} />
      <div className="flex flex-wrap gap-2">
        <Button
          pending={prove.isPending}
          onClick={() => prove.mutate(undefined, { onSuccess: () => toast.success(`${provider.domain} is proven`) })}
        >
          Check now
        </Button>
        <Button
          look="secondary"
          pending={mail.isPending}
          onClick={() =>
            mail.mutate(undefined, {
              onSuccess: ({ sent_to }) => toast.success(`We’ve emailed ${sent_to}`),
              onError: (failure) => toast.error(messageOf(failure)),
            })
          }
        >
          Email postmaster instead
        </Button>
      </div>
      <p className="text-pretty text-ink-soft">
        The email goes to postmaster@{provider.domain}. Whoever gets it there confirms the domain with one click.
      </p>
      {error && (
        <FieldError
          id="domain-proof"
          message={(error instanceof ApiError && error.fields.domain) || messageOf(error)}
        />
      )}
    </div>
  );
}

function Copied({ label, text }: { label: string; text: string }) {
  return (
    <div className="flex items-center gap-2">
      <div role="group" aria-label={label} className="min-w-0 flex-1">
        <p className="text-xs text-ink-soft">{label}</p>
        <p className="font-mono text-xs wrap-anywhere">{text}</p>
      </div>
      <CopyButton text={text} what={label} />
    </div>
  );
}
