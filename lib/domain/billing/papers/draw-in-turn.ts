import pLimit from "p-limit";
import { AppError } from "@/lib/errors";

// Drawing takes the processor from all others: one at a time, a bounded queue, and beyond that an honest 503.
const limit = pLimit(1);
const longestQueue = 50;

/**
 * @param draw makes a PDF, when it's its turn in this process
 * @throws AppError `unavailable` when too many wait; whatever `draw` throws
 */
export async function drawInTurn<T>(draw: () => Promise<T>): Promise<T> {
  if (limit.pendingCount >= longestQueue) {
    throw new AppError("unavailable", "Too many PDFs are being made right now. Try again in a few seconds.", 5);
  }
  return limit(draw);
}
