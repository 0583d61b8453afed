import { isCustomerGone } from "@/lib/integrations/stripe/failure";
import { ensureCustomer } from "./ensure-customer";
import { forgetCustomer } from "./forget-customer";

/**
 * Does something with a team's customer at Stripe; once more with a new one, if somebody has deleted it there.
 * @param work is given the customer's id at Stripe, and may be done twice
 * @throws what the work throws, and what the calls to Stripe throw
 */
export async function withCustomer<T>(teamId: string, work: (customerId: string) => Promise<T>): Promise<T> {
  const customerId = await ensureCustomer(teamId);
  try {
    return await work(customerId);
  } catch (error) {
    if (!isCustomerGone(error, customerId)) throw error;
    await forgetCustomer(teamId, customerId);
    return work(await ensureCustomer(teamId));
  }
}
