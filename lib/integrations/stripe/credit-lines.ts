import type Stripe from "stripe";
import { stripe } from "./sdk";

/** A line of an invoice, and what is left of it to credit, before tax. Amounts are in minor units. */
interface Left {
  id: string;
  left: number;
  /** Its tax in relation to what it comes to. */
  rate: number;
}

export type CreditLine = Stripe.CreditNoteCreateParams.Line;

/** @returns the first of what was tried that comes to what is wanted; otherwise the amounts next to it that Stripe would credit */
type Found = { lines: CreditLine[] } | { nearest: number[] };

/** How often Stripe is asked what it would take back. */
const mostPreviews = 16;

/**
 * Stripe credits an invoice whose tax it has calculated line by line, by amounts before tax, and calculates the tax in them: looks for lines
 * that come to an amount with tax. Not each amount can be had: with 19%, one more cent is sometimes two.
 * @param amount with tax, in minor units
 * @param before the invoice's credit notes so far, without those that were taken back
 * @throws what the calls to Stripe throw
 */
export async function findCreditLines(
  invoice: Stripe.Invoice,
  before: readonly Stripe.CreditNote[],
  amount: number,
): Promise<Found> {
  const lines = await readLeft(invoice.id, before);
  const credited = before.reduce((sum, { total }) => sum + total, 0);
  const isRest = amount === invoice.total - credited;
  const tries = isRest ? [lines.map(({ left }) => left)] : partsThatMayFit(lines, amount);
  const seen: number[] = [];
  for (const nets of tries.slice(0, mostPreviews)) {
    const credit = toLines(lines, nets);
    const total = await totalOf(invoice.id, credit);
    if (total === amount) return { lines: credit };
    seen.push(total);
  }
  const below = seen.filter((total) => total < amount);
  const above = seen.filter((total) => total > amount);
  const nearest = [
    ...(below.length > 0 ? [Math.max(...below)] : []),
    ...(above.length > 0 ? [Math.min(...above)] : []),
  ];
  return { nearest };
}

/** How many lines are previewed at once: a preview is a GET, and an address that is too long is nobody's to read. */
const previewedAtOnce = 40;

/** @returns what Stripe would take back for these lines, with tax */
async function totalOf(invoice: string, lines: readonly CreditLine[]): Promise<number> {
  let sum = 0;
  for (let start = 0; start < lines.length; start += previewedAtOnce) {
    const some = lines.slice(start, start + previewedAtOnce);
    sum += (await stripe().creditNotes.preview({ invoice, lines: some })).total;
  }
  return sum;
}

const toLines = (lines: readonly Left[], nets: readonly number[]): CreditLine[] =>
  lines.flatMap(({ id }, index) => {
    const net = nets[index] ?? 0;
    return net > 0 ? [{ type: "invoice_line_item" as const, invoice_line_item: id, amount: net }] : [];
  });

/** @returns the lines of an invoice of which something is left, the largest first: of as few as possible, something is taken */
async function readLeft(invoiceId: string, before: readonly Stripe.CreditNote[]): Promise<Left[]> {
  const taken = new Map<string, number>();
  for (const { id } of before) {
    for await (const { invoice_line_item: line, amount } of stripe().creditNotes.listLineItems(id, { limit: 100 })) {
      if (line) taken.set(line, (taken.get(line) ?? 0) + amount);
    }
  }
  const lines: Left[] = [];
  for await (const { id, amount, taxes } of stripe().invoices.listLineItems(invoiceId, { limit: 100 })) {
    const tax = (taxes ?? []).reduce((sum, one) => sum + one.amount, 0);
    const left = amount - (taken.get(id) ?? 0);
    if (left > 0) lines.push({ id, left, rate: tax / amount });
  }
  return lines.sort((one, other) => other.left - one.left);
}

/** How far around what is most likely others are tried, in minor units, and how much of it on a second line, which is rounded by itself. */
const around = [0, 1, -1, 2, -2];
const aside = [0, 1, 2, 3, 4, 5, 6, 7];

/**
 * @returns amounts before tax, by line, that may come to an amount with tax: those first that do so by our own reckoning. How Stripe rounds
 *   isn't known to us, so those that come to a little less or more are among them
 */
function partsThatMayFit(lines: readonly Left[], amount: number): number[][] {
  const likely = Math.round(netIn(lines, amount));
  const tries = around.flatMap((more) => aside.map((other) => spread(lines, likely + more, other)));
  const different = new Map(tries.flatMap((nets) => (nets === null ? [] : [[String(nets), nets] as const])));
  const seen = new Map<number, number>();
  const ranked = [...different.values()].map((nets) => {
    const off = grossOf(lines, nets) - amount;
    const alike = seen.get(off) ?? 0;
    seen.set(off, alike + 1);
    return { nets, rank: alike + 2 * Math.abs(off) };
  });
  return ranked.sort((one, other) => one.rank - other.rank).map(({ nets }) => nets);
}

/** @returns what is before tax in an amount with tax, by taking one line after the other */
function netIn(lines: readonly Left[], amount: number): number {
  let [net, rest] = [0, amount];
  for (const { left, rate } of lines) {
    const own = Math.min(left, rest / (1 + rate));
    net += own;
    rest -= own * (1 + rate);
  }
  return net;
}

/** @returns a net amount by line, of which a little is put on the line that comes next; null if that can't be */
function spread(lines: readonly Left[], net: number, other: number): number[] | null {
  let rest = net - other;
  const nets = lines.map(({ left }) => {
    const own = Math.max(0, Math.min(left, rest));
    rest -= own;
    return own;
  });
  if (rest !== 0 || net <= other) return null;
  if (other === 0) return nets;
  const next = nets.findIndex((own) => own === 0);
  const line = lines[next];
  if (!line || line.left < other) return null;
  return nets.map((own, index) => (index === next ? other : own));
}

const grossOf = (lines: readonly Left[], nets: readonly number[]): number =>
  nets.reduce((sum, net, index) => sum + net + Math.round(net * (lines[index]?.rate ?? 0)), 0);
