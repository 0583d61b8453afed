import { AppError } from "@/lib/errors";
import { metrics } from "@/lib/metrics";

/** @returns what a report is told that more usage came at once than is worked on or waits; it's counted, too */
export function tooBusy(): AppError {
  metrics.crowded.usage.inc();
  return new AppError(
    "unavailable",
    "Too much usage is being reported right now. Send this again in a few seconds.",
    2,
  );
}
