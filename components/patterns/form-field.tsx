import { useId, type ReactNode } from "react";
import { cn } from "@/components/ui/class-names";
import { Label } from "@/components/ui/label";
import { FieldError } from "./field-error";

interface Control {
  id: string;
  "aria-invalid": true | undefined;
  "aria-required": true | undefined;
  "aria-describedby": string | undefined;
}

interface FormFieldProps {
  label: string;
  /** Whether it must be filled in, which a star says. */
  required?: boolean;
  error?: string | undefined;
  /** What helps to fill it in, or what is known about what was typed. */
  hint?: ReactNode;
  /** The hint comes and goes while somebody types: room is kept for it, so that nothing below moves under a finger. */
  hintComes?: boolean;
  /** Beside the label: "optional", or a link. */
  aside?: ReactNode;
  /** Gives the control, which takes these attributes. */
  children: (control: Control) => ReactNode;
}

/** A control with its label, hint and error, tied together for people who can't see that they belong together. */
export function FormField({
  label,
  required = false,
  error,
  hint,
  hintComes = false,
  aside,
  children,
}: FormFieldProps) {
  const id = useId();
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined;
  return (
    <div>
      <div className="mb-1.5 flex items-baseline justify-between gap-4">
        <span className="flex min-w-0 gap-0.5">
          <Label htmlFor={id} className="min-w-0 wrap-anywhere">
            {label}
          </Label>
          {/* Beside the label, so that it is no part of the field's name. */}
          {required && (
            <span aria-hidden title="Required" className="text-danger-ink">
              *
            </span>
          )}
        </span>
        {aside && <span className="shrink-0 text-xs text-ink-soft">{aside}</span>}
      </div>
      {children({
        id,
        "aria-invalid": error ? true : undefined,
        "aria-required": required || undefined,
        "aria-describedby": describedBy,
      })}
      {error && <FieldError id={`${id}-error`} message={error} />}
      {(hint || (hintComes && !error)) && (
        <div
          id={`${id}-hint`}
          aria-live="polite"
          className={cn("mt-1.5 text-xs text-ink-soft", hintComes ? "min-h-4" : "empty:hidden")}
        >
          {hint}
        </div>
      )}
    </div>
  );
}
