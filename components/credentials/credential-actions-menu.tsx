"use client";

import { Ellipsis, Pencil, RefreshCw, ShieldAlert, ShieldCheck, Trash2 } from "lucide-react";
import { useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { DropdownMenu } from "@/components/ui/dropdown-menu";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import type { Credential } from "@/lib/browser/credentials";
import { CredentialDeleteDialog } from "./credential-delete-dialog";

const CredentialRenameDialog = lazyDialog(
  async () => (await import("./credential-rename-dialog")).CredentialRenameDialog,
);
const CredentialPolicyDialog = lazyDialog(
  async () => (await import("./credential-policy-dialog")).CredentialPolicyDialog,
);
const CredentialLeakDialog = lazyDialog(async () => (await import("./credential-leak-dialog")).CredentialLeakDialog);
const CredentialRotateDialog = lazyDialog(
  async () => (await import("./credential-rotate-dialog")).CredentialRotateDialog,
);

interface CredentialActionsMenuProps {
  applicationId: string;
  credential: Credential;
}

export function CredentialActionsMenu({ applicationId, credential }: CredentialActionsMenuProps) {
  const [open, setOpen] = useState<"rename" | "rotate" | "policy" | "leak" | "delete" | null>(null);
  const returnFocus = useRef<HTMLButtonElement>(null);
  const trigger = (
    <button
      ref={returnFocus}
      type="button"
      aria-label={`Actions for ${credential.label}`}
      className={buttonClass({ look: "quiet", size: "icon" })}
    >
      <Ellipsis aria-hidden />
    </button>
  );
  const dialog = (name: NonNullable<typeof open>) => ({
    applicationId,
    credential,
    open: open === name,
    onOpenChange: (opening: boolean) => setOpen(opening ? name : null),
  });
  return (
    <>
      <DropdownMenu trigger={trigger}>
        {({ Item, Separator }) => (
          <>
            <Item onSelect={() => setOpen("rename")}>
              <Pencil aria-hidden />
              Rename
            </Item>
            <Item onSelect={() => setOpen("rotate")}>
              <RefreshCw aria-hidden />
              Rotate secret
            </Item>
            <Item onSelect={() => setOpen("policy")}>
              <ShieldCheck aria-hidden />
              Restrictions
            </Item>
            <Separator />
            <Item tone="danger" onSelect={() => setOpen("leak")}>
              <ShieldAlert aria-hidden />
              It was leaked
            </Item>
            <Item tone="danger" onSelect={() => setOpen("delete")}>
              <Trash2 aria-hidden />
              Delete
            </Item>
          </>
        )}
      </DropdownMenu>
      <CredentialRenameDialog {...dialog("rename")} returnFocus={returnFocus} />
      <CredentialRotateDialog {...dialog("rotate")} returnFocus={returnFocus} />
      <CredentialPolicyDialog {...dialog("policy")} returnFocus={returnFocus} />
      <CredentialLeakDialog {...dialog("leak")} returnFocus={returnFocus} onStopped={() => setOpen("rotate")} />
      <CredentialDeleteDialog {...dialog("delete")} returnFocus={returnFocus} />
    </>
  );
}
