import { env } from "@/lib/env";
import { createSetupIntent as create, openCheckout as open } from "@/lib/integrations/stripe/cards";
import { stripeFailure } from "@/lib/integrations/stripe/failure";
import { paths } from "@/lib/paths";
import { withCustomer } from "../accounts/with-customer";
import type { Actor } from "../../actor";
import { makeOnce } from "../../make-once";

/**
 * Where a card is typed in at Stripe. Coming back from there changes nothing: the webhook does, or the next look at the cards.
 * @throws AppError `unavailable`
 */
export async function openCheckout(actor: Actor): Promise<{ url: string }> {
  const page = (after: string) => `${env().PUBLIC_URL}${paths.billing}?card=${after}`;
  try {
    const back = { success: page("added"), cancel: page("none") };
    const url = await withCustomer(actor.teamId, (customerId) => open(customerId, back, actor.intention?.name));
    return await makeOnce(actor, async () => ({ url }));
  } catch (error) {
    throw stripeFailure(error);
  }
}

/**
 * The same within our page, in Stripe's own form.
 * @throws AppError `unavailable`
 */
export async function openSetupIntent(actor: Actor): Promise<{ client_secret: string }> {
  try {
    const client_secret = await withCustomer(actor.teamId, (customerId) => create(customerId, actor.intention?.name));
    return await makeOnce(actor, async () => ({ client_secret }));
  } catch (error) {
    throw stripeFailure(error);
  }
}
