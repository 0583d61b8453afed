import type { Context } from "../context";
import { noSuch } from "../failure";
import type { Kind, Kinds } from "../wire";

const words: Partial<Record<Kind, string>> = { payment_method: "PaymentMethod", setup_intent: "setupintent" };

/**
 * @returns the object of that id
 * @throws StripeFailure 404, or 400 if a parameter named it
 */
export function found<K extends Kind>({ store }: Context, kind: K, id: string, param?: string): Kinds[K] {
  const object = store.get(kind, id);
  if (!object) throw noSuch(words[kind] ?? kind, id, param ?? "id", param ? 400 : 404);
  return object;
}
