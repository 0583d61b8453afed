"use client";

import { Link } from "@/components/ui/link";
import { useWatch } from "react-hook-form";
import { AvailabilityHint } from "@/components/patterns/availability-hint";
import { FormField } from "@/components/patterns/form-field";
import { Input } from "@/components/ui/input";
import { linkClass } from "@/components/ui/link-class";
import { checkEmail } from "@/lib/browser/account";
import { useAvailability } from "@/lib/browser/availability";
import { paths } from "@/lib/paths";
import type { SignupFormState } from "./signup-fields";

const alreadyKnown = (
  <>
    This address already has an account.{" "}
    <Link href={paths.login} className={linkClass}>
      Log in instead
    </Link>
  </>
);

export function EmailField({ form }: { form: SignupFormState }) {
  const error = form.formState.errors.email?.message;
  const typed = useWatch({ control: form.control, name: "email" });
  // Half an address is not worth a question to the server.
  const availability = useAvailability(/.@.+\../.test(typed) ? typed : "", checkEmail);
  return (
    <FormField
      required
      label="Work email"
      error={error}
      hintComes
      hint={
        !error && availability === "taken" && <AvailabilityHint state={availability} free={null} taken={alreadyKnown} />
      }
    >
      {(control) => <Input {...control} {...form.register("email")} type="email" autoComplete="email" />}
    </FormField>
  );
}
