"use client";

import { useState } from "react";
import { Controller, useForm, useWatch } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { OverlapSelect } from "@/components/patterns/overlap-select";
import { Button } from "@/components/ui/button";
import { DialogActions } from "@/components/ui/dialog";
import { useDialogHold } from "@/components/ui/dialog-hold";
import { RadioCards } from "@/components/ui/radio-cards";
import { useRotateCredential, type Credential, type NewCredential } from "@/lib/browser/credentials";
import { submitForm } from "@/lib/browser/form-errors";

interface CredentialRotateFormProps {
  applicationId: string;
  credential: Credential;
  onMade: (made: NewCredential) => void;
  onCancel: () => void;
}

export function CredentialRotateForm({ applicationId, credential, onMade, onCancel }: CredentialRotateFormProps) {
  const rotate = useRotateCredential(applicationId, credential.id);
  // As they were when the dialog opened: the request stays the same, even if an answer is lost and the list shows its effect.
  const [seen] = useState(credential);
  const older = seen.secrets.find((secret) => secret.expires_at !== null);
  const current = seen.secrets.find((secret) => secret.expires_at === null);
  // Somebody who has checked with it whether it works must have it.
  const stops: "unused" | "older" = current?.last_checked_at ? "older" : "unused";
  const form = useForm({ defaultValues: { overlap_hours: 24, stops } });
  const { errors, isSubmitting } = form.formState;
  useDialogHold(isSubmitting && "making");
  const atOnce = useWatch({ control: form.control, name: "overlap_hours" }) === 0;
  // A secret that nothing has used may have been lost: then the one that is in use need not end for it.
  const mayReplace = older !== undefined && current?.last_used_at === null && !atOnce;

  const submit = submitForm(form, async (values) => {
    const { overlap_hours } = values;
    onMade(await rotate({ overlap_hours, ...(mayReplace ? { replace: values.stops === "unused" } : {}) }, seen));
  });

  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      {seen.secrets.length > 0 && (
        <FormField
          label="The old secret stops working"
          error={errors.overlap_hours?.message}
          hint={atOnce ? "Anything that still uses it is locked out right away." : hintFor(mayReplace)}
        >
          {(control) => <OverlapSelect {...control} {...form.register("overlap_hours", { valueAsNumber: true })} />}
        </FormField>
      )}
      {mayReplace && (
        <Controller
          control={form.control}
          name="stops"
          render={({ field }) => (
            <RadioCards
              label="Two secrets work right now. Which one should stop right away?"
              stacked
              value={field.value}
              onValueChange={field.onChange}
              options={[
                {
                  value: "unused",
                  title: `…${current.hint}, the new one that hasn’t been used yet`,
                  text: `Choose this if it was lost. The older one, …${older.hint}, keeps working.`,
                },
                {
                  value: "older",
                  title: `…${older.hint}, the older one`,
                  text: "Anything that still uses it is locked out.",
                },
              ]}
            />
          )}
        />
      )}
      {older && !mayReplace && (
        <p className="rounded-md bg-sunken px-3 py-2 text-ink-soft">
          A secret from an earlier rotation still works. It will stop now, because no more than two can work at the same
          time.
        </p>
      )}
      <FormError message={errors.root?.message ?? errors.stops?.message} />
      <DialogActions>
        <Button look="secondary" disabled={isSubmitting} onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" pending={isSubmitting}>
          Rotate secret
        </Button>
      </DialogActions>
    </form>
  );
}

const hintFor = (isBesideOlder: boolean): string =>
  isBesideOlder ? "Until then it works alongside the new one." : "Until then both secrets work.";
