import { TriangleAlert } from "lucide-react";
import { Button } from "@/components/ui/button";
import { messageOf } from "@/lib/browser/api-error";

interface LoadFailureProps {
  /** What is missing: "your applications". */
  what: string;
  error: unknown;
  onRetry: () => void;
}

/** Shown in place of a list that could not be loaded. */
export function LoadFailure({ what, error, onRetry }: LoadFailureProps) {
  return (
    <div role="alert" className="flex flex-col items-center px-6 py-12 text-center">
      <TriangleAlert aria-hidden className="size-5 text-danger-ink" />
      <p className="mt-3 font-medium">We couldn’t load {what}</p>
      <p className="mt-1 text-ink-soft">{messageOf(error)}</p>
      <Button look="secondary" className="mt-4" onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
}
