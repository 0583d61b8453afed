"use client";

import type { UseFormReturn } from "react-hook-form";
import { FormField } from "@/components/patterns/form-field";
import { Input, Textarea } from "@/components/ui/input";
import type { ApplicationFormInput, ApplicationFormOutput } from "./application-form-body";

/** What an application has that a person writes; the same when it is created and when it is changed. */
export function ApplicationFormFields({
  form,
}: {
  form: UseFormReturn<ApplicationFormInput, unknown, ApplicationFormOutput>;
}) {
  const { errors } = form.formState;
  return (
    <>
      <FormField label="Name" error={errors.name?.message}>
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
      <FormField label="Description" error={errors.description?.message}>
        {(control) => <Textarea {...control} {...form.register("description")} placeholder="Chat on our help pages." />}
      </FormField>
      <FormField
        label="Icon address"
        aside="Optional"
        error={errors.icon?.message}
        hint="The https address of a square picture. Without one we show the first letters of the name."
      >
        {(control) => (
          <Input
            {...control}
            {...form.register("icon")}
            inputMode="url"
            placeholder="https://example.com/icon.png"
            autoComplete="off"
          />
        )}
      </FormField>
    </>
  );
}
