"use client";

import { useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { useDialogHold } from "@/components/ui/dialog-hold";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { checkedBy } from "@/lib/browser/checked-by";
import { useReportLeak } from "@/lib/browser/credentials";
import { submitForm } from "@/lib/browser/form-errors";
import type { CredentialDialogProps } from "./credential-dialog-props";

const resolver = checkedBy(() => import("@/lib/contract/credentials").then(({ leakBody }) => leakBody));

interface CredentialLeakDialogProps extends CredentialDialogProps {
  /** Goes on to a new secret. */
  onStopped: () => void;
}

export function CredentialLeakDialog({ open, onOpenChange, returnFocus, ...rest }: CredentialLeakDialogProps) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      returnFocus={returnFocus}
      title={`Was the secret of ${rest.credential.label} leaked?`}
      description={`Everything that logs in with these ${rest.credential.environment} credentials stops working right away. Then you get a new secret for the same client ID.`}
    >
      <LeakForm {...rest} onCancel={() => onOpenChange(false)} />
    </Dialog>
  );
}

interface LeakFormProps extends Pick<CredentialLeakDialogProps, "applicationId" | "credential" | "onStopped"> {
  onCancel: () => void;
}

function LeakForm({ applicationId, credential, onStopped, onCancel }: LeakFormProps) {
  const report = useReportLeak(applicationId, credential.id);
  const form = useForm({ resolver, defaultValues: { where: "" } });
  const { errors, isDirty, isSubmitting } = form.formState;
  useDialogHold(isDirty && "typed");

  const submit = submitForm(form, async ({ where }) => {
    await report.mutateAsync({ where: where ?? "" });
    toast.success(`The secret of ${credential.label} no longer works`);
    onStopped();
  });

  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <FormField
        label="Where did you find it?"
        error={errors.where?.message}
        hint="Goes into the audit log, and into the email to your team’s owners and admins."
      >
        {(control) => <Input {...control} {...form.register("where")} autoComplete="off" maxLength={500} />}
      </FormField>
      <FormError message={errors.root?.message} />
      <DialogActions>
        <Button look="secondary" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" look="danger" pending={isSubmitting}>
          Stop the secret
        </Button>
      </DialogActions>
    </form>
  );
}
