"use client";

import { Controller, useForm } from "react-hook-form";
import { EnvironmentBadge } from "@/components/applications/environment-badge";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { Button } from "@/components/ui/button";
import { DialogActions } from "@/components/ui/dialog";
import { useDialogHold } from "@/components/ui/dialog-hold";
import { Input } from "@/components/ui/input";
import { RadioCards } from "@/components/ui/radio-cards";
import { checkedBy } from "@/lib/browser/checked-by";
import { useGenerateCredential, type NewCredential } from "@/lib/browser/credentials";
import { submitForm } from "@/lib/browser/form-errors";
import { environments } from "@/lib/contract/environments";

const resolver = checkedBy(() => import("@/lib/contract/credentials").then(({ credentialBody }) => credentialBody));

interface CredentialGenerateFormProps {
  applicationId: string;
  mayProduction: boolean;
  onMade: (made: NewCredential) => void;
  onCancel: () => void;
}

const meaning = {
  sandbox: "For building and testing. It’s free, and it never reaches real people.",
  production: "For real people. Usage is billed.",
};

export function CredentialGenerateForm({
  applicationId,
  mayProduction,
  onMade,
  onCancel,
}: CredentialGenerateFormProps) {
  const generate = useGenerateCredential(applicationId);
  const form = useForm({
    resolver,
    defaultValues: { label: "", environment: environments[0] },
  });
  const { errors, isDirty, isSubmitting } = form.formState;
  useDialogHold(isSubmitting ? "making" : isDirty && "typed");
  const refused = mayProduction ? undefined : "Only admins of this application can generate these. Ask an admin.";

  return (
    <form
      onSubmit={submitForm(form, async (values) => onMade(await generate(values)))}
      noValidate
      className="space-y-4"
    >
      <FormField
        required
        label="Label"
        error={errors.label?.message}
        hint="Where you’ll use them, so you recognize them later."
      >
        {(control) => (
          <Input {...control} {...form.register("label")} placeholder="Web server" autoComplete="off" maxLength={100} />
        )}
      </FormField>
      <Controller
        control={form.control}
        name="environment"
        render={({ field }) => (
          <RadioCards
            label="Environment"
            value={field.value}
            onValueChange={field.onChange}
            options={[
              { value: "sandbox", title: <EnvironmentBadge environment="sandbox" />, text: meaning.sandbox },
              {
                value: "production",
                title: <EnvironmentBadge environment="production" />,
                text: meaning.production,
                disabledBecause: refused,
              },
            ]}
          />
        )}
      />
      <FormError message={errors.root?.message ?? errors.environment?.message} />
      <DialogActions>
        <Button look="secondary" disabled={isSubmitting} onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" pending={isSubmitting}>
          Generate
        </Button>
      </DialogActions>
    </form>
  );
}
