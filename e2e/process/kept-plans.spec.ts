import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import type { EmbeddedPostgres } from "@/dev/postgres/start";
import { createApplication, createCredentials, signUp, verify } from "../support/accounts";
import { call } from "../support/api";
import { newDataDir } from "../support/data-dir";
import { query } from "../support/database";
import { setEnvironment } from "../support/environment";
import { freePort } from "../support/free-port";
import { startPrepared } from "../support/prepared-postgres";
import { startProduct, type Product } from "../support/product";
import { counted, event } from "../support/usage";

const calls = 60;
const connections = 12;

/** PostgreSQL plans a named statement five times for the values at hand, and once for any, on each connection. Afterwards it decides. */
const plans = 6;

let postgres: EmbeddedPostgres;
let product: Product;
let putBack = () => {};

test.beforeAll(async () => {
  const settings = ["shared_preload_libraries=pg_stat_statements", "pg_stat_statements.track_planning=on"];
  postgres = await startPrepared(newDataDir(), settings);
  const SERVICE_KEY = randomUUID() + randomUUID();
  const PORT = String(await freePort());
  product = await startProduct({
    PORT,
    DATA_DIR: newDataDir(),
    DATABASE_URL: postgres.url,
    DATABASE_CONNECTIONS: String(connections),
    SERVICE_KEY,
    RATE_LIMITS: "off",
  });
  putBack = setEnvironment({
    E2E_URL: `http://localhost:${PORT}`,
    E2E_DATABASE_URL: postgres.url,
    E2E_SERVICE_KEY: SERVICE_KEY,
  });
});
test.afterAll(async () => {
  putBack();
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
