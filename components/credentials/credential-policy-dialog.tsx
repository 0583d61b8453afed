"use client";

import { useId, useState } from "react";
import { Controller, FormProvider, useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { useDialogHold } from "@/components/ui/dialog-hold";
import { Label } from "@/components/ui/label";
import { toast } from "@/components/ui/toast";
import { useChangePolicy } from "@/lib/browser/credentials";
import { submitForm } from "@/lib/browser/form-errors";
import type { CredentialDialogProps } from "./credential-dialog-props";
import { CredentialPolicyFields } from "./credential-policy-fields";
import { changesOf, valuesOf, type PolicyValues } from "./credential-policy-values";
import { CredentialRefusals } from "./credential-refusals";

interface CredentialPolicyDialogProps extends CredentialDialogProps {
  /** What the form proposes, beside what is there. */
  proposed?: Partial<PolicyValues>;
}

export function CredentialPolicyDialog({
  applicationId,
  credential,
  proposed,
  ...dialog
}: CredentialPolicyDialogProps) {
  return (
    <Dialog
      {...dialog}
      wide
      title={`Restrictions of ${credential.label}`}
      description="Limit when, from where and for what these credentials work. Changes take effect right away."
    >
      <PolicyForm
        applicationId={applicationId}
        credential={credential}
        proposed={proposed}
        onClose={() => dialog.onOpenChange(false)}
      />
    </Dialog>
  );
}

interface PolicyFormProps extends Pick<CredentialDialogProps, "applicationId" | "credential"> {
  proposed: Partial<PolicyValues> | undefined;
  onClose: () => void;
}

function PolicyForm({ applicationId, credential, proposed, onClose }: PolicyFormProps) {
  // As they were when the dialog opened: if somebody else changes them meanwhile, the API says so.
  const [seen] = useState(credential);
  const id = useId();
  const change = useChangePolicy(applicationId, seen.id);
  const form = useForm<PolicyValues>({ defaultValues: { ...valuesOf(seen), ...proposed } });
  const { errors, isDirty, isSubmitting } = form.formState;
  useDialogHold(isDirty && "typed");
  const submit = submitForm(form, async (values) => {
    const changes = changesOf(values, seen);
    if (Object.keys(changes).length > 0) await change.mutateAsync({ changes, seen });
    onClose();
    toast.success(`Saved the restrictions of ${seen.label}`);
  });

  return (
    <FormProvider {...form}>
      <form onSubmit={submit} noValidate className="space-y-4">
        <Controller
          control={form.control}
          name="disabled"
          render={({ field }) => (
            <div className="flex items-start gap-2.5">
              <Checkbox
                id={id}
                ref={field.ref}
                aria-describedby={`${id}-text`}
                checked={field.value}
                onBlur={field.onBlur}
                onCheckedChange={(checked) => field.onChange(checked === true)}
              />
              <div>
                <Label htmlFor={id}>Disable these credentials</Label>
                <p id={`${id}-text`} className="mt-1 text-xs text-pretty text-ink-soft">
                  Nothing can log in with disabled credentials. You can enable them again at any time.
                </p>
              </div>
            </div>
          )}
        />
        <CredentialPolicyFields />
        <CredentialRefusals applicationId={applicationId} credentialId={seen.id} />
        <FormError message={errors.root?.message ?? errors.disabled?.message} />
        <DialogActions>
          <Button look="secondary" disabled={isSubmitting} onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" pending={isSubmitting} disabled={!isDirty && !proposed}>
            Save
          </Button>
        </DialogActions>
      </form>
    </FormProvider>
  );
}
