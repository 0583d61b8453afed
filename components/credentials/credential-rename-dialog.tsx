"use client";

import { useState } from "react";
import { useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { useDialogHold } from "@/components/ui/dialog-hold";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { isOutdated, messageOf } from "@/lib/browser/api-error";
import { checkedBy } from "@/lib/browser/checked-by";
import { useRenameCredential } from "@/lib/browser/credentials";
import type { CredentialDialogProps } from "./credential-dialog-props";

const resolver = checkedBy(() =>
  import("@/lib/contract/credentials").then(({ credentialBody }) => credentialBody.pick({ label: true })),
);

export function CredentialRenameDialog({
  open,
  onOpenChange,
  returnFocus,
  credential,
  ...rest
}: CredentialDialogProps) {
  // What was typed and could not be saved, since somebody else has given them another label meanwhile.
  const [refused, setRefused] = useState<string | null>(null);

  function change(opening: boolean) {
    if (!opening) setRefused(null);
    onOpenChange(opening);
  }

  return (
    <Dialog open={open} onOpenChange={change} returnFocus={returnFocus} title="Rename credentials">
      <RenameForm
        // Starts again from what they are called now.
        key={refused === null ? "first" : `${refused} ${credential.label}`}
        {...rest}
        credential={credential}
        refused={refused}
        onClose={() => change(false)}
        onRefused={(label) => {
          setRefused(label);
          onOpenChange(true);
        }}
      />
    </Dialog>
  );
}

interface RenameFormProps extends Pick<CredentialDialogProps, "applicationId" | "credential"> {
  refused: string | null;
  onClose: () => void;
  onRefused: (label: string) => void;
}

function RenameForm({ applicationId, credential, refused, onClose, onRefused }: RenameFormProps) {
  const [seen] = useState(credential);
  const rename = useRenameCredential(applicationId, credential.id);
  const form = useForm({ resolver, defaultValues: { label: refused ?? credential.label } });
  const { errors, isDirty } = form.formState;
  useDialogHold(isDirty && "typed");

  const submit = form.handleSubmit(({ label }) => {
    onClose();
    if (label === seen.label) return;
    // The list shows the new label already; should the API refuse, it goes back to the old one, and we say why.
    // By promise: callbacks given to `mutate` are forgotten with this form.
    rename.mutateAsync({ label, seen }).then(
      () => toast.success(`Renamed to ${label}`),
      (error) => {
        if (isOutdated(error)) onRefused(label);
        else toast.error(`Still called ${seen.label}`, { description: messageOf(error) });
      },
    );
  });

  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      {refused !== null && (
        <p role="alert" className="rounded-md bg-sunken px-3 py-2">
          Someone else changed these credentials in the meantime: they’re called “{credential.label}” now. Your name for
          them isn’t saved yet.
        </p>
      )}
      <FormField
        required
        label="Label"
        error={errors.label?.message}
        hint="Only your team sees the label. Nothing that uses these credentials is affected."
      >
        {(control) => <Input {...control} {...form.register("label")} autoComplete="off" maxLength={100} />}
      </FormField>
      <FormError message={errors.root?.message} />
      <DialogActions>
        <Button look="secondary" onClick={onClose}>
          {refused === null ? "Cancel" : `Keep “${credential.label}”`}
        </Button>
        <Button type="submit">{refused === null ? "Rename" : "Rename anyway"}</Button>
      </DialogActions>
    </form>
  );
}
