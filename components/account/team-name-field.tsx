"use client";

import { useWatch } from "react-hook-form";
import { FormField } from "@/components/patterns/form-field";
import { Input } from "@/components/ui/input";
import { checkTeamName } from "@/lib/client/account";
import { useAvailability } from "@/lib/client/availability";
import { AvailabilityHint } from "./availability-hint";
import type { SignupFormState } from "./signup-fields";

export function TeamNameField({ form }: { form: SignupFormState }) {
  const error = form.formState.errors.team_name?.message;
  const availability = useAvailability(useWatch({ control: form.control, name: "team_name" }), checkTeamName);
  return (
    <FormField
      label="Team name"
      error={error}
      hint={
        !error && (
          <AvailabilityHint
            state={availability}
            free="This name is free."
            taken="A team already has this name. Choose another one."
          />
        )
      }
    >
      {(control) => <Input {...control} {...form.register("team_name")} autoComplete="organization" autoFocus />}
    </FormField>
  );
}
