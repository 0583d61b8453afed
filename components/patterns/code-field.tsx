import { Input } from "@/components/ui/input";
import { linkClass } from "@/components/ui/link-class";
import type { Code } from "@/lib/browser/session";
import { FormField } from "./form-field";

/** What is typed: which of the two it is, and the text. */
export interface TypedCode {
  kind: "otp" | "recovery_code";
  text: string;
}

export const noCode: TypedCode = { kind: "otp", text: "" };

/** @returns it as the API takes it */
export const codeIn = ({ kind, text }: TypedCode): Code => (kind === "otp" ? { otp: text } : { recovery_code: text });

interface CodeFieldProps {
  value: TypedCode;
  onChange: (value: TypedCode) => void;
  error?: string | undefined;
  /** Whether there is no app, and so nothing to switch to. */
  onlyRecovery?: boolean;
  /** Whether the focus is in it from the beginning. */
  autoFocus?: boolean;
}

const kinds = {
  otp: {
    label: "Authentication code",
    hint: "The six digits that your authenticator app shows.",
    other: "recovery_code",
    switch: "Use a recovery code",
  },
  recovery_code: {
    label: "Recovery code",
    hint: "One of the codes you stored when you set up your second factor. It works once.",
    other: "otp",
    switch: "Use your authenticator app",
  },
} as const;

/** A code from an app, or a recovery code in its place. */
export function CodeField({
  value: { kind, text },
  onChange,
  error,
  onlyRecovery = false,
  autoFocus = false,
}: CodeFieldProps) {
  const { label, hint, other, switch: switchTo } = kinds[kind];
  const change = (typed: string) => onChange({ kind, text: typed });
  return (
    <div className="space-y-2">
      <FormField key={kind} required label={label} error={error} hint={hint}>
        {(control) => (
          <Input
            {...control}
            name={kind}
            value={text}
            onChange={(event) => change(event.target.value)}
            // A phone shows digits, and fills in what it has: for recovery codes it has nothing.
            inputMode={kind === "otp" ? "numeric" : "text"}
            autoComplete={kind === "otp" ? "one-time-code" : "off"}
            autoCapitalize="none"
            spellCheck={false}
            autoFocus={autoFocus}
            className="font-mono tracking-wider"
          />
        )}
      </FormField>
      {!onlyRecovery && (
        <button type="button" className={linkClass} onClick={() => onChange({ kind: other, text: "" })}>
          {switchTo}
        </button>
      )}
    </div>
  );
}
