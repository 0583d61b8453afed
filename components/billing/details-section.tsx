"use client";

import { useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { LoadFailure } from "@/components/patterns/load-failure";
import { Section } from "@/components/patterns/section";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { useBillingDetails, useUpdateBillingDetails, type BillingDetails } from "@/lib/client/billing";
import { checkedBy } from "@/lib/client/checked-by";
import { submitForm } from "@/lib/client/form-errors";
import { detailsBody, detailsValues, detailFields } from "./details-values";

const resolver = checkedBy(() => import("./details-form-body").then(({ detailsForm }) => detailsForm));

export function DetailsSection({ teamId }: { teamId: string }) {
  const query = useBillingDetails(teamId);
  return (
    <Section
      title="Billing details"
      text="What stands on your invoices from the next one on, and who is told of them beside the owners."
    >
      {query.isError && !query.data && (
        <LoadFailure what="your billing details" error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.data && <DetailsForm teamId={teamId} details={query.data} />}
    </Section>
  );
}

function DetailsForm({ teamId, details }: { teamId: string; details: BillingDetails }) {
  const update = useUpdateBillingDetails(teamId);
  const form = useForm({ resolver, values: detailsValues(details) });
  const { errors, isDirty, isSubmitting } = form.formState;

  const submit = submitForm(form, async (values) => {
    await update.mutateAsync(detailsBody(values));
    toast.success("Saved");
  });

  return (
    <form method="post" onSubmit={submit} noValidate className="space-y-4 p-4 sm:p-5">
      <div className="grid gap-4 sm:grid-cols-2">
        {detailFields.map(({ name, label, autoComplete, hint }) => (
          <FormField key={name} label={label} error={errors[name]?.message} hint={hint}>
            {(control) => <Input {...control} {...form.register(name)} autoComplete={autoComplete} />}
          </FormField>
        ))}
      </div>
      <FormError message={errors.root?.message} />
      <Button type="submit" pending={isSubmitting} disabled={!isDirty}>
        Save billing details
      </Button>
    </form>
  );
}
