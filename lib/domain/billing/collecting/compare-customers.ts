import { isDeepStrictEqual } from "node:util";
import type { Pool } from "pg";
import { findCustomerDetails } from "../accounts/customer-details";
import { pushCustomer } from "../accounts/push-customer";
import { syncMethods } from "../methods/sync-methods";
import { unlessMissing } from "./unless-missing";

/** How many customers are compared in one night, at two calls each: the others have their turn in the nights after. */
const most = 5_000;

/** How many at once: well below what Stripe takes in a second. */
const atOnce = 3;

interface Account {
  teamId: string;
  customerId: string;
}

/**
 * Reads the cards and details of every customer at Stripe, those first that were not read for the longest time: a card that was added or
 * detached, or a customer that was changed, is found even if no webhook ever came. Ours are the cards as they are there; theirs is the
 * customer as the team is here.
 * @param missing gets the ids that Stripe does not know
 * @returns how many teams had other cards, and how many customers were something else
 * @throws what the calls to Stripe throw: customers that were compared are not compared again by the next attempt
 */
export async function compareCustomers(pool: Pool, missing: string[]): Promise<{ cards: number; customers: number }> {
  const { rows } = await pool.query<Account>(
    `SELECT team_id AS "teamId", stripe_customer_id AS "customerId" FROM billing_accounts
      WHERE stripe_customer_id IS NOT NULL ORDER BY stripe_read_at NULLS FIRST, team_id LIMIT ${most}`,
  );
  const drift = { cards: 0, customers: 0 };
  for (let start = 0; start < rows.length; start += atOnce) {
    const some = rows.slice(start, start + atOnce);
    const found = await Promise.all(some.map((account) => compare(pool, account, missing)));
    for (const { cards, customer } of found) {
      if (cards) drift.cards++;
      if (customer) drift.customers++;
    }
  }
  return drift;
}

async function compare(pool: Pool, { teamId, customerId }: Account, missing: string[]) {
  const read = await unlessMissing(customerId, missing, syncMethods(teamId, customerId));
  if (!read) {
    // It has had its turn all the same.
    await pool.query("UPDATE billing_accounts SET stripe_read_at = clock_timestamp() WHERE team_id = $1", [teamId]);
    return { cards: false, customer: false };
  }
  const isOther = read.details !== null && !isDeepStrictEqual(read.details, await findCustomerDetails(teamId));
  if (isOther) await pushCustomer(teamId);
  return { cards: read.differed, customer: isOther };
}
