"use client";

import { useState } from "react";
import { Section } from "@/components/patterns/section";
import { Time } from "@/components/patterns/time";
import { Button } from "@/components/ui/button";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import { usePasskeys, type Passkey } from "@/lib/browser/passkeys";

const PasskeyAddDialog = lazyDialog(async () => (await import("./passkey-add-dialog")).PasskeyAddDialog);
const PasskeyRenameDialog = lazyDialog(async () => (await import("./passkey-rename-dialog")).PasskeyRenameDialog);
const PasskeyRemoveDialog = lazyDialog(async () => (await import("./passkey-remove-dialog")).PasskeyRemoveDialog);

/** @param email of the person signed in, for the file of their recovery codes */
export function PasskeysSection({ email }: { email: string }) {
  const { data: passkeys } = usePasskeys();
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title="Passkeys"
      text="Log in with your fingerprint, face, screen lock or a security key. A passkey is a second factor, too."
      actions={
        <Button look="secondary" onClick={() => setAdding(true)}>
          Add a passkey
        </Button>
      }
    >
      {passkeys?.length ? (
        <ul aria-label="Passkeys" className="divide-y divide-line">
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      ) : (
        <p className="p-4 text-ink-soft sm:p-5">You have no passkeys.</p>
      )}
      <PasskeyAddDialog email={email} open={adding} onOpenChange={setAdding} />
    </Section>
  );
}

function PasskeyRow({ passkey }: { passkey: Passkey }) {
  const [dialog, setDialog] = useState<"rename" | "remove">();
  const opens = (which: typeof dialog) => ({
    open: dialog === which,
    onOpenChange: (open: boolean) => setDialog(open ? which : undefined),
  });
  const { name, synced, created_at: createdAt, last_used_at: lastUsedAt } = passkey;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 p-4 sm:px-5">
      <div className="min-w-0">
        <p className="font-medium wrap-anywhere">{name}</p>
        <p className="text-xs leading-5 text-ink-soft">
          Added <Time at={createdAt} />
          {lastUsedAt && (
            <>
              , last used <Time at={lastUsedAt} />
            </>
          )}
          {synced && ". On all devices of your account."}
        </p>
      </div>
      <div className="flex gap-2">
        <Button look="quiet" aria-label={`Rename ${name}`} onClick={() => setDialog("rename")}>
          Rename
        </Button>
        <Button look="dangerQuiet" aria-label={`Remove ${name}`} onClick={() => setDialog("remove")}>
          Remove
        </Button>
      </div>
      <PasskeyRenameDialog passkey={passkey} {...opens("rename")} />
      <PasskeyRemoveDialog passkey={passkey} {...opens("remove")} />
    </li>
  );
}
