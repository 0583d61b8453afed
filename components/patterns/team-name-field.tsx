"use client";

import type { UseFormRegisterReturn } from "react-hook-form";
import { FormField } from "@/components/patterns/form-field";
import { Input } from "@/components/ui/input";
import { checkTeamName } from "@/lib/browser/account";
import { useAvailability } from "@/lib/browser/availability";
import { AvailabilityHint } from "./availability-hint";

interface TeamNameFieldProps {
  field: UseFormRegisterReturn;
  typed: string;
  error: string | undefined;
}

/** The name of a team that is about to be opened: says at once whether it is free. */
export function TeamNameField({ field, typed, error }: TeamNameFieldProps) {
  const availability = useAvailability(typed, checkTeamName);
  return (
    <FormField
      required
      label="Team name"
      error={error}
      hintComes
      hint={
        !error && (
          <AvailabilityHint
            state={availability}
            free="This name is available."
            taken="A team already has this name. Choose another one."
          />
        )
      }
    >
      {(control) => <Input {...control} {...field} autoComplete="organization" autoFocus />}
    </FormField>
  );
}
