import { isDeepStrictEqual } from "node:util";
import type { Pool } from "pg";
import type { Finding } from "@/lib/contract/reconciliation";
import type { CustomerDetails } from "@/lib/integrations/stripe/customers";
import { findCustomerDetails } from "../accounts/customer-details";
import { pushCustomer } from "../accounts/push-customer";
import { syncMethods } from "../methods/sync-methods";
import { finding } from "./findings";
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
 * @returns the teams that had other cards, and the customers that were something else
 * @throws what the calls to Stripe throw: customers that were compared are not compared again by the next attempt
 */
export async function compareCustomers(pool: Pool, missing: string[]): Promise<Finding[]> {
  const { rows } = await pool.query<Account>(
    `SELECT team_id AS "teamId", stripe_customer_id AS "customerId" FROM billing_accounts
      WHERE stripe_customer_id IS NOT NULL ORDER BY stripe_read_at NULLS FIRST, team_id LIMIT ${most}`,
  );
  const findings: Finding[] = [];
  for (let start = 0; start < rows.length; start += atOnce) {
    const some = rows.slice(start, start + atOnce);
    findings.push(...(await Promise.all(some.map((account) => compare(pool, account, missing)))).flat());
  }
  return findings;
}

async function compare(pool: Pool, { teamId, customerId }: Account, missing: string[]): Promise<Finding[]> {
  const read = await unlessMissing(customerId, missing, syncMethods(teamId, customerId));
  if (!read) {
    // It has had its turn all the same.
    await pool.query("UPDATE billing_accounts SET stripe_read_at = clock_timestamp() WHERE team_id = $1", [teamId]);
    return [];
  }
  const cards = read.differed ? [finding("cards", teamId, "read_again", { team_id: teamId })] : [];
  const ours = await findCustomerDetails(teamId);
  if (read.details === null || isDeepStrictEqual(read.details, ours)) return cards;
  await pushCustomer(teamId);
  const changes = otherFields(ours, read.details).map((field) => ({ field, here: null, there: null }));
  return [...cards, finding("customer", teamId, "written_to_stripe", { team_id: teamId, changes })];
}

/** What they are is a person's own, perhaps, and a report outlives what it's about. */
const otherFields = (ours: CustomerDetails, theirs: CustomerDetails): string[] =>
  (Object.keys(ours) as (keyof CustomerDetails)[])
    .filter((field) => !isDeepStrictEqual(ours[field], theirs[field]))
    .map((field) => (field === "vatId" ? "vat_id" : field));
