"use client";

import { useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { submitForm } from "@/lib/browser/form-errors";
import { useRenamePasskey, type Passkey } from "@/lib/browser/passkeys";

interface PasskeyRenameDialogProps {
  passkey: Passkey;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function PasskeyRenameDialog({ passkey, open, onOpenChange }: PasskeyRenameDialogProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Rename passkey" description="Only you see the name.">
      <RenameForm passkey={passkey} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

function RenameForm({ passkey: { id, name }, onDone }: { passkey: Passkey; onDone: () => void }) {
  const rename = useRenamePasskey();
  const form = useForm({ defaultValues: { name } });
  const { errors, isSubmitting } = form.formState;
  const submit = submitForm(form, async (values) => {
    await rename.mutateAsync({ id, name: values.name });
    onDone();
  });
  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <FormField required label="Name" error={errors.name?.message}>
        {(control) => <Input {...control} {...form.register("name")} maxLength={100} />}
      </FormField>
      <FormError message={errors.root?.message} />
      <DialogActions>
        <Button look="secondary" disabled={isSubmitting} onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" pending={isSubmitting}>
          Save
        </Button>
      </DialogActions>
    </form>
  );
}
