import type { Reconciliation, ShownDifference, ShownFinding } from "@/lib/contract/reconciliation";
import { formatMoney } from "@/lib/money";

type Kind = Reconciliation["kind"];

export const kindNames: Record<Kind, string> = { stripe: "Comparison with Stripe", usage: "Recount of usage" };

/** What stands on a badge. */
export interface Verdict {
  tone: "good" | "bad" | "waiting" | "neutral";
  words: string;
}

/**
 * @param all runs, newest first
 * @returns how one of them has ended, in a few words; what has no end and was followed by another one was cut off
 */
export function verdictOf(run: Reconciliation, all: readonly Reconciliation[]): Verdict {
  if (run.failure !== null) return { tone: "bad", words: "Failed" };
  if (run.finished_at === null)
    return all.find(({ kind }) => kind === run.kind) === run
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
export function remedyWords({ subject, remedy, team, id }: ShownFinding): string {
  if (remedy) return remedies[remedy];
  if (subject === "customer") return "Stripe refuses these details: the log says why";
  if (subject !== "unknown") return "It still differs: compare the invoice here with Stripe’s";
  if (id.startsWith("cus_")) return "Stripe doesn’t know this customer any more";
  return team
    ? "Stripe doesn’t know this invoice of ours: look it up there"
    : "Stripe has it as ours, but it isn’t the one we know: look it up there";
}

/** @returns each field that was different: "status: open → paid" */
export function changeWords({ changes, currency }: ShownFinding): string {
  const say = (field: string, value: string | null) =>
    currency && field !== "status" && /^-?\d+$/.test(value ?? "")
      ? formatMoney(Number(value), currency)
      : (value ?? "none");
  return changes
    .map(({ field, here, there }) => {
      const name = field.replaceAll("_", " ");
      return here === null && there === null ? name : `${name}: ${say(field, here)} → ${say(field, there)}`;
    })
    .join(", ");
}

const sums: Record<ShownDifference["sums"], string> = {
  days: "Days against events",
  hours: "Hours against days",
  team_days: "Team’s days against days",
  application_months: "Months against days",
};

/** @returns which sums differ from what they are made of */
export const sumsWords = ({ sums: kind }: ShownDifference): string => sums[kind];

/** @returns an amount of both sides, as one if they agree */
export function bothSides(here: number, there: number, currency: string | null): { same: boolean; words: string } {
  const say = (value: number) => (currency ? formatMoney(value, currency) : String(value));
  return here === there
    ? { same: true, words: say(here) }
    : { same: false, words: `${say(here)} here, ${say(there)} at Stripe` };
}
