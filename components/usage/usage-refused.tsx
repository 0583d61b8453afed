import { LoadFailure } from "@/components/patterns/load-failure";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ApiError } from "@/lib/browser/api-error";

interface UsageRefusedProps {
  error: unknown;
  onRetry: () => void;
  /** Shows what is shown by default. */
  onReset: () => void;
}

/** Usage that could not be loaded: because of what was asked for, or for another reason. */
export function UsageRefused({ error, onRetry, onReset }: UsageRefusedProps) {
  const reasons = error instanceof ApiError && error.errorType === "validation" ? Object.values(error.fields) : [];
  return (
    <Card>
      {reasons.length === 0 ? (
        <LoadFailure what="your usage" error={error} onRetry={onRetry} />
      ) : (
        <div role="alert" className="flex flex-col items-center px-6 py-12 text-center">
          <p className="font-medium">We can&apos;t show this range</p>
          <p className="mt-1 text-ink-soft">{reasons.join(" ")}</p>
          <Button look="secondary" className="mt-4" onClick={onReset}>
            Show the last 30 days
          </Button>
        </div>
      )}
    </Card>
  );
}
