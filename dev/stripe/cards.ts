import type { Failure } from "./failure";

/** What happens when a card is saved, or charged. */
interface Behaviour {
  /** Declined already when it is attached to a customer. */
  onAttach?: Decline;
  onCharge?: Decline;
  /** The bank asks its holder: always, or only until it has been set up. */
  authentication?: "always" | "setup";
  /** Is charged, and what its holder does about it then. */
  onPaid?: "dispute" | "inquiry";
  /** What becomes of a refund, a moment after it was made. */
  onRefund?: "pending" | "fails";
}

export type Decline = Pick<Failure, "code" | "decline_code" | "message">;

/** A card of Stripe's test mode ("Testing" in its documentation). */
export interface TestCard extends Behaviour {
  number: string;
  brand: string;
  /** Behind `pm_card_` and `tok_`. */
  names: string[];
}

const declined: Decline = {
  code: "card_declined",
  decline_code: "generic_decline",
  message: "Your card was declined.",
};
const insufficient: Decline = {
  code: "card_declined",
  decline_code: "insufficient_funds",
  message: "Your card has insufficient funds.",
};
const expired: Decline = { code: "expired_card", message: "Your card has expired." };
const wrongCvc: Decline = { code: "incorrect_cvc", message: "Your card's security code is incorrect." };

const always = (decline: Decline): Behaviour => ({ onAttach: decline, onCharge: decline });

export const testCards: readonly TestCard[] = [
  { number: "4242424242424242", brand: "visa", names: ["visa"] },
  { number: "4000056655665556", brand: "visa", names: ["visa_debit"] },
  { number: "5555555555554444", brand: "mastercard", names: ["mastercard"] },
  { number: "378282246310005", brand: "amex", names: ["amex"] },
  {
    number: "4000000000000002",
    brand: "visa",
    names: ["chargeDeclined", "visa_chargeDeclined"],
    ...always(declined),
  },
  {
    number: "4000000000009995",
    brand: "visa",
    names: ["chargeDeclinedInsufficientFunds", "visa_chargeDeclinedInsufficientFunds"],
    ...always(insufficient),
  },
  {
    number: "4000000000000069",
    brand: "visa",
    names: ["chargeDeclinedExpiredCard", "visa_chargeDeclinedExpiredCard"],
    ...always(expired),
  },
  {
    number: "4000000000000127",
    brand: "visa",
    names: ["chargeDeclinedIncorrectCvc", "visa_chargeDeclinedIncorrectCvc"],
    ...always(wrongCvc),
  },
  { number: "4000000000000341", brand: "visa", names: ["chargeCustomerFail"], onCharge: declined },
  {
    number: "4000002500003155",
    brand: "visa",
    names: ["authenticationRequiredOnSetup"],
    authentication: "setup",
  },
  {
    number: "4000002760003184",
    brand: "visa",
    names: ["authenticationRequired", "threeDSecure2Required"],
    authentication: "always",
  },
  { number: "4000000000000259", brand: "visa", names: ["createDispute"], onPaid: "dispute" },
  { number: "4000000000001976", brand: "visa", names: ["createDisputeInquiry"], onPaid: "inquiry" },
  { number: "4000000000007726", brand: "visa", names: ["pendingRefund"], onRefund: "pending" },
  { number: "4000000000005126", brand: "visa", names: ["refundFail"], onRefund: "fails" },
];

/** @returns the card behind `pm_card_visa`, `tok_visa` and the like */
export const cardByToken = (token: string): TestCard | null =>
  testCards.find(({ names }) => names.some((name) => token === `pm_card_${name}` || token === `tok_${name}`)) ?? null;

/** @returns the card of a number, as it is typed on a page */
export const cardByNumber = (number: string): TestCard | null =>
  testCards.find((card) => card.number === number.replaceAll(/\D/g, "")) ?? null;
