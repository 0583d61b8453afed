"use client";

import { useState } from "react";
import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { Section } from "@/components/patterns/section";
import { Time } from "@/components/patterns/time";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { ApiError, messageOf } from "@/lib/browser/api-error";
import { leaveToLink } from "@/lib/browser/external-login";
import { useIdentities, useUnlink, type Identities, type LinkedAccount } from "@/lib/browser/identities";
import { externalProviders, providerNames, type ExternalProvider } from "@/lib/contract/external-providers";

/** The accounts elsewhere that log the person in; nothing where there are none, and none can be linked. */
export function IdentitiesSection() {
  const { data } = useIdentities();
  if (!data) return null;
  const { available, accounts, company_accounts: companies } = data;
  const linked = (provider: ExternalProvider) => accounts.find((account) => account.provider === provider);
  const shown = externalProviders.filter((provider) => available.includes(provider) || linked(provider));
  if (shown.length + companies.length === 0) return null;
  return (
    <Section
      title="Other ways to log in"
      text="Google and GitHub take the place of your password. If you have two-factor authentication, you’re asked for it all the same."
    >
      <ul aria-label="Other ways to log in" className="divide-y divide-line">
        {shown.map((provider) => (
          <ProviderRow key={provider} provider={provider} account={linked(provider)} />
        ))}
        {companies.map((company) => (
          <CompanyRow key={`${company.team.id} ${company.issuer} ${company.created_at}`} company={company} />
        ))}
      </ul>
    </Section>
  );
}

function ProviderRow({ provider, account }: { provider: ExternalProvider; account: LinkedAccount | undefined }) {
  const name = providerNames[provider];
  const [leaving, setLeaving] = useState(false);

  async function link() {
    setLeaving(true);
    try {
      // Stays busy until the other page is there.
      await leaveToLink(provider);
    } catch (error) {
      setLeaving(false);
      const words = error instanceof ApiError ? Object.values(error.fields)[0] : undefined;
      toast.error(`${name} isn’t linked`, { description: words ?? messageOf(error) });
    }
  }

  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 p-4 sm:px-5">
      <div className="min-w-0">
        <p className="font-medium">{name}</p>
        {account ? (
          <p className="text-xs leading-5 wrap-anywhere text-ink-soft">
            {account.name}, linked <Used since={account.created_at} last={account.last_used_at} />
          </p>
        ) : (
          <p className="text-xs leading-5 text-ink-soft">Not linked</p>
        )}
      </div>
      {account ? (
        <UnlinkButton account={account} />
      ) : (
        <Button look="secondary" pending={leaving} aria-label={`Link ${name}`} onClick={() => void link()}>
          Link
        </Button>
      )}
    </li>
  );
}

function UnlinkButton({ account }: { account: LinkedAccount }) {
  const name = providerNames[account.provider];
  const unlink = useUnlink();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="dangerQuiet" aria-label={`Unlink ${name}`} onClick={() => setOpen(true)}>
        Unlink
      </Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={`Unlink ${name}?`}
        text={`It no longer logs you in. Logins with ${name} end. If you logged in here with it, you’re logged out.`}
        action={`Unlink ${name}`}
        onConfirm={async () => {
          await unlink(account.id);
          setOpen(false);
          toast.success(`${name} is unlinked`);
        }}
      />
    </>
  );
}

function CompanyRow({ company }: { company: Identities["company_accounts"][number] }) {
  return (
    <li className="p-4 sm:px-5">
      <p className="font-medium wrap-anywhere">Company account of {company.team.team_name}</p>
      <p className="text-xs leading-5 wrap-anywhere text-ink-soft">
        {company.issuer}, linked <Used since={company.created_at} last={company.last_used_at} />. The team’s owners
        decide about it.
      </p>
    </li>
  );
}

const Used = ({ since, last }: { since: string; last: string | null }) => (
  <>
    <Time at={since} />
    {last !== null && (
      <>
        , last used <Time at={last} />
      </>
    )}
  </>
);
