// `npm run billing:close -- --month 2026-10`: closes a month by hand, as the product does by itself an hour after its end. Any number of
// times: each team is billed once. `--dry-run` says what it would come to, and changes nothing.
import { existsSync } from "node:fs";
import { register } from "tsx/esm/api";
import { findDatabase } from "./setup/database.mjs";
import { orFail, SetupError } from "./setup/fail.mjs";
import { step } from "./setup/progress.mjs";
import { root } from "./setup/root.mjs";

process.chdir(root);
register();
const { createPool } = await import("../lib/connections.ts");
const { taxRates } = await import("../lib/setting-shapes.ts");
const { closeMonth } = await import("../lib/domain/billing/closing/close-month.ts");

await orFail("Can't close the month", async () => {
  const month = monthAsked();
  const dryRun = process.argv.includes("--dry-run");
  if (existsSync(".env")) process.loadEnvFile(".env");
  const tax = readTax(process.env);
  const pool = createPool({ connectionString: await findDatabase(process.env), max: 2 });
  const { USAGE_DATABASE_URL: usageUrl } = process.env;
  const usage = usageUrl ? createPool({ connectionString: usageUrl, max: 2 }) : undefined;
  try {
    const { rows } = await pool.query("SELECT now()");
    const { now } = rows[0];
    const title = `${dryRun ? "Rating" : "Closing"} ${month}`;
    const closed = await step(title, (report) => closeMonth(pool, `${month}-01`, { now, tax, usage, dryRun, report }));
    for (const line of tell(closed, dryRun)) console.log(line);
  } finally {
    await pool.end();
    await usage?.end();
  }
});

function readTax({ TAX_RATES, STRIPE_TAX }) {
  const { success, data: rates, error } = taxRates.optional().safeParse(TAX_RATES || undefined);
  if (!success) throw new SetupError(`TAX_RATES ${error.issues[0]?.message}`);
  const byStripe = STRIPE_TAX === "on";
  if (byStripe && rates) throw new SetupError("STRIPE_TAX and TAX_RATES can't both be set");
  return { rates, byStripe };
}

function monthAsked() {
  const month = process.argv[process.argv.indexOf("--month") + 1];
  if (process.argv.includes("--month") && /^20\d\d-(0[1-9]|1[0-2])$/.test(month ?? "")) return month;
  throw new SetupError("say which one, as in: npm run billing:close -- --month 2026-10");
}

function tell({ teams, invoices, totals }, dryRun) {
  const sums = [...totals].map(([currency, cents]) => money(currency, cents));
  const made = `${invoices} ${invoices === 1 ? "invoice" : "invoices"} for ${teams} ${teams === 1 ? "team" : "teams"}`;
  return [`${dryRun ? "Would make" : "Made"} ${made}${sums.length > 0 ? `: ${sums.join(", ")}` : ""}.`];
}

function money(currency, cents) {
  const digits = cents.toString().padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)} ${currency.toUpperCase()}`;
}
