import { ShieldAlert } from "lucide-react";

/** Says why there is nothing else to see. */
export function FactorNeeded({ teamName }: { teamName: string }) {
  return (
    <aside
      aria-label="Set up a second factor"
      className="flex gap-2.5 rounded-md border border-line bg-sandbox-soft p-4 text-sandbox"
    >
      <ShieldAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <p className="min-w-0 text-pretty wrap-anywhere">
        <strong className="font-medium">{teamName}</strong> requires a second factor. Set one up here to go on. It takes
        about a minute.
      </p>
    </aside>
  );
}
