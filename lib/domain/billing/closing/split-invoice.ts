import type { ComposedInvoice, Line } from "../invoices/compose-invoice";

/** One of the invoices of a month. */
export type Part = Pick<ComposedInvoice, "lines" | "tiers" | "total">;

/**
 * Makes several invoices of one that comes to more than can be charged at once: as few as possible, and as even as possible, so that none
 * comes to too little. A line that doesn't fit goes on in the next one; its quantity is where it begins.
 * @param most what one may come to, in minor units
 * @returns parts that add up to it, to the cent; it alone if it fits
 */
export function splitInvoice({ lines, tiers, total }: ComposedInvoice, most: bigint): Part[] {
  if (total <= most) return [{ lines, tiers, total }];
  const count = (total + most - 1n) / most;
  const share = (part: bigint): bigint => total / count + (part < total % count ? 1n : 0n);
  // What is given back stands on the first one, which has room for that much more.
  const given = lines.filter(({ amount }) => amount < 0);
  const rest = lines.filter(({ amount }) => amount >= 0);
  const parts: Part[] = [];
  for (let part = 0n; part < count; part++) {
    const first = part === 0n;
    const back = first ? given : [];
    const room = share(part) - sumOf(back);
    const last = part === count - 1n;
    const taken = last ? rest.splice(0) : take(rest, room, most);
    parts.push({ lines: [...taken, ...back], tiers: first ? tiers : [], total: share(part) });
  }
  return parts;
}

/** Takes lines from the beginning, as many as have room, and cuts the last of them: what is left of it is the first of the others. */
function take(lines: Line[], room: bigint, most: bigint): Line[] {
  const taken: Line[] = [];
  let left = room;
  while (left > 0n) {
    const line = lines.shift();
    if (!line) break;
    const fits = [BigInt(line.amount), left, most].reduce((least, one) => (one < least ? one : least));
    taken.push({ ...line, amount: Number(fits) });
    left -= fits;
    const more = BigInt(line.amount) - fits;
    if (more > 0n) lines.unshift(continued(line, more));
  }
  return taken;
}

const suffix = " (continued)";

const continued = (line: Line, amount: bigint): Line => ({
  ...line,
  description: line.description.endsWith(suffix) ? line.description : `${line.description}${suffix}`,
  quantity: null,
  unit_price: null,
  amount: Number(amount),
});

const sumOf = (lines: readonly Line[]): bigint => lines.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
