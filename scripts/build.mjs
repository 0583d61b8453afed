import { ensureBuilt } from "./setup/build.mjs";
import { orFail } from "./setup/fail.mjs";
import { ensureGenerated } from "./setup/generate.mjs";
import { ensureInstalled } from "./setup/install.mjs";

await orFail("Can't build", async () => {
  await ensureInstalled();
  await ensureGenerated();
  await ensureBuilt();
});
