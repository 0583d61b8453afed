import { completeSession, denySession } from "../api/checkout-sessions";
import { found } from "../api/found";
import type { Context } from "../context";
import { StripeFailure } from "../failure";
import { bankForm, cardForm, cardOf, escape, frame, type PageAnswer } from "./frame";

/** Checkout in setup mode: a card is saved, and people go back to where they came from. */
export function checkoutPage(context: Context, id: string, fields: Record<string, string> | null): PageAnswer {
  const session = found(context, "checkout.session", id);
  const { success_url: back, cancel_url: cancel } = session;
  if (session.status === "complete") return { location: returnTo(back, id) };
  const show = (body: string) => ({
    html: frame("Save a card", `${body}<p><a href="${escape(cancel ?? back ?? "/")}">Back to Debrief</a></p>`),
  });
  if (!fields) return show(cardForm("Save card", null));
  if (fields.bank === "deny") {
    denySession(context, id, cardOf(fields));
    return show(cardForm("Save card", "The bank declined. Try another card."));
  }
  try {
    const isDone = completeSession(context, id, cardOf(fields), fields.bank === "confirm");
    return isDone ? { location: returnTo(back, id) } : show(bankForm(fields));
  } catch (error) {
    if (error instanceof StripeFailure) return show(cardForm("Save card", error.failure.message));
    throw error;
  }
}

const returnTo = (url: string | null, id: string): string =>
  (url ?? "/").replace("{CHECKOUT_SESSION_ID}", encodeURIComponent(id));
