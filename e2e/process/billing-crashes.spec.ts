import { expect, test } from "@playwright/test";
import type { Account } from "../support/accounts";
import { startBilledProduct, type BilledProduct } from "../support/billed-product";
import { expectOneInvoice, openTeam, useSomething } from "../support/billed-team";
import { monthsAgo } from "../support/months";
import { callsMet, control } from "../support/stripe";

let product: BilledProduct;
test.beforeAll(async () => {
  product = await startBilledProduct();
});
test.afterAll(() => product.stop());

// Each call to Stripe that brings a month there. As many as are collected at the same time: each of them is met by another team.
const calls = [
  "POST /v1/invoices$",
  "POST /v1/invoiceitems$",
  "POST /v1/invoices/\\w+/finalize$",
  "GET /v1/invoices/\\w+$",
];
/** Before a call has done anything, and after it has done everything. */
const moments = [
  { when: "before", act: false },
  { when: "after", act: true },
];

test.describe.configure({ timeout: 180_000 });

for (const [index, { when, act }] of moments.entries()) {
  test(
    `a server killed ${when} each call for an invoice still makes one invoice and one charge for each team`,
    { tag: "@thorough" },
    async () => {
      const teams = await Promise.all(calls.map(() => openTeam(true)));
      await killWhileClosing(teams, monthsAgo(2 * index + 1), calls, act);
      for (const team of teams) await expectOneInvoice(product, team, true);
    },
  );

  test(
    `a server killed ${when} Stripe is told of a team still makes one customer and one invoice`,
    { tag: "@thorough" },
    async () => {
      const team = await openTeam(false);
      await killWhileClosing([team], monthsAgo(2 * index + 2), ["POST /v1/customers$"], act);
      await expectOneInvoice(product, team, false);
    },
  );
}

/** Closes a month in which these teams used something, and kills the server as soon as it waits for an answer to each of these calls. */
async function killWhileClosing(teams: Account[], month: string, matches: string[], act: boolean): Promise<void> {
  for (const team of teams) await useSomething(product, team, month);
  await control({ rules: matches.map((match) => ({ match, act, then: "hang", times: 1 })) });
  await product.close(month.slice(0, 7));
  await expect.poll(() => callsMet(), { timeout: 20_000 }).toBe(matches.length);
  await product.crash();
}
