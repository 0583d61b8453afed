// `npm run stripe:live-check`: has an account in test mode do what the tests hold the stand-in to, and says what is otherwise there.
import { existsSync } from "node:fs";
import { inspect } from "node:util";
import { register } from "tsx/esm/api";
import { orFail, SetupError } from "./setup/fail.mjs";
import { root } from "./setup/root.mjs";

process.chdir(root);
register();
const { connectTo } = await import("../lib/integrations/stripe/sdk.ts");
const { cases } = await import("../dev/stripe/conformance/cases.ts");
const { runCase } = await import("../dev/stripe/conformance/run.ts");

const shown = (value) => inspect(value, { depth: null, breakLength: 120 }).replaceAll("\n", "\n    ");

await orFail("Can't compare with Stripe", async () => {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const { STRIPE_SECRET_KEY, STRIPE_API_BASE } = process.env;
  if (!STRIPE_SECRET_KEY) throw new SetupError("set STRIPE_SECRET_KEY to a test key, sk_test_… or rk_test_…");
  if (!/^(sk|rk)_test_/.test(STRIPE_SECRET_KEY)) {
    throw new SetupError(
      "it makes customers, invoices and charges: set STRIPE_SECRET_KEY to a test key, not to a live one",
    );
  }
  const stripe = connectTo({ STRIPE_SECRET_KEY, STRIPE_API_BASE });
  let others = 0;
  for (const one of cases) {
    const { name, isAsExpected, expected, seen } = await runCase(stripe, one);
    console.log(`${isAsExpected ? "✓" : "✗"} ${name}`);
    if (isAsExpected) continue;
    others++;
    console.log(`  expected ${shown(expected)}\n  seen     ${shown(seen)}`);
  }
  console.log(
    others === 0
      ? `\nStripe does all ${cases.length} as the stand-in does.`
      : `\n${others} of ${cases.length} are otherwise at Stripe: correct the stand-in in dev/stripe, and what relies on it.`,
  );
  if (others > 0) process.exitCode = 1;
});
