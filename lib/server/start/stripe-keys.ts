import type { Faults, Variables } from "@/lib/env";

/** The shortest that Stripe has given out; newer ones are four times as long. A key that was cut while copying is shorter. */
const whole = {
  STRIPE_SECRET_KEY: [/^(sk|rk)_(live|test)_[A-Za-z0-9]{24,}$/, "sk_live_…, rk_live_…, or the same with test"],
  STRIPE_PUBLISHABLE_KEY: [/^pk_(live|test)_[A-Za-z0-9]{24,}$/, "pk_live_… or pk_test_…"],
  STRIPE_WEBHOOK_SECRET: [/^whsec_[A-Za-z0-9+/=_-]{24,}$/, "whsec_…"],
} as const;

/** @returns "live" or "test" for a key that says so */
export const modeOf = (key: string | undefined): string | undefined => /^[a-z]+_(live|test)_/.exec(key ?? "")?.[1];

/** @returns which of Stripe's keys can't be whole */
export function findCutKeys(variables: Variables): Faults {
  const faults: Faults = new Map();
  for (const [name, [pattern, form]] of Object.entries(whole)) {
    const key = variables[name];
    if (key && (!pattern.test(key) || isPlaceholder(key)))
      faults.set(name, `isn't a complete Stripe key (${form}): copy it again`);
  }
  return faults;
}

/** As documents print them: a row of one character, where a key has random ones. */
const isPlaceholder = (key: string): boolean => /(.)\1{7}/.test(key);

/** @returns that one key is for real money and the other is not: a card typed in with one can't be charged with the other */
export function findUnmatchedKeys({ STRIPE_SECRET_KEY, STRIPE_PUBLISHABLE_KEY }: Variables): Faults {
  const [secret, publishable] = [modeOf(STRIPE_SECRET_KEY), modeOf(STRIPE_PUBLISHABLE_KEY)];
  if (!secret || !publishable || secret === publishable) return new Map();
  return new Map([
    [
      "STRIPE_PUBLISHABLE_KEY",
      `is a ${publishable} key, but STRIPE_SECRET_KEY is a ${secret} key: use two of the same kind`,
    ],
  ]);
}
