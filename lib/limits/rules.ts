import type { RateClass } from "@/lib/contract/endpoint";
import { rateClasses, mailsToOneAddress, userCodeTries, type CountedBy } from "./classes";
import { limitsApply, type Rule } from "./limiter";

/** What those who are signed in do all the time. All else is so seldom that each call can be counted by itself. */
const inBlocks = new Set<RateClass>(["read", "write"]);

/** @returns the rule by which a class counts callers, addresses or refused calls; null if it doesn't, or limits are off */
export function ruleOf(rateClass: RateClass, by: CountedBy): Rule | null {
  const allowance = rateClasses[rateClass][by];
  if (!allowance || !limitsApply()) return null;
  return { ...allowance, name: `${rateClass}-${by}`, remembers: true, inBlocks: inBlocks.has(rateClass) };
}

/** @returns the rule for mails that strangers have us send to one address; null if limits are off */
export const mailRule = (): Rule | null =>
  limitsApply() ? { ...mailsToOneAddress, name: "mail-recipient", remembers: true } : null;

/** @returns the rules for codes that devices show: by person and by address; none if limits are off */
export const userCodeRules = (): Record<keyof typeof userCodeTries, Rule> | null =>
  limitsApply()
    ? {
        caller: { ...userCodeTries.caller, name: "user-code-caller", remembers: true },
        address: { ...userCodeTries.address, name: "user-code-address", remembers: true },
      }
    : null;
