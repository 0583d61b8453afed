import { count, type Standing } from "./count";
import { recipientKeys } from "./recipient-key";
import { mailRule } from "./rules";

/**
 * Counts a mail that a stranger asks us to send. Any address counts, so that nothing is told about which ones have an account; the
 * store learns none of them.
 * @param email as typed
 * @returns where that address stands, or null if limits are off
 */
export async function countMail(email: string): Promise<Standing | null> {
  const rule = mailRule();
  return rule && count(rule, recipientKeys(email)[0].toString("base64url"));
}
