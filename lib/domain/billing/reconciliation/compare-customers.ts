import { isDeepStrictEqual } from "node:util";
import type { Pool } from "pg";
import type { Finding } from "@/lib/contract/reconciliation";
import { readCustomer, type CustomerDetails } from "@/lib/integrations/stripe/customers";
import { isCustomerGone, refusalForGood } from "@/lib/integrations/stripe/failure";
import { log } from "@/lib/log";
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
 * @param findings gets teams that had other cards, and customers that were something else, or that Stripe doesn't know
 * @throws what the calls to Stripe throw: customers that were compared are not compared again by the next attempt
 */
export async function compareCustomers(pool: Pool, findings: Finding[]): Promise<void> {
  const { rows } = await pool.query<Account>(
    `SELECT team_id AS "teamId", stripe_customer_id AS "customerId" FROM billing_accounts
      WHERE stripe_customer_id IS NOT NULL
        -- Nothing is kept of a team that was erased.
        AND NOT EXISTS (SELECT 1 FROM teams WHERE id = team_id AND deleted_at IS NOT NULL AND name = '')
      ORDER BY stripe_read_at NULLS FIRST, team_id LIMIT ${most}`,
  );
  for (let start = 0; start < rows.length; start += atOnce) {
    const some = rows.slice(start, start + atOnce);
    findings.push(...(await Promise.all(some.map((account) => compare(pool, account)))).flat());
  }
}

async function compare(pool: Pool, { teamId, customerId }: Account): Promise<Finding[]> {
  const isGone = (error: unknown) => isCustomerGone(error, customerId);
  const read = await unlessMissing(syncMethods(teamId, customerId), isGone);
  const about = { team_id: teamId };
  if (!read) {
    // It has had its turn all the same.
    await pool.query("UPDATE billing_accounts SET stripe_read_at = clock_timestamp() WHERE team_id = $1", [teamId]);
    return [finding("unknown", customerId, null, about)];
  }
  const cards = read.differed ? [finding("cards", teamId, "read_again", about)] : [];
  const fields = await otherFields(teamId, read.details);
  if (fields.length === 0) return cards;
  const refusal = await pushOrRefusal(teamId);
  // What Stripe doesn't take, such as an email address of a kind that it doesn't know, is no news of each night.
  const after = refusal === null ? await otherFields(teamId, (await readCustomer(customerId)).details) : fields;
  if (refusal === null && after.length === fields.length) return cards;
  const changes = fields.map((field) => ({ field, here: null, there: null }));
  return [...cards, finding("customer", teamId, refusal === null ? "written_to_stripe" : null, { ...about, changes })];
}

async function pushOrRefusal(teamId: string): Promise<string | null> {
  try {
    await pushCustomer(teamId);
    return null;
  } catch (error) {
    const refusal = refusalForGood(error);
    if (refusal === null) throw error;
    const { requestId } = error as { requestId?: string };
    log().error({ part: "billing", team: teamId, requestId, refusal }, "Stripe refuses a customer's details");
    return refusal;
  }
}

/**
 * @param theirs as Stripe has them; null if they are gone there
 * @returns which details of a team differ. What they are is a person's own, perhaps, and a report outlives what it's about
 */
async function otherFields(teamId: string, theirs: CustomerDetails | null): Promise<string[]> {
  if (theirs === null) return [];
  const ours = await findCustomerDetails(teamId);
  return (Object.keys(ours) as (keyof CustomerDetails)[])
    .filter((field) => !isDeepStrictEqual(ours[field], theirs[field]))
    .map((field) => (field === "vatId" ? "vat_id" : field));
}
