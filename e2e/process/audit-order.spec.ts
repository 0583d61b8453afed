import { expect, test } from "@playwright/test";
import { createApplication, signUp } from "../support/accounts";
import { call } from "../support/api";
import { auditOf } from "../support/audit";
import { proxyTo } from "../support/breakable-proxy";
import { newDataDir } from "../support/data-dir";
import { freePort } from "../support/free-port";
import { startOver } from "../support/one-product";
import { startPrepared } from "../support/prepared-postgres";
import { startProduct } from "../support/product";

test("the audit log has what was done in its order, whichever replica did it and whatever that one takes for the time", async () => {
  const postgres = await startPrepared();
  const product = await startOver(postgres.url);
  const proxy = await proxyTo(postgres.url);
  // The other one asks the database for the time, and is ahead of it by as long as its question was under way.
  proxy.slow(60);
  const PORT = String(await freePort());
  const ahead = await startProduct({ PORT, DATA_DIR: newDataDir(), DATABASE_URL: proxy.url, RATE_LIMITS: "off" });
  proxy.slow(0);
  try {
    const { token, teamId } = await signUp();
    const { id } = await createApplication(token, "0");
    for (let time = 1; time <= 10; time++) {
      const at = time % 2 ? { at: `http://localhost:${PORT}` } : {};
      const answer = await call("PATCH", `/application/${id}`, { ...at, token, body: { name: String(time) } });
      expect(answer.status).toBe(200);
    }
    const names = (await auditOf(teamId)).map(({ after }) => (after as { name: string }).name);
    expect(names).toEqual(["10", "9", "8", "7", "6", "5", "4", "3", "2", "1", "0"]);
  } finally {
    await ahead.stop();
    await product.stop();
    await proxy.cut();
    await postgres.stop();
  }
});
