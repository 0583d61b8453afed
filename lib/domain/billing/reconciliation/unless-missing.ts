import { isMissing } from "@/lib/integrations/stripe/failure";

/**
 * Lets the others be compared even if Stripe does not know one of them.
 * @returns what the work came to; undefined if Stripe does not know what it was about
 * @throws whatever else the work throws
 */
export async function unlessMissing<T>(
  work: Promise<T>,
  is: (error: unknown) => boolean = isMissing,
): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!is(error)) throw error;
    return undefined;
  }
}
