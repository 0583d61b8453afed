import { refusalForGood } from "@/lib/integrations/stripe/failure";
import { log } from "@/lib/log";

/**
 * Ends a job that Stripe will never do what it is asked for, and tells whoever operates this: no further attempt would fare better.
 * @param about whom or what it is about, for the log
 * @throws whatever else the work throws: the job tries again
 */
export async function unlessRefused(work: Promise<void>, about: Record<string, string>): Promise<void> {
  try {
    await work;
  } catch (error) {
    const refusal = refusalForGood(error);
    if (refusal === null) throw error;
    const { requestId } = error as { requestId?: string };
    log().error({ part: "stripe", ...about, requestId, refusal }, "Stripe permanently refused a job's request");
  }
}
