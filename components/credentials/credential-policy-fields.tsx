import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { FormField } from "@/components/patterns/form-field";
import { Input, Textarea } from "@/components/ui/input";
import type { PolicyValues } from "./credential-policy-values";

/** Until when, from where, for what and how often: in the form around them. */
export function CredentialPolicyFields() {
  const {
    register,
    formState: { errors },
  } = useFormContext<PolicyValues>();
  // Half a date has no value, and must not be taken for none.
  const [isHalf, setHalf] = useState(false);
  const expiresAt = register("expires_at", { validate: () => !isHalf || "Must have a date and a time." });
  const rate = register("rate_per_minute", {
    pattern: { value: /^\s*\d{0,9}\s*$/, message: "Must be a whole number from 1 to 1,000,000." },
  });

  return (
    <>
      <FormField
        label="Expire on"
        error={errors.expires_at?.message}
        hint="In your time zone. Leave it empty if they never expire. Owners and the person who created them get an email 14 days before, 3 days before, and when they expire."
      >
        {(control) => (
          <Input
            {...control}
            {...expiresAt}
            onChange={(event) => {
              setHalf(event.target.validity.badInput);
              void expiresAt.onChange(event);
            }}
            onBlur={(event) => {
              setHalf(event.target.validity.badInput);
              void expiresAt.onBlur(event);
            }}
            type="datetime-local"
            max="9999-12-31T23:59"
          />
        )}
      </FormField>
      <FormField
        label="Allowed addresses"
        error={errors.allowed_addresses?.message}
        hint="One IP address or network a line, up to 50. Leave it empty to allow any address."
      >
        {(control) => (
          <Textarea
            {...control}
            {...register("allowed_addresses")}
            placeholder="203.0.113.0/24"
            spellCheck={false}
            className="font-mono"
          />
        )}
      </FormField>
      <FormField
        label="Scopes"
        error={errors.scopes?.message}
        hint="What they can be used for, separated by spaces. Leave it empty to allow everything."
      >
        {(control) => (
          <Input
            {...control}
            {...register("scopes")}
            placeholder="chat calls"
            autoComplete="off"
            spellCheck={false}
            className="font-mono"
          />
        )}
      </FormField>
      <FormField
        label="Logins a minute"
        error={errors.rate_per_minute?.message}
        hint="The most they can be used for in a minute. Leave it empty for no limit."
      >
        {(control) => <Input {...control} {...rate} inputMode="numeric" autoComplete="off" />}
      </FormField>
    </>
  );
}
