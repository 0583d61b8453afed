import type { Invoice } from "@/lib/browser/billing";
import { longDay } from "./bill-words";

/** @returns what comes of an invoice that isn't paid after the last reminder */
export function overdueWords(after: Invoice["after_reminders"]): string {
  if (!after) return "";
  const { action, at, in_effect: isInEffect } = after;
  if (action === "warn")
    return isInEffect ? "A person on our side has taken over, and will get in touch with you." : "";
  return isInEffect
    ? "Production has stopped. Production credentials work again as soon as it’s paid."
    : `If it isn’t paid, production credentials stop working on ${longDay(at)} (UTC).`;
}
