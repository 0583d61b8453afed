"use client";

import { useState } from "react";
import { Controller, FormProvider, useForm } from "react-hook-form";
import { EnvironmentBadge } from "@/components/applications/environment-badge";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { Button } from "@/components/ui/button";
import { DialogActions } from "@/components/ui/dialog";
import { useDialogHold } from "@/components/ui/dialog-hold";
import { Input } from "@/components/ui/input";
import { RadioCards } from "@/components/ui/radio-cards";
import { useGenerateCredential, type NewCredential } from "@/lib/browser/credentials";
import { submitForm } from "@/lib/browser/form-errors";
import { environments, type Environment } from "@/lib/contract/environments";
import { CredentialPolicyFields } from "./credential-policy-fields";
import { newPolicyOf, noPolicy, type PolicyValues } from "./credential-policy-values";

/** Checked by the contract, which comes with the first submit. */
async function complaintAbout(label: string): Promise<string | true> {
  const { credentialBody } = await import("@/lib/contract/credentials");
  return credentialBody.shape.label.safeParse(label).error?.issues[0]?.message ?? true;
}

interface GenerateValues extends PolicyValues {
  label: string;
  environment: Environment;
}

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
  const form = useForm<GenerateValues>({
    defaultValues: { label: "", environment: environments[0], ...noPolicy },
  });
  const [isUnfolded, setUnfolded] = useState(false);
  const { errors, isDirty, isSubmitting } = form.formState;
  useDialogHold(isSubmitting ? "making" : isDirty && "typed");
  const refused = mayProduction ? undefined : "Only admins of this application can generate these. Ask an admin.";

  // What is wrong there has to be seen.
  const isOpen =
    isUnfolded || Boolean(errors.expires_at ?? errors.allowed_addresses ?? errors.scopes ?? errors.rate_per_minute);
  const submit = submitForm(form, async (values) => {
    const { label, environment } = values;
    onMade(await generate({ label, environment, ...newPolicyOf(values) }));
  });

  return (
    <FormProvider {...form}>
      <form onSubmit={submit} noValidate className="space-y-4">
        <FormField
          required
          label="Label"
          error={errors.label?.message}
          hint="Where you’ll use them, so you recognize them later."
        >
          {(control) => (
            <Input
              {...control}
              {...form.register("label", { validate: complaintAbout })}
              placeholder="Web server"
              autoComplete="off"
              maxLength={100}
            />
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
        <details
          open={isOpen}
          onToggle={(event) => setUnfolded(event.currentTarget.open)}
          className="rounded-md border border-line"
        >
          <summary className="cursor-pointer rounded-md px-3 py-2 font-medium hover:bg-sunken">
            Restrictions <span className="font-normal text-ink-soft">(optional)</span>
          </summary>
          <div className="space-y-4 border-t border-line p-3">
            <CredentialPolicyFields />
          </div>
        </details>
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
    </FormProvider>
  );
}
