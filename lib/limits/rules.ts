import type { RateClass } from "@/lib/contract/endpoint";
import { rateClasses, mailsToOneAddress, type CountedBy } from "./classes";
import { limitsApply, type Rule } from "./limiter";

/** @returns the rule by which a class counts callers, addresses or refused calls; null if it doesn't, or limits are off */
export function ruleOf(rateClass: RateClass, by: CountedBy): Rule | null {
  const allowance = rateClasses[rateClass][by];
  return allowance && limitsApply() ? { ...allowance, name: `${rateClass}-${by}`, remembers: true } : null;
}

/** @returns the rule for mails that strangers have us send to one address; null if limits are off */
export const mailRule = (): Rule | null =>
  limitsApply() ? { ...mailsToOneAddress, name: "mail-recipient", remembers: true } : null;
