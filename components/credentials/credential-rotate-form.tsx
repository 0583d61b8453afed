"use client";

import { useForm, useWatch } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { Button } from "@/components/ui/button";
import { DialogActions } from "@/components/ui/dialog";
import { Select } from "@/components/ui/input";
import { useRotateCredential, type Credential, type NewCredential } from "@/lib/client/credentials";
import { submitForm } from "@/lib/client/form-errors";

const overlaps = [
  { hours: 0, label: "At once" },
  { hours: 1, label: "In 1 hour" },
  { hours: 24, label: "In 24 hours" },
  { hours: 72, label: "In 72 hours" },
  { hours: 168, label: "In 7 days" },
] as const;

interface CredentialRotateFormProps {
  applicationId: string;
  credential: Credential;
  onMade: (made: NewCredential) => void;
  onCancel: () => void;
}

export function CredentialRotateForm({ applicationId, credential, onMade, onCancel }: CredentialRotateFormProps) {
  const rotate = useRotateCredential(applicationId, credential.id);
  const form = useForm({ defaultValues: { overlap_hours: 24 } });
  const { errors, isSubmitting } = form.formState;
  const atOnce = useWatch({ control: form.control, name: "overlap_hours" }) === 0;
  const older = credential.secrets.some((secret) => secret.expires_at !== null);

  return (
    <form onSubmit={submitForm(form, async (values) => onMade(await rotate(values)))} noValidate className="space-y-4">
      <FormField
        label="The old secret stops working"
        error={errors.overlap_hours?.message}
        hint={atOnce ? "Clients that still use it are locked out immediately." : "Until then both secrets work."}
      >
        {(control) => (
          <Select {...control} {...form.register("overlap_hours", { valueAsNumber: true })}>
            {overlaps.map(({ hours, label }) => (
              <option key={hours} value={hours}>
                {label}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      {older && (
        <p className="rounded-md bg-sunken px-3 py-2 text-ink-soft">
          A secret from an earlier rotation still works. It stops now, since at most two can live side by side.
        </p>
      )}
      <FormError message={errors.root?.message} />
      <DialogActions>
        <Button look="secondary" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" pending={isSubmitting}>
          Rotate secret
        </Button>
      </DialogActions>
    </form>
  );
}
