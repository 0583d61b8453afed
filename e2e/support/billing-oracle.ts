import type { Metric } from "@/lib/contract/metrics";

// What bills must say, calculated a second time: in whole numbers, from the decisions and the contract, and with nothing of the product's own
// calculation. Quantities are in thousandths, prices in ten-billionths of a cent, amounts in cents.

/** A tier of a price: what it is for the units above, and what each of them costs, in cents. Both are decimals. */
export type OracleTier = readonly [above: string, unitPrice: string];

/** What a metric costs from a month on. */
export interface OraclePrice {
  metric: Metric;
  from: string;
  tiers: readonly OracleTier[];
}

/** What a team owes tax by. */
export interface OracleTax {
  name: string;
  treatment: "standard" | "reverse_charge" | "outside_scope";
  country: string;
  rate: string;
  note: string | null;
}

interface OracleLine {
  kind: "usage" | "late_usage" | "carried_forward";
  description: string;
  month: string;
  application_id: string | null;
  application_name: string | null;
  metric: Metric | null;
  quantity: string | null;
  unit_price: string | null;
  amount: number;
}

/** A bill, in the words of the contract. */
export interface OracleBill {
  period_start: string;
  lines: OracleLine[];
  tiers: { metric: Metric; above: string; quantity: string; unit_price: string; amount: string }[];
  subtotal: number;
  tax: (OracleTax & { amount: number; parts: never[] }) | null;
  total: number;
}

export interface OracleInvoice extends OracleBill {
  part: number;
  parts: number;
  /** The tax of each line, as Stripe is told. */
  shares: number[];
}

/** In the order of a bill. */
const billed = { api_requests: "API requests", messages: "Messages", call_minutes: "Call minutes" } as const;
const billedMetrics = Object.keys(billed) as (keyof typeof billed)[];

/** What is charged at least, and at most with tax. */
const least = 50n;
const most = 99_999_999n;

/** @returns a decimal as a whole number of the units that so many decimals have */
export function scaled(decimal: string, decimals: number): bigint {
  const [whole = "0", fraction = ""] = decimal.split(".");
  if (fraction.length > decimals) throw new Error(`${decimal} has more than ${decimals} decimals`);
  return BigInt(whole + fraction.padEnd(decimals, "0"));
}

/** The other way round, without zeros at the end. */
export function decimal(units: bigint, decimals: number): string {
  const digits = String(units).padStart(decimals + 1, "0");
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, "");
  return digits.slice(0, digits.length - decimals) + (fraction && `.${fraction}`);
}

/** Half goes to the even neighbour. */
function halfEven(amount: bigint, unit: bigint): bigint {
  const whole = amount / unit;
  const twice = (amount - whole * unit) * 2n;
  const isUp = twice > unit || (twice === unit && whole % 2n === 1n);
  return isUp ? whole + 1n : whole;
}

const halfUp = (amount: bigint, unit: bigint): bigint => (2n * amount + unit) / (2n * unit);

/** @returns the tax on an amount that isn't negative: half a cent is one */
const taxOfCents = (net: bigint, rate: string): bigint => halfUp(net * scaled(rate, 4), 1_000_000n);

/** The same in the numbers of the API. */
export const taxOf = (net: number, rate: string): number => Number(taxOfCents(BigInt(net), rate));

/** @returns whether the tax on it is half a cent more than whole ones */
export const isHalfCentOfTax = (net: bigint, rate: string): boolean =>
  (net * scaled(rate, 4)) % 1_000_000n === 500_000n;

/** @returns what is charged at once before tax at most, if the highest rate is this */
export function mostBeforeTax(highestRate: string): bigint {
  let [fits, exceeds] = [0n, most + 1n];
  while (exceeds - fits > 1n) {
    const middle = (fits + exceeds) / 2n;
    if (middle + taxOfCents(middle, highestRate) <= most) fits = middle;
    else exceeds = middle;
  }
  return fits;
}

const priceDecimals = 10;
/** Of a thousandth times a ten-billionth of a cent. */
const exactDecimals = 3 + priceDecimals;

/**
 * @param thousandths of a whole team
 * @returns what it costs, exactly, tier by tier: only those that some of it is in
 */
function split(thousandths: bigint, tiers: readonly OracleTier[]) {
  return tiers.flatMap(([above, unitPrice], index) => {
    const from = scaled(above, 3);
    const next = tiers[index + 1];
    const end = next ? scaled(next[0], 3) : thousandths;
    const within = (thousandths < end ? thousandths : end) - from;
    return within > 0n ? [{ above, unitPrice, within, exact: within * scaled(unitPrice, priceDecimals) }] : [];
  });
}

/** @returns what a team's month of one metric costs, not rounded: in units of which `cent` are one */
export const exactCost = (thousandths: bigint, tiers: readonly OracleTier[]): bigint =>
  split(thousandths, tiers).reduce((sum, { exact }) => sum + exact, 0n);

export const cent = 10n ** BigInt(exactDecimals);

/**
 * @param quantities of a whole team in a month, in thousandths
 * @returns what they cost, in cents: each metric is rounded by itself
 */
export const costOf = (
  quantities: Partial<Record<Metric, bigint>>,
  prices: Partial<Record<Metric, readonly OracleTier[]>>,
): bigint =>
  (Object.entries(prices) as [Metric, readonly OracleTier[]][]).reduce(
    (sum, [metric, tiers]) => sum + halfEven(exactCost(quantities[metric] ?? 0n, tiers), cent),
    0n,
  );

/** Cents by weights: each gets the whole cents of its share, and those with the largest rests one more, earlier ones first. */
function shared(cents: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  const parts = weights.map((weight) => (cents * weight) / sum);
  const left = cents - parts.reduce((all, part) => all + part, 0n);
  const rests = weights.map((weight, index) => ({ index, rest: (cents * weight) % sum }));
  // Sorting is stable.
  rests.sort((one, other) => (one.rest === other.rest ? 0 : one.rest < other.rest ? 1 : -1));
  for (const { index } of rests.slice(0, Number(left))) parts[index] = (parts[index] ?? 0n) + 1n;
  return parts;
}

const sumOf = (lines: readonly { amount: number }[]): bigint =>
  lines.reduce((sum, { amount }) => sum + BigInt(amount), 0n);

const monthNamed = (month: string): string =>
  new Date(month).toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

const monthsBefore = (month: string, count: number): string => {
  const [year, number] = month.split("-").map(Number) as [number, number];
  const months = year * 12 + number - 1 - count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}-01`;
};

/** All that a team has used, and what it must be billed for that. */
export class Ledger {
  /** By month, metric and application. */
  private readonly used = new Map<string, Map<Metric, Map<string, bigint>>>();
  /** By month, in cents. */
  private readonly paidFor = new Map<string, bigint>();
  private readonly closed: string[] = [];
  carried = 0n;

  constructor(
    private readonly applications: readonly { id: string; name: string }[],
    private readonly prices: readonly OraclePrice[],
    private readonly tax: OracleTax,
    private readonly largest: bigint,
  ) {}

  use(month: string, metric: Metric, applicationId: string, thousandths: bigint): void {
    const ofMonth = this.used.get(month) ?? new Map<Metric, Map<string, bigint>>();
    const ofMetric = ofMonth.get(metric) ?? new Map<string, bigint>();
    this.used.set(month, ofMonth.set(metric, ofMetric));
    ofMetric.set(applicationId, (ofMetric.get(applicationId) ?? 0n) + thousandths);
  }

  /** @returns whether there is anything to look at when a month is closed */
  isUsedAround(month: string): boolean {
    return [0, 1, 2, 3].some((count) => this.used.has(monthsBefore(month, count)));
  }

  /** @returns the tiers that hold for a metric in a month */
  tiersOf(metric: Metric, month: string): readonly OracleTier[] | undefined {
    const known = this.prices.filter((price) => price.metric === metric && price.from <= month);
    return known.sort((one, other) => (one.from < other.from ? 1 : -1))[0]?.tiers;
  }

  /** @returns what a month comes to if it ends now */
  bill(month: string): OracleBill {
    const { lines, tiers } = this.rate(month);
    for (const [late, cents] of this.late(month)) {
      const description = `Usage in ${monthNamed(late)}, reported after that month was closed`;
      lines.push({ ...nothing, kind: "late_usage", description, month: late, amount: Number(cents) });
    }
    if (this.carried > 0n) {
      const description = "Carried forward from earlier months that came to too little to charge";
      lines.push({ ...nothing, kind: "carried_forward", description, month, amount: Number(this.carried) });
    }
    return { period_start: month, tiers, ...this.sums(lines) };
  }

  /** Closes a month. @returns its invoices: none if it comes to too little, several if it comes to too much */
  close(month: string): OracleInvoice[] {
    const bill = this.bill(month);
    for (const [late, cents] of this.late(month)) this.paidFor.set(late, (this.paidFor.get(late) ?? 0n) + cents);
    this.paidFor.set(month, sumOf(this.rate(month).lines));
    this.closed.push(month);
    const net = BigInt(bill.subtotal);
    this.carried = net < least ? net : 0n;
    if (net < least) return [];
    const parts = this.parts(bill.lines, net);
    return parts.map((lines, index) => {
      const sums = this.sums(lines);
      const tiers = index === 0 ? bill.tiers : [];
      return { ...sums, period_start: month, tiers, part: index + 1, parts: parts.length, shares: this.shares(lines) };
    });
  }

  private sums(lines: OracleLine[]) {
    const net = sumOf(lines);
    const tax = taxOfCents(net, this.tax.rate);
    return {
      lines,
      subtotal: Number(net),
      tax: { ...this.tax, amount: Number(tax), parts: [] },
      total: Number(net + tax),
    };
  }

  private rate(month: string): Pick<OracleBill, "lines" | "tiers"> {
    const lines: OracleLine[] = [];
    const tiers: OracleBill["tiers"] = [];
    for (const metric of billedMetrics) {
      const of = this.used.get(month)?.get(metric);
      const price = this.tiersOf(metric, month);
      if (!of || !price) continue;
      const using = this.applications.filter(({ id }) => of.has(id));
      using.sort((one, other) => (one.name < other.name ? -1 : 1));
      const weights = using.map(({ id }) => of.get(id) ?? 0n);
      const sum = weights.reduce((all, weight) => all + weight, 0n);
      const amounts = shared(halfEven(exactCost(sum, price), cent), weights);
      for (const [index, { id, name }] of using.entries()) {
        const [weight, amount] = [weights[index] ?? 0n, amounts[index] ?? 0n];
        lines.push({
          kind: "usage",
          description: `${name}: ${billed[metric]}`,
          month,
          application_id: id,
          application_name: name,
          metric,
          quantity: decimal(weight, 3),
          unit_price: decimal(halfUp(amount * 1_000_000_000n, weight), 6),
          amount: Number(amount),
        });
      }
      for (const { above, unitPrice, within, exact } of split(sum, price)) {
        const amount = decimal(exact, exactDecimals);
        tiers.push({ metric, above, quantity: decimal(within, 3), unit_price: unitPrice, amount });
      }
    }
    return { lines, tiers };
  }

  /** What became known of closed months since: cents by month, oldest first. */
  private late(month: string): [string, bigint][] {
    const months = this.closed.filter((one) => one < month && one >= monthsBefore(month, 3)).sort();
    return months
      .map((one): [string, bigint] => [one, sumOf(this.rate(one).lines) - (this.paidFor.get(one) ?? 0n)])
      .filter(([, cents]) => cents !== 0n);
  }

  /** As few as fit, as even as cents allow, the larger ones first. What doesn't fit goes on in the next one. */
  private parts(lines: readonly OracleLine[], net: bigint): OracleLine[][] {
    if (net <= this.largest) return [[...lines]];
    const count = (net + this.largest - 1n) / this.largest;
    const rest = [...lines];
    return Array.from({ length: Number(count) }, (_, index) => {
      if (BigInt(index) === count - 1n) return rest;
      let room = net / count + (BigInt(index) < net % count ? 1n : 0n);
      const own: OracleLine[] = [];
      for (let line = rest[0]; line && room > 0n; line = rest[0]) {
        const fitting = BigInt(line.amount) < room ? BigInt(line.amount) : room;
        own.push({ ...line, amount: Number(fitting) });
        room -= fitting;
        if (BigInt(line.amount) === fitting) rest.shift();
        else rest[0] = goingOn(line, Number(BigInt(line.amount) - fitting));
      }
      return own;
    });
  }

  /** Each line has what the tax of all lines up to it grows by. */
  private shares(lines: readonly OracleLine[]): number[] {
    let [net, before] = [0n, 0n];
    return lines.map(({ amount }) => {
      net += BigInt(amount);
      const share = taxOfCents(net, this.tax.rate) - before;
      before += share;
      return Number(share);
    });
  }
}

const nothing = { application_id: null, application_name: null, metric: null, quantity: null, unit_price: null };

function goingOn(line: OracleLine, amount: number): OracleLine {
  const description = line.description.replace(/( \(continued\))?$/, " (continued)");
  return { ...line, description, quantity: null, unit_price: null, amount };
}

/** @returns cents as they stand on paper: "$1,234.56" */
export function onPaper(cents: number): string {
  const digits = String(cents).padStart(3, "0");
  return `$${digits.slice(0, -2).replaceAll(/\B(?=(\d{3})+$)/g, ",")}.${digits.slice(-2)}`;
}
