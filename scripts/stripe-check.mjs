// `npm run stripe:check`: looks at what the product relies on at Stripe and the API can show. It changes nothing.
import { existsSync } from "node:fs";
import { register } from "tsx/esm/api";
import { orFail, SetupError } from "./setup/fail.mjs";
import { step } from "./setup/progress.mjs";
import { root } from "./setup/root.mjs";

process.chdir(root);
register();
const { checkAccount } = await import("../lib/integrations/stripe/check-account.ts");
const { connectTo } = await import("../lib/integrations/stripe/sdk.ts");

await orFail("Can't check Stripe", async () => {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const { STRIPE_SECRET_KEY, STRIPE_API_BASE, PUBLIC_URL, STRIPE_TAX, STRIPE_TAX_CODE } = process.env;
  if (!STRIPE_SECRET_KEY) throw new SetupError("set STRIPE_SECRET_KEY to the key that the portal has");
  if (!PUBLIC_URL) throw new SetupError("set PUBLIC_URL to the address of the portal, whose webhook is looked for");
  const findings = await step("Asking Stripe", () =>
    checkAccount(connectTo({ STRIPE_SECRET_KEY, STRIPE_API_BASE }), PUBLIC_URL.replace(/\/$/, ""), {
      byStripe: STRIPE_TAX === "on",
      code: STRIPE_TAX_CODE || undefined,
    }),
  );
  for (const { ok, text } of findings) console.log(`${ok ? "✓" : "✗"} ${text}`);
  const wrong = findings.filter(({ ok }) => !ok).length;
  console.log(
    wrong === 0
      ? "\nEverything the API can show looks good. docs/operations.md, Billing, names what it doesn't show."
      : `\n${wrong} of ${findings.length} to correct at Stripe.`,
  );
  if (wrong > 0) process.exitCode = 1;
});
