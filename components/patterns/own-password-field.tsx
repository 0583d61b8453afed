import { FormField } from "./form-field";
import { PasswordInput } from "./password-input";

interface OwnPasswordFieldProps {
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  /** Why it is asked for, where that does not go without saying. */
  hint?: string;
}

/** The viewer's own password, before what a session alone must not do. */
export function OwnPasswordField({ value, onChange, error, hint }: OwnPasswordFieldProps) {
  return (
    <FormField required label="Your password" error={error} hint={hint}>
      {(control) => (
        <PasswordInput
          {...control}
          name="password"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          autoComplete="current-password"
        />
      )}
    </FormField>
  );
}
