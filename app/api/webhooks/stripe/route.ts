import * as contract from "@/lib/contract/webhooks";
import { receiveEvent } from "@/lib/domain/billing/webhooks/receive-event";
import { AppError } from "@/lib/errors";
import { errorAnswer } from "@/lib/http/error-answer";
import type { ApiAnswer, ApiRequest } from "@/lib/http/exchange";
import { readText } from "@/lib/http/read-body";
import { requestIdOf } from "@/lib/http/request-id";
import { commonHeaders } from "@/lib/http/respond";
import { route } from "@/lib/http/route";
import { readEvent } from "@/lib/integrations/stripe/webhook";

// Not by `handle`: what is signed is the body as it came, byte for byte.
async function answer(request: ApiRequest): Promise<ApiAnswer> {
  const requestId = requestIdOf(request.headers);
  try {
    const event = readEvent(
      await readText(contract.receiveStripeEvent, request),
      request.headers.get("stripe-signature") ?? "",
    );
    if (!event)
      throw new AppError("validation", "This isn't an event, or Stripe didn't sign it, or signed it too long ago.");
    if (event !== "nothing") await receiveEvent(event);
    const headers = { ...commonHeaders(requestId), "Content-Type": "application/json" };
    return { status: 200, headers, body: JSON.stringify({ received: true }) };
  } catch (error) {
    return errorAnswer(contract.receiveStripeEvent, request, requestId, error);
  }
}

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({ declaration: contract.receiveStripeEvent, answer });
