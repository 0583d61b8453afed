import { useId } from "react";
import { CopyButton } from "@/components/ui/copy-button";

/** A value to copy, in full. */
export function ShownSecret({ label, value }: { label: string; value: string }) {
  const id = useId();
  return (
    <div>
      <p id={id} className="font-medium">
        {label}
      </p>
      <div className="mt-1.5 flex items-start gap-2">
        <code
          aria-labelledby={id}
          role="group"
          className="min-h-9 min-w-0 flex-1 rounded-md border border-line bg-sunken px-3 py-2 font-mono text-xs leading-5 break-all select-all"
        >
          {value}
        </code>
        <CopyButton labelled text={value} what={label.toLowerCase()} />
      </div>
    </div>
  );
}
