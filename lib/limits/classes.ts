import type { RateClass } from "@/lib/contract/endpoint";

/** So many calls within so many seconds, counted from the first. */
export interface Allowance {
  points: number;
  seconds: number;
}

/** Who is counted: the signed-in person, the address, and the address of calls that are refused as unauthenticated. */
export type CountedBy = "caller" | "address" | "refused";

const minute = 60;
const hour = 3_600;

/**
 * How often callers may call, class by class. Whole offices stand behind one address, so an address has several times what a person
 * has; where nobody is signed in it is all there is to count by.
 */
export const rateClasses: Record<RateClass, Partial<Record<CountedBy, Allowance>>> = {
  read: { caller: { points: 600, seconds: minute }, address: { points: 2_400, seconds: minute } },
  write: { caller: { points: 120, seconds: minute }, address: { points: 480, seconds: minute } },
  login: { address: { points: 30, seconds: minute } },
  lookup: { address: { points: 60, seconds: minute } },
  mail: { address: { points: 30, seconds: hour } },
  register: { address: { points: 20, seconds: hour } },
  // The data plane is never slowed down; callers who guess at its key are.
  service: { refused: { points: 30, seconds: minute } },
  none: {},
};

/** How many mails a stranger can have us send to one address. */
export const mailsToOneAddress: Allowance = { points: 3, seconds: hour };

/**
 * How often somebody can try the code that a device shows (RFC 8628, section 5.1): of 20^8 codes, this leaves a person who guesses one chance in a
 * billion. Entering and approving one are two tries.
 */
export const userCodeTries = {
  caller: { points: 20, seconds: 10 * minute },
  address: { points: 100, seconds: 10 * minute },
} as const satisfies Partial<Record<CountedBy, Allowance>>;
