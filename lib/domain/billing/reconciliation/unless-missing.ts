import { isMissing } from "@/lib/integrations/stripe/failure";

/**
 * Lets the others be compared even if Stripe does not know one of them.
 * @param missing gets its id then
 * @returns what the work came to; undefined if Stripe does not know it
 * @throws whatever else the work throws
 */
export async function unlessMissing<T>(id: string, missing: string[], work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!isMissing(error)) throw error;
    missing.push(id);
    return undefined;
  }
}
