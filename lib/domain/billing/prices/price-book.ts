import type { Metric } from "@/lib/contract/metrics";
import type { Tier } from "../rating/rate";
import type { Month } from "../month";

/** What one metric costs from a month on, until a later entry for it holds. */
export interface PriceEntry {
  metric: Metric;
  currency: string;
  validFrom: Month;
  /** From the lowest up. The first begins at 0: what is included costs nothing. Prices are in cents, as exact decimals. */
  tiers: Tier[];
}

/**
 * What Debrief costs. To change a price, add an entry that is valid from a month to come; an entry that a closed month was billed by
 * can't be changed, and the product says so when it starts. A metric without an entry is not billed.
 */
export const priceBook: readonly PriceEntry[] = [
  {
    metric: "api_requests",
    currency: "usd",
    validFrom: "2024-01-01",
    tiers: [
      { above: "0", unitPrice: "0" },
      { above: "100000", unitPrice: "0.05" },
      { above: "10000000", unitPrice: "0.03" },
    ],
  },
  {
    metric: "messages",
    currency: "usd",
    validFrom: "2024-01-01",
    tiers: [
      { above: "0", unitPrice: "0" },
      { above: "10000", unitPrice: "0.08" },
      { above: "1000000", unitPrice: "0.04" },
    ],
  },
  {
    metric: "call_minutes",
    currency: "usd",
    validFrom: "2024-01-01",
    tiers: [
      { above: "0", unitPrice: "0" },
      { above: "1000", unitPrice: "0.4" },
      { above: "100000", unitPrice: "0.25" },
    ],
  },
];
