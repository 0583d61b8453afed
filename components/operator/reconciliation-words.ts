import type { Reconciliation, ShownFinding, UsageDifference } from "@/lib/contract/reconciliation";
import { formatMoney } from "@/lib/money";

type Kind = Reconciliation["kind"];

export const kindNames: Record<Kind, string> = { stripe: "Comparison with Stripe", usage: "Recount of usage" };

/** What stands on a badge. */
export interface Verdict {
  tone: "good" | "bad" | "waiting" | "neutral";
  words: string;
}

/** How long one may take until we say that it was cut off, in milliseconds. */
const longest = 12 * 3_600_000;

/**
 * @param now in milliseconds since 1970
 * @returns how a run has ended, in a few words
 */
export function verdictOf(run: Reconciliation, now: number): Verdict {
  if (run.failure !== null) return { tone: "bad", words: "Failed" };
  if (run.finished_at === null)
    return now - Date.parse(run.started_at) < longest
      ? { tone: "waiting", words: "Running" }
      : { tone: "bad", words: "Cut off" };
  if (run.needs_person > 0) return { tone: "bad", words: `${run.needs_person} to look into` };
  const healed = run.stripe?.found ?? 0;
  return { tone: "good", words: healed > 0 ? `Agrees, ${healed} healed` : "Agrees" };
}

const subjects: Record<ShownFinding["subject"], string> = {
  invoice: "Invoice",
  cards: "Cards",
  customer: "Customer details",
  unsent: "Not sent",
  duplicate: "Second invoice of a month",
  unknown: "Unknown",
};

/** @returns what a finding is about */
export const subjectWords = ({ subject, number, id }: ShownFinding): string =>
  subject === "cards" || subject === "customer" ? subjects[subject] : `${subjects[subject]} ${number ?? id}`;

const remedies: Record<NonNullable<ShownFinding["remedy"]>, string> = {
  read_again: "We took over what Stripe has",
  written_to_stripe: "We wrote ours to Stripe",
  queued_again: "We queued it again",
  taken_back: "We took it back at Stripe",
};

/** @returns what has healed it, or what a person has to do */
export function remedyWords({ subject, remedy }: ShownFinding): string {
  if (remedy) return remedies[remedy];
  return subject === "unknown"
    ? "It says it’s ours, but one side doesn’t know it: look it up on Stripe"
    : "It still differs: compare the invoice here with Stripe’s";
}

/** @returns each field that was different: "status: open → paid" */
export const changeWords = ({ changes }: ShownFinding): string =>
  changes
    .map(({ field, here, there }) => {
      const name = field.replaceAll("_", " ");
      return here === null && there === null ? name : `${name}: ${here ?? "none"} → ${there ?? "none"}`;
    })
    .join(", ");

const sums: Record<UsageDifference["sums"], string> = {
  days: "Days against events",
  hours: "Hours against days",
  team_days: "Team’s days against days",
  application_months: "Months against days",
};

/** @returns which sums differ from what they are made of */
export const sumsWords = ({ sums: kind }: UsageDifference): string => sums[kind];

/** @returns an amount of both sides, as one if they agree */
export function bothSides(here: number, there: number, currency: string | null): { same: boolean; words: string } {
  const say = (value: number) => (currency ? formatMoney(value, currency) : String(value));
  return here === there
    ? { same: true, words: say(here) }
    : { same: false, words: `${say(here)} here, ${say(there)} at Stripe` };
}
