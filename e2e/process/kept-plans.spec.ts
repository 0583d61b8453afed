import { expect, test } from "@playwright/test";
import type { EmbeddedPostgres } from "@/dev/postgres/start";
import { createApplication, createCredentials, signUp, verify } from "../support/accounts";
import { call } from "../support/api";
import { newDataDir } from "../support/data-dir";
import { query } from "../support/database";
import { startOver } from "../support/one-product";
import { startPrepared } from "../support/prepared-postgres";
import type { Product } from "../support/product";
import { counted, event } from "../support/usage";

const calls = 60;
const connections = 12;

/** PostgreSQL plans a named statement five times for the values at hand, and once for any, on each connection. Afterwards it decides. */
const plans = 6;

let postgres: EmbeddedPostgres;
let product: Product;

test.beforeAll(async () => {
  const settings = ["shared_preload_libraries=pg_stat_statements", "pg_stat_statements.track_planning=on"];
  postgres = await startPrepared(newDataDir(), settings);
  product = await startOver(postgres.url, { DATABASE_CONNECTIONS: String(connections) });
});
test.afterAll(async () => {
  await product?.stop();
  await postgres?.stop();
});

test("what is asked all the time isn't planned anew each time", { tag: "@thorough" }, async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  const credentials = await createCredentials(token, id);
  const hot: Record<string, () => Promise<unknown>> = {
    "GET /user/me": () => call("GET", "/user/me", { token }),
    "GET /application": () => call("GET", "/application", { token }),
    "POST /creds/verify": () => verify(credentials),
    "POST /usage": () => counted(Array.from({ length: 12 }, () => event(credentials.client_id))),
  };
  await query("CREATE EXTENSION pg_stat_statements");
  for (const [name, ask] of Object.entries(hot)) {
    // What is kept of credentials afterwards: docs/decisions/0108-a-cache-that-is-checked.md.
    for (let count = 0; count < 3; count++) await ask();
    await query("SELECT pg_stat_statements_reset()");
    // One after the other, as most calls come: each look-up is for one key.
    for (let count = 0; count < calls * 2; count++) await ask();
    const planned = await query<{ query: string; calls: number; plans: number }>(
      "SELECT query, calls::int, plans::int FROM pg_stat_statements WHERE calls >= $1 AND query !~ '^(BEGIN|COMMIT)' ORDER BY calls DESC",
      [calls * 2],
    );
    expect(planned.length, name).toBeGreaterThan(0);
    for (const one of planned) expect.soft(one.plans, `${name}: ${one.query}`).toBeLessThanOrEqual(plans * connections);
  }
});
