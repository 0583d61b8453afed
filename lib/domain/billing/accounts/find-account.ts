import type { Querying } from "@/lib/db";
import type { Taxed } from "../tax/tax-for";

/** How a team pays, as far as rating needs it. */
export interface Account {
  currency: string;
  /** In minor units. */
  carriedForward: bigint;
  stripeCustomerId: string | null;
  stripeGeneration: number;
  taxed: Taxed;
}

/** @returns the team's account; what a new one is like, where it has none yet */
export async function findAccount(queries: Querying, teamId: string): Promise<Account> {
  const { rows } = await queries.query<{
    currency: string;
    carried_forward: string;
    stripe_customer_id: string | null;
    stripe_generation: number;
    vat_id: string | null;
    address: Taxed["address"];
  }>(
    "SELECT currency, carried_forward, stripe_customer_id, stripe_generation, nullif(vat_id, '') AS vat_id, address FROM billing_accounts WHERE team_id = $1",
    [teamId],
  );
  const [row] = rows;
  return {
    currency: row?.currency ?? "usd",
    carriedForward: BigInt(row?.carried_forward ?? 0),
    stripeCustomerId: row?.stripe_customer_id ?? null,
    stripeGeneration: row?.stripe_generation ?? 0,
    taxed: { vat_id: row?.vat_id ?? null, address: row?.address ?? null },
  };
}
