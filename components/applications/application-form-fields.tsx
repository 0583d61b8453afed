"use client";

import { useController, useWatch, type UseFormReturn } from "react-hook-form";
import { FormField } from "@/components/patterns/form-field";
import { ImageField } from "@/components/patterns/image-field";
import { Input, Textarea } from "@/components/ui/input";
import { Monogram } from "@/components/ui/monogram";
import type { ApplicationFields } from "@/lib/contract/application-fields";
import type { ApplicationFormInput, ApplicationFormOutput } from "./application-form-body";

type ApplicationForm = UseFormReturn<ApplicationFormInput, unknown, ApplicationFormOutput>;

interface ApplicationFormFieldsProps {
  form: ApplicationForm;
  /** Told when an icon is on its way up, and when that is over. */
  onUploading: (uploading: boolean) => void;
}

export const applicationLabels: Record<keyof ApplicationFields, string> = {
  name: "Name",
  description: "Description",
  icon: "Icon",
};

/** What an application has that a person writes; the same when it is created and when it is changed. */
export function ApplicationFormFields({ form, onUploading }: ApplicationFormFieldsProps) {
  const { errors } = form.formState;
  return (
    <>
      <FormField required label={applicationLabels.name} error={errors.name?.message}>
        {(control) => (
          <Input
            {...control}
            {...form.register("name")}
            placeholder="Support chat"
            autoComplete="off"
            maxLength={100}
          />
        )}
      </FormField>
      <FormField label={applicationLabels.description} aside="Optional" error={errors.description?.message}>
        {(control) => <Textarea {...control} {...form.register("description")} placeholder="Chat on our help pages." />}
      </FormField>
      <ApplicationIconField form={form} onUploading={onUploading} />
    </>
  );
}

/** Without an image, what the application is shown with: the letters of its name. */
function ApplicationIconField({ form, onUploading }: ApplicationFormFieldsProps) {
  const { field, fieldState } = useController({ control: form.control, name: "icon" });
  const name = useWatch({ control: form.control, name: "name" });
  return (
    <ImageField
      label="Icon"
      shape="square"
      value={field.value}
      onChange={field.onChange}
      fallback={<Monogram name={name} size="huge" />}
      error={fieldState.error?.message}
      onBusyChange={onUploading}
    />
  );
}
