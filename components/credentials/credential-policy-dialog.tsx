"use client";

import { useId, useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { useDialogHold } from "@/components/ui/dialog-hold";
import { Input, Textarea } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { toast } from "@/components/ui/toast";
import { useChangePolicy } from "@/lib/browser/credentials";
import { submitForm } from "@/lib/browser/form-errors";
import type { CredentialDialogProps } from "./credential-dialog-props";
import { changesOf, valuesOf } from "./credential-policy-values";
import { CredentialRefusals } from "./credential-refusals";

export function CredentialPolicyDialog({ applicationId, credential, ...dialog }: CredentialDialogProps) {
  return (
    <Dialog
      {...dialog}
      wide
      title={`Restrictions of ${credential.label}`}
      description="Limit when, from where and for what these credentials work. Changes take effect right away."
    >
      <PolicyForm applicationId={applicationId} credential={credential} onClose={() => dialog.onOpenChange(false)} />
    </Dialog>
  );
}

interface PolicyFormProps extends Pick<CredentialDialogProps, "applicationId" | "credential"> {
  onClose: () => void;
}

function PolicyForm({ applicationId, credential, onClose }: PolicyFormProps) {
  // As they were when the dialog opened: if somebody else changes them meanwhile, the API says so.
  const [seen] = useState(credential);
  const id = useId();
  const change = useChangePolicy(applicationId, seen.id);
  const form = useForm({ defaultValues: valuesOf(seen) });
  const { errors, isDirty, isSubmitting } = form.formState;
  useDialogHold(isDirty && "typed");
  // Half a date has no value, and must not be taken for none.
  const [isHalf, setHalf] = useState(false);
  const expiresAt = form.register("expires_at", { validate: () => !isHalf || "Must have a date and a time." });
  const rate = form.register("rate_per_minute", {
    pattern: { value: /^\s*\d{0,9}\s*$/, message: "Must be a whole number from 1 to 1,000,000." },
  });

  const submit = submitForm(form, async (values) => {
    const changes = changesOf(values, seen);
    if (Object.keys(changes).length > 0) await change.mutateAsync({ changes, seen });
    onClose();
    toast.success(`Saved the restrictions of ${seen.label}`);
  });

  return (
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
      <FormField
        label="Expire on"
        error={errors.expires_at?.message}
        hint="In your time zone. Leave it empty if they never expire. Owners and the person who created them get an email 14 days before, 3 days before, and when they expire."
      >
        {(control) => (
          <Input
            {...control}
            {...expiresAt}
            onChange={(event) => {
              setHalf(event.target.validity.badInput);
              void expiresAt.onChange(event);
            }}
            onBlur={(event) => {
              setHalf(event.target.validity.badInput);
              void expiresAt.onBlur(event);
            }}
            type="datetime-local"
            max="9999-12-31T23:59"
          />
        )}
      </FormField>
      <FormField
        label="Allowed addresses"
        error={errors.allowed_addresses?.message}
        hint="One IP address or network a line, up to 50. Leave it empty to allow any address."
      >
        {(control) => (
          <Textarea
            {...control}
            {...form.register("allowed_addresses")}
            placeholder="203.0.113.0/24"
            spellCheck={false}
            className="font-mono"
          />
        )}
      </FormField>
      <FormField
        label="Scopes"
        error={errors.scopes?.message}
        hint="What they can be used for, separated by spaces. Leave it empty to allow everything."
      >
        {(control) => (
          <Input
            {...control}
            {...form.register("scopes")}
            placeholder="chat calls"
            autoComplete="off"
            spellCheck={false}
            className="font-mono"
          />
        )}
      </FormField>
      <FormField
        label="Logins a minute"
        error={errors.rate_per_minute?.message}
        hint="The most they can be used for in a minute. Leave it empty for no limit."
      >
        {(control) => <Input {...control} {...rate} inputMode="numeric" autoComplete="off" />}
      </FormField>
      <CredentialRefusals applicationId={applicationId} credentialId={seen.id} />
      <FormError message={errors.root?.message ?? errors.disabled?.message} />
      <DialogActions>
        <Button look="secondary" disabled={isSubmitting} onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" pending={isSubmitting} disabled={!isDirty}>
          Save
        </Button>
      </DialogActions>
    </form>
  );
}
