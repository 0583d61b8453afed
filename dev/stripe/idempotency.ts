import { createHash } from "node:crypto";
import { StripeFailure } from "./failure";
import type { KeptAnswer, Store } from "./store";

/** What identifies a call, so that a key can't be used for another one. */
export const fingerprintOf = (method: string, path: string, body: string): string =>
  createHash("sha256").update(`${method} ${path} ${body}`).digest("hex");

/**
 * @returns what was answered to this call before, if it comes with a key it came with before
 * @throws StripeFailure if that was another call
 */
export function keptAnswer(store: Store, key: string, fingerprint: string): KeptAnswer | null {
  const kept = store.answerOf(key);
  if (!kept) return null;
  if (kept.fingerprint === fingerprint) return kept;
  throw new StripeFailure(400, {
    type: "idempotency_error",
    message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}'.`,
  });
}

/** A call refused before anything began isn't kept, so a corrected call may use the same key. */
export const isKept = (status: number, type: string | undefined): boolean =>
  status < 400 || type === "card_error" || type === "api_error";
