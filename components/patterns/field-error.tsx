import { CircleAlert } from "lucide-react";

/** What is wrong with one field. */
export function FieldError({ id, message }: { id: string; message: string }) {
  return (
    <p id={id} className="mt-1.5 flex gap-1.5 text-xs text-danger-ink">
      <CircleAlert aria-hidden className="mt-px size-3.5 shrink-0" />
      {message}
    </p>
  );
}
