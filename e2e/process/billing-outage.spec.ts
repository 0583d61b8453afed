import { expect, test } from "@playwright/test";
import type { Rule } from "@/dev/stripe/controls";
import { createApplication, signUp } from "../support/accounts";
import { call } from "../support/api";
import { startBilledProduct, type BilledProduct } from "../support/billed-product";
import { insertMonthlyUsage, monthsAgo } from "../support/months";
import { control } from "../support/stripe";

let product: BilledProduct;
test.beforeAll(async () => {
  product = await startBilledProduct();
});
test.afterAll(() => product.stop());

const teamCount = 12;

const outages: { name: string; rule: Rule }[] = [
  { name: "down", rule: { match: ".", act: false, then: "reset" } },
  { name: "thirty seconds slow", rule: { match: ".", act: true, then: "answer", delayMs: 30_000 } },
];

for (const [index, { name, rule }] of outages.entries()) {
  test(
    `while Stripe is ${name}, everything else works, and billing catches up afterwards, once`,
    { tag: "@thorough" },
    async () => {
      test.setTimeout(600_000);
      const teams = await Promise.all(Array.from({ length: teamCount }, openTeam));
      const month = monthsAgo(outages.length - index);
      await insertMonthlyUsage(
        product.pool,
        teams.map(({ teamId, applicationId }) => ({
          teamId,
          applicationId,
          month,
          metric: "messages",
          quantity: "90000",
        })),
      );
      await control({ rules: [rule] });
      // Its jobs are under way now, and people wait for it.
      await product.close(month.slice(0, 7));
      await tryAgainNow();
      const waiting = teams.slice(0, 4).map(({ token }) => addCard(token));
      await readAll(teams[0]?.token ?? "");
      await control({ rules: [] });
      for (const status of await Promise.all(waiting)) expect([201, 503]).toContain(status);

      for (const { teamId, token } of teams) {
        const status = async () => {
          await tryAgainNow();
          const { body } = await call<{ status: string; number: string | null }[]>("GET", "/billing/invoice", {
            token,
          });
          return body.map((invoice) => (invoice.number ? invoice.status : "not sent"));
        };
        await expect.poll(status, { timeout: 120_000 }).toEqual(["paid"]);
        const { rows } = await product.pool.query<{ id: string }>(
          "SELECT stripe_customer_id AS id FROM billing_accounts WHERE team_id = $1",
          [teamId],
        );
        const { data } = await product.stripe.invoices.list({ customer: rows[0]?.id ?? "", expand: ["data.payments"] });
        expect(data.map((invoice) => [invoice.status, invoice.payments?.data.length])).toEqual([["paid", 1]]);
      }
    },
  );
}

async function openTeam() {
  const { teamId, token } = await signUp();
  const { id: applicationId } = await createApplication(token);
  expect(await addCard(token)).toBe(201);
  return { teamId, token, applicationId };
}

const addCard = async (token: string): Promise<number> =>
  (await call("POST", "/billing/methods", { token, body: { token: "pm_card_visa" } })).status;

/** Jobs that have failed wait longer and longer; here nobody has the time. Those under way are left in peace. */
const tryAgainNow = () =>
  product.pool.query(
    "UPDATE jobs._private_jobs SET run_at = now() WHERE attempts < max_attempts AND locked_at IS NULL AND run_at > now()",
  );

/** Calls that have nothing to do with Stripe; how long they take is measured by bench/outage.mjs. */
async function readAll(token: string): Promise<void> {
  const work = async () => {
    for (let number = 0; number < 20; number++) {
      const path = ["/application", "/billing/invoice", "/user/me"][number % 3] ?? "";
      expect((await call("GET", path, { token })).status).toBe(200);
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
}
