// `npm run check`: everything that can be said about the code without running the product.
import { check } from "./setup/check.mjs";
import { orFail } from "./setup/fail.mjs";
import { ensureGenerated } from "./setup/generate.mjs";
import { ensureInstalled } from "./setup/install.mjs";

await orFail("Can't check", async () => {
  await ensureInstalled();
  await ensureGenerated();
});
process.exit((await check()) ? 0 : 1);
