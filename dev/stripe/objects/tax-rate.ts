import { createHash } from "node:crypto";
import type { TaxRate } from "../wire";

/** What tells one rate from another. */
export interface Rate {
  name: string;
  /** Percent. */
  percentage: number;
  country: string;
  state: string | null;
  /** Whose it is, in words. */
  jurisdiction: string;
  level: NonNullable<TaxRate["jurisdiction_level"]>;
  type: NonNullable<TaxRate["tax_type"]>;
}

/** The same rate has the same id, as at Stripe. */
export const newTaxRate = (rate: Rate): TaxRate => ({
  id: `txr_${createHash("sha256").update(JSON.stringify(rate)).digest("hex").slice(0, 24)}`,
  object: "tax_rate",
  active: false,
  country: rate.country,
  created: 1_790_000_000,
  description: null,
  display_name: rate.name,
  effective_percentage: rate.percentage,
  flat_amount: null,
  inclusive: false,
  jurisdiction: rate.jurisdiction,
  jurisdiction_level: rate.level,
  livemode: false,
  metadata: {},
  percentage: rate.percentage,
  rate_type: "percentage",
  state: rate.state,
  tax_type: rate.type,
});
