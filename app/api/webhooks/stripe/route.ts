import * as contract from "@/lib/contract/webhooks";
import { receiveEvent } from "@/lib/domain/billing/webhooks/receive-event";
import { AppError } from "@/lib/errors";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";
import { readEvent } from "@/lib/integrations/stripe/webhook";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.receiveStripeEvent, async ({ text, headers }) => {
    const event = readEvent(text, headers.get("stripe-signature") ?? "");
    if (!event)
      throw new AppError("validation", "This isn't an event, or Stripe didn't sign it, or signed it too long ago.");
    if (event !== "nothing") await receiveEvent(event);
    return { received: true as const };
  }),
);
