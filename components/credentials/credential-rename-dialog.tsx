"use client";

import { useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { messageOf } from "@/lib/client/api-error";
import { useRenameCredential } from "@/lib/client/credentials";
import { checkedBy } from "@/lib/client/checked-by";
import type { CredentialDialogProps } from "./credential-dialog-props";

const resolver = checkedBy(() =>
  import("@/lib/contract/credentials").then(({ updateCredential }) => updateCredential.body),
);

export function CredentialRenameDialog({ open, onOpenChange, returnFocus, ...rest }: CredentialDialogProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} returnFocus={returnFocus} title="Rename credentials">
      <RenameForm {...rest} onClose={() => onOpenChange(false)} />
    </Dialog>
  );
}

interface RenameFormProps extends Pick<CredentialDialogProps, "applicationId" | "credential"> {
  onClose: () => void;
}

function RenameForm({ applicationId, credential, onClose }: RenameFormProps) {
  const rename = useRenameCredential(applicationId, credential.id);
  const form = useForm({ resolver, defaultValues: { label: credential.label } });
  const { errors } = form.formState;

  const submit = form.handleSubmit(({ label }) => {
    onClose();
    if (label === credential.label) return;
    // The list shows the new label already; should the API refuse, it goes back to the old one, and we say why.
    // By promise: callbacks given to `mutate` are forgotten with this form.
    rename.mutateAsync(label).then(
      () => toast.success(`Renamed to ${label}`),
      (error) => toast.error(`Still called ${credential.label}`, { description: messageOf(error) }),
    );
  });

  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <FormField
        label="Label"
        error={errors.label?.message}
        hint="Only a name for you. Nothing that uses them changes."
      >
        {(control) => <Input {...control} {...form.register("label")} autoComplete="off" maxLength={100} />}
      </FormField>
      <FormError message={errors.root?.message} />
      <DialogActions>
        <Button look="secondary" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit">Rename</Button>
      </DialogActions>
    </form>
  );
}
