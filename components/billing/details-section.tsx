"use client";

import { useForm } from "react-hook-form";
import { EditClash } from "@/components/patterns/edit-clash";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { LoadFailure } from "@/components/patterns/load-failure";
import { Section } from "@/components/patterns/section";
import { Button } from "@/components/ui/button";
import { Input, Select } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import {
  useBillingDetails,
  useReadBillingDetails,
  useUpdateBillingDetails,
  type BillingDetails,
} from "@/lib/browser/billing";
import { checkedBy } from "@/lib/browser/checked-by";
import { useEdit } from "@/lib/browser/edit";
import { submitForm } from "@/lib/browser/form-errors";
import { versions } from "@/lib/contract/versions";
import { changedDetails, detailFields, detailsBody, detailsValues, inForm } from "./details-values";

const resolver = checkedBy(() => import("./details-form-body").then(({ detailsForm }) => detailsForm));

// The form keeps what is typed when fresh data comes, unless told otherwise.
const asTheyAre = { keepDirtyValues: false };

/** A country to choose, with its name in the order of names. */
export interface Country {
  code: string;
  name: string;
}

interface DetailsSectionProps {
  teamId: string;
  countries: readonly Country[];
}

export function DetailsSection({ teamId, countries }: DetailsSectionProps) {
  const query = useBillingDetails(teamId);
  return (
    <Section
      title="Billing details"
      text="What your future invoices say, and who gets emails about them besides the owners."
    >
      {query.isError && !query.data && (
        <LoadFailure what="your billing details" error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.data && <DetailsForm teamId={teamId} countries={countries} details={query.data} />}
    </Section>
  );
}

function DetailsForm({ teamId, countries, details }: DetailsSectionProps & { details: BillingDetails }) {
  const update = useUpdateBillingDetails(teamId);
  const form = useForm({ resolver, values: detailsValues(details), resetOptions: { keepDirtyValues: true } });
  const { errors, isDirty, isSubmitting, dirtyFields } = form.formState;
  const edit = useEdit({
    saved: details,
    valuesOf: (from: BillingDetails) => ({ ...detailsValues(from) }),
    versionOf: versions.billingDetails,
    read: useReadBillingDetails(teamId),
    isDirty,
  });

  // Kept before countries were checked.
  const kept = details.address?.country;
  const unknown = kept && !countries.some(({ code }) => code === kept) ? kept : null;

  const submit = submitForm(form, async (values) => {
    const mine = Object.fromEntries(
      Object.entries(values).filter(([field]) => dirtyFields[field as keyof typeof values]),
    );
    const saved = await edit.save(mine, (ifMatch, current) => {
      const before = detailsValues(current);
      const body = changedDetails(detailsBody(before), detailsBody({ ...before, ...mine }));
      return update.mutateAsync({ body, ifMatch }).catch((error: unknown) => {
        throw inForm(error);
      });
    });
    if (!saved) return;
    form.reset(detailsValues(saved), asTheyAre);
    toast.success("Your billing details are saved");
  });

  return (
    <form method="post" onSubmit={submit} noValidate className="space-y-4 p-4 sm:p-5">
      <div className="grid gap-4 sm:grid-cols-2">
        {detailFields.map(({ name, label, autoComplete, hint }) => (
          <FormField key={name} label={label} error={errors[name]?.message} hint={hint}>
            {(control) =>
              name === "country" ? (
                <Select {...control} {...form.register(name)} autoComplete={autoComplete}>
                  <option value="">Choose a country</option>
                  {unknown && <option value={unknown}>{unknown} (unknown country)</option>}
                  {countries.map(({ code, name: label }) => (
                    <option key={code} value={code}>
                      {label}
                    </option>
                  ))}
                </Select>
              ) : name === "receipts" ? (
                <Select {...control} {...form.register(name)} autoComplete={autoComplete}>
                  <option>Yes</option>
                  <option>No</option>
                </Select>
              ) : (
                <Input {...control} {...form.register(name)} autoComplete={autoComplete} />
              )
            }
          </FormField>
        ))}
      </div>
      <FormError message={errors.root?.message} />
      <EditClash
        clashes={edit.clashes}
        labels={Object.fromEntries(detailFields.map(({ name, label }) => [name, label]))}
        onKeepMine={() => void submit()}
        onUseTheirs={() => {
          form.reset(detailsValues(edit.current()), asTheyAre);
          edit.settle();
        }}
      />
      <Button type="submit" pending={isSubmitting} disabled={!isDirty}>
        Save billing details
      </Button>
    </form>
  );
}
