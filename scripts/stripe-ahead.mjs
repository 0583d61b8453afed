// `npm run stripe:ahead -- --since "2026-11-29 09:30:00+00"`: after a restore to an earlier time, lists the invoices that Stripe has and the
// database has no more, before they are billed again. It changes nothing. docs/operations.md, What an earlier time means.
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { register } from "tsx/esm/api";
import { findDatabase } from "./setup/database.mjs";
import { orFail, SetupError } from "./setup/fail.mjs";
import { step } from "./setup/progress.mjs";
import { root } from "./setup/root.mjs";

process.chdir(root);
register();
const { createPool } = await import("../lib/connections.ts");
const { connectTo } = await import("../lib/integrations/stripe/sdk.ts");
const { formatMoney } = await import("../lib/money.ts");
const { invoicesAhead } = await import("../lib/domain/billing/reconciliation/invoices-ahead.ts");

/** What ends one, by its status at Stripe. */
const remedies = {
  draft: "delete it",
  open: "void it",
  uncollectible: "void it",
  paid: "credit it in full, to the card",
};

await orFail("Can't compare with Stripe", async () => {
  const since = timeAsked();
  if (existsSync(".env")) process.loadEnvFile(".env");
  const { STRIPE_SECRET_KEY, STRIPE_API_BASE } = process.env;
  if (!STRIPE_SECRET_KEY) throw new SetupError("set STRIPE_SECRET_KEY to the key that the portal has");
  const pool = createPool({ connectionString: await findDatabase(process.env), max: 1 });
  try {
    const client = connectTo({ STRIPE_SECRET_KEY, STRIPE_API_BASE });
    const ahead = await step("Comparing with Stripe", () => invoicesAhead(pool, client, since));
    for (const { stripeId, invoiceId, number, status, total, currency } of ahead)
      console.log(
        `${stripeId}  ${number ?? "without a number"}  ${formatMoney(total, currency)}  ${status}: ${remedies[status]}  (invoice_id ${invoiceId})`,
      );
    console.log(
      ahead.length === 0
        ? "Stripe has no invoice that the database doesn't know."
        : `\n${ahead.length} to take back at Stripe: their months are billed again.`,
    );
  } finally {
    await pool.end();
  }
});

function timeAsked() {
  let asked;
  try {
    asked = parseArgs({ options: { since: { type: "string" } } }).values.since;
  } catch {
    // Said below, in one way.
  }
  const since = new Date(String(asked).replace(/([+-]\d\d)$/, "$1:00"));
  if (asked && !Number.isNaN(+since)) {
    if (!/\d\d:\d\d.*(Z|[+-]\d\d(:?\d\d)?)$/i.test(asked))
      throw new SetupError(`say in which time zone "${asked}" is: end it with an offset, as in +00, or with Z`);
    // Their clock and the database's may differ, and what was sent just before may not have been written.
    return new Date(+since - 3_600_000);
  }
  throw new SetupError('say since when, as in: npm run stripe:ahead -- --since "2026-11-29 09:30:00+00"');
}
