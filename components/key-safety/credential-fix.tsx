"use client";

import { useRef, useState } from "react";
import { inDays } from "@/components/credentials/credential-policy-values";
import { Button } from "@/components/ui/button";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import { Link } from "@/components/ui/link";
import { linkClass } from "@/components/ui/link-class";
import { toast } from "@/components/ui/toast";
import { messageOf } from "@/lib/browser/api-error";
import { useChangePolicy, type Credential } from "@/lib/browser/credentials";
import type { KeyFinding } from "@/lib/contract/key-findings";
import { paths } from "@/lib/paths";

const CredentialPolicyDialog = lazyDialog(
  async () => (await import("@/components/credentials/credential-policy-dialog")).CredentialPolicyDialog,
);
const CredentialRotateDialog = lazyDialog(
  async () => (await import("@/components/credentials/credential-rotate-dialog")).CredentialRotateDialog,
);

/** How long credentials are to live that had no end, in days. */
const proposedDays = 90;

const words: Record<KeyFinding, string> = {
  maker_left: "Rotate secret",
  many_networks: "Restrict addresses",
  never_used: "Disable",
  idle: "Disable",
  no_expiry: "Set expiry",
};

interface CredentialFixProps {
  applicationId: string;
  credential: Credential;
  finding: KeyFinding;
  networks: string[];
  mayChange: boolean;
}

/** One button that fixes it: at once where it can be taken back, else by the dialog that the credentials' own page has. */
export function CredentialFix({ applicationId, credential, finding, networks, mayChange }: CredentialFixProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const change = useChangePolicy(applicationId, credential.id);
  const dialog = { applicationId, credential, open, onOpenChange: setOpen, returnFocus: button };
  if (!mayChange) return <span className="text-xs text-ink-faint">Ask an admin of this application</span>;
  // The secret that the person knows is the old one already.
  if (finding === "maker_left" && credential.secrets.length > 1)
    return (
      <Link href={paths.credentials(applicationId)} className={linkClass}>
        Finish the rotation
      </Link>
    );

  async function disable() {
    try {
      await change.mutateAsync({ changes: { disabled: true }, seen: credential });
      toast.success(`Disabled ${credential.label}`, {
        description: "You can enable these credentials again under Restrictions.",
      });
    } catch (error) {
      toast.error(`Couldn’t disable ${credential.label}`, { description: messageOf(error) });
    }
  }

  const isSwitch = finding === "never_used" || finding === "idle";
  return (
    <>
      <Button
        ref={button}
        look="secondary"
        size="small"
        aria-label={`${words[finding]}: ${credential.label}`}
        pending={change.isPending}
        onClick={() => (isSwitch ? void disable() : setOpen(true))}
      >
        {words[finding]}
      </Button>
      {finding === "maker_left" && <CredentialRotateDialog {...dialog} />}
      {finding === "no_expiry" && (
        <CredentialPolicyDialog {...dialog} proposed={{ expires_at: inDays(proposedDays) }} />
      )}
      {finding === "many_networks" && (
        <CredentialPolicyDialog {...dialog} proposed={{ allowed_addresses: networks.join("\n") }} />
      )}
    </>
  );
}
