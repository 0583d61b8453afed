import type { RateClass } from "@/lib/contract/endpoint";
import { addressKey } from "./address-key";
import { count, tooMany } from "./count";
import { ruleOf } from "./rules";

/**
 * Counts a call that does not go through `lib/http/handle.ts`.
 * @param address of the caller
 * @throws AppError `rate_limit`
 */
export async function limitAddress(rateClass: RateClass, address: string): Promise<void> {
  const rule = ruleOf(rateClass, "address");
  const standing = rule && (await count(rule, addressKey(address)));
  if (standing?.exceeded) throw tooMany(standing.reset);
}
