import { receiveEvent } from "@/lib/domain/billing/webhooks/receive-event";
import { AppError } from "@/lib/errors";
import { errorAnswer } from "@/lib/http/error-answer";
import { readText } from "@/lib/http/read-body";
import { requestIdOf } from "@/lib/http/request-id";
import { commonHeaders } from "@/lib/http/respond";
import { route } from "@/lib/http/route";
import { readEvent } from "@/lib/integrations/stripe/webhook";
import * as contract from "@/lib/contract/webhooks";

// Not by `handle`: what is signed is the body as it came, byte for byte.
async function answer(request: Request): Promise<Response> {
  const requestId = requestIdOf(request.headers);
  try {
    const event = readEvent(
      await readText(contract.receiveStripeEvent, request),
      request.headers.get("stripe-signature") ?? "",
    );
    if (!event) throw new AppError("validation", "This was not signed by Stripe, or too long ago.");
    await receiveEvent(event);
    return Response.json({ received: true }, { headers: commonHeaders(requestId) });
  } catch (error) {
    return errorAnswer(contract.receiveStripeEvent, request, requestId, error);
  }
}

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({ declaration: contract.receiveStripeEvent, answer });
