import { useId, type ReactNode } from "react";
import { Label } from "@/components/ui/label";
import { FieldError } from "./field-error";

interface Control {
  id: string;
  "aria-invalid": true | undefined;
  "aria-describedby": string | undefined;
}

interface FormFieldProps {
  label: string;
  error?: string | undefined;
  /** What helps to fill it in, or what is known about what was typed. */
  hint?: ReactNode;
  /** Beside the label: "optional", or a link. */
  aside?: ReactNode;
  /** Gives the control, which takes these attributes. */
  children: (control: Control) => ReactNode;
}

/** A control with its label, hint and error, tied together for those who can't see them stand together. */
export function FormField({ label, error, hint, aside, children }: FormFieldProps) {
  const id = useId();
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined;
  return (
    <div>
      <div className="mb-1.5 flex items-baseline justify-between gap-4">
        <Label htmlFor={id}>{label}</Label>
        {aside && <span className="text-xs text-ink-soft">{aside}</span>}
      </div>
      {children({ id, "aria-invalid": error ? true : undefined, "aria-describedby": describedBy })}
      {error && <FieldError id={`${id}-error`} message={error} />}
      {hint && (
        <div id={`${id}-hint`} aria-live="polite" className="mt-1.5 text-xs text-ink-soft empty:hidden">
          {hint}
        </div>
      )}
    </div>
  );
}
