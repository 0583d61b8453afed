import type { Allowance } from "./classes";

const day = 24 * 3_600;

/** How many mails that others cause may reach one mailbox: little at once, and not again and again. */
export const mailsToOneRecipient: Allowance[] = [
  { points: 3, seconds: 3_600 },
  { points: 10, seconds: day },
];

/** How many mails somebody whose own address is not confirmed may have us send to others, ever; and all such people of one team. */
export const mailsBeforeConfirmation = 3;

/** What a team's trust is made of. */
export interface Standing {
  /** How old it is, in days. */
  days: number;
  hasCard: boolean;
  hasPaid: boolean;
}

/**
 * How many mails a team may have us send to others within a day. It grows with what an abuser would have to spend: time, a card,
 * money.
 */
export function dailyMails({ days, hasCard, hasPaid }: Standing): Allowance {
  const byAge = days < 1 ? 20 : days < 7 ? 50 : days < 30 ? 100 : 200;
  return { points: byAge * (hasPaid ? 10 : hasCard ? 3 : 1), seconds: day };
}
