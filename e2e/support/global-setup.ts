import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { makeLeakReportKeys } from "./leak-reports";
import { findChromium } from "./browser";
import { dataDirs } from "./data-dir";
import { freePort } from "./free-port";
import { gitHubSettings, startGitHub } from "./github";
import { googleSettings, startGoogle } from "./google";
import { startPgBouncer } from "./pgbouncer";
import { preparePostgres, startPrepared } from "./prepared-postgres";
import { startProduct } from "./product";
import { moveAbroad } from "./zones";

/**
 * Starts a product of the tests' own: its own PostgreSQL, ports and data folder, empty each time. E2E_ZONE puts it into that time zone,
 * and its database into others; E2E_PGBOUNCER=1 puts a PgBouncer between them.
 * @returns what stops it all
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const folder = resolve(".test/product");
  for (const left of [folder, dataDirs]) rmSync(left, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  process.env.E2E_CHROMIUM = await findChromium(resolve(".cache/browser"));

  await preparePostgres();
  const postgres = await startPrepared(folder);
  if (process.env.E2E_ZONE) await moveAbroad(postgres.url);
  const pooler = process.env.E2E_PGBOUNCER ? await startPgBouncer(postgres.url) : null;
  const serviceKey = randomBytes(32).toString("base64url");
  const operatorKey = randomBytes(32).toString("base64url");
  const port = await freePort();
  process.env.E2E_DNS_PORT = String(await freePort());
  const redirectUri = `http://localhost:${port}/login/external`;
  const [google, gitHub] = await Promise.all([startGoogle(redirectUri), startGitHub(redirectUri)]);
  // E2E_DEV=1 needs no build: for the one test that is being written.
  const command = [process.execPath, "scripts/start.mjs", ...(process.env.E2E_DEV ? ["--dev"] : [])];
  const variables = {
    PORT: String(port),
    DATA_DIR: folder,
    DATABASE_URL: pooler?.url ?? postgres.url,
    ...(process.env.E2E_ZONE ? { TZ: process.env.E2E_ZONE } : {}),
    OPERATOR_KEY: operatorKey,
    SERVICE_KEY: `${serviceKey},${randomBytes(32).toString("base64url")}`,
    RATE_LIMITS: "off",
    // As on most machines.
    PROCESSES: "2",
    // Cards can be typed in on our page, too; tests put themselves in the place of Stripe's script.
    STRIPE_PUBLISHABLE_KEY: "pk_test_tests",
    // Providers of the tests are on loopback.
    SSO_PRIVATE_ADDRESSES: "127.0.0.0/8",
    // The test that is about it listens there.
    DNS_SERVERS: `127.0.0.1:${process.env.E2E_DNS_PORT}`,
    LEAK_REPORT_KEYS: makeLeakReportKeys(),
    ...googleSettings(google),
    ...gitHubSettings(gitHub),
  };
  const product = await startProduct(variables, command);
  process.env.E2E_GOOGLE_URL = google.issuer;
  process.env.E2E_GITHUB_URL = gitHub.url;
  process.env.E2E_URL = `http://localhost:${port}`;
  process.env.E2E_DATABASE_URL = postgres.url;
  process.env.E2E_OPERATOR_KEY = operatorKey;
  process.env.E2E_SERVICE_KEY = serviceKey;
  process.env.E2E_MAILBOX_URL = product.mailboxUrl;
  process.env.E2E_STRIPE_URL = product.stripeUrl;
  return async () => {
    await product.stop();
    await pooler?.stop();
    await postgres.stop();
    await Promise.all([google.stop(), gitHub.stop()]);
  };
}
