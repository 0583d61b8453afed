import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { promisify } from "node:util";
import type pg from "pg";
import type Stripe from "stripe";
import { startStripe, type LocalStripe } from "@/dev/stripe/start";
import { createPool } from "@/lib/connections";
import { newDataDir } from "./data-dir";
import { setEnvironment } from "./environment";
import { freePort } from "./free-port";
import { startPrepared } from "./prepared-postgres";
import { startProduct, type Product } from "./product";
import { sdkFor } from "./stripe";

export interface BilledProduct {
  /** Of the product's own account. */
  stripe: Stripe;
  stripeUrl: string;
  webhookSecret: string;
  /** Of the product's database. */
  pool: pg.Pool;
  url: string;
  /** Ends it as a power cut does, and starts it again. */
  crash(): Promise<void>;
  /** The same in two steps. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Stops it, and starts it with other settings. */
  restart(changed: Record<string, string>): Promise<void>;
  /** As `npm run billing:close` does. @returns what it says */
  close(month: string, ...flags: string[]): Promise<string>;
  stop(): Promise<void>;
}

/**
 * A product with a PostgreSQL and a Stripe that outlive it. Months are closed only by `close`: the hourly job, which would close all that
 * are over, is kept from running. Until it is stopped, it is the product under test for all that `e2e/support` has.
 */
export async function startBilledProduct(own: Record<string, string> = {}): Promise<BilledProduct> {
  const variables = { ...own };
  const postgres = await startPrepared();
  const port = await freePort();
  const secret = () => randomBytes(32).toString("base64url");
  const webhookSecret = `whsec_${secret()}`;
  const webhook = { url: `http://127.0.0.1:${port}/api/webhooks/stripe`, secret: webhookSecret };
  const stripe: LocalStripe = await startStripe({ dataDir: null, port: 0, webhook });
  const settings: Record<string, string> & { SERVICE_KEY: string; OPERATOR_KEY: string } = {
    PORT: String(port),
    DATA_DIR: newDataDir(),
    DATABASE_URL: postgres.url,
    AUTH_SECRET: secret(),
    SERVICE_KEY: secret(),
    OPERATOR_KEY: secret(),
    RATE_LIMITS: "off",
    STRIPE_SECRET_KEY: stripe.secretKey,
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STRIPE_API_BASE: stripe.url,
    ...variables,
  };
  let product: Product = await startProduct(settings);
  const pool = createPool({ connectionString: postgres.url, max: 4 });
  await keepFromClosing(pool);
  const putBack = setEnvironment({
    E2E_URL: `http://localhost:${port}`,
    E2E_DATABASE_URL: postgres.url,
    E2E_SERVICE_KEY: settings.SERVICE_KEY,
    E2E_OPERATOR_KEY: settings.OPERATOR_KEY,
    E2E_MAILBOX_URL: product.mailboxUrl,
    E2E_STRIPE_URL: stripe.url,
  });
  const kill = async () => void (await product.stop("SIGKILL"));
  const start = async () => {
    product = await startProduct(settings);
    process.env.E2E_MAILBOX_URL = product.mailboxUrl;
  };
  return {
    stripe: sdkFor(stripe.url),
    stripeUrl: stripe.url,
    webhookSecret,
    pool,
    url: `http://localhost:${port}`,
    kill,
    start,
    async restart(changed) {
      await product.stop();
      for (const some of [settings, variables]) Object.assign(some, changed);
      await start();
    },
    async crash() {
      await kill();
      await start();
    },
    close: (month, ...flags) => close({ ...variables, DATABASE_URL: postgres.url }, month, flags),
    async stop() {
      putBack();
      await pool.end();
      await product.stop();
      await stripe.stop();
      await postgres.stop();
    },
  };
}

async function close(variables: Record<string, string>, month: string, flags: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["scripts/billing-close.mjs", "--month", month, ...flags],
    { env: { ...process.env, ...variables } },
  );
  return stdout;
}

/** Keeps the hourly job from closing the months that are over. */
export async function keepFromClosing(pool: Pick<pg.Pool, "query">): Promise<void> {
  await pool.query(`
    CREATE FUNCTION never_close() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.task_id = (SELECT id FROM jobs._private_tasks WHERE identifier = 'close-months') THEN RETURN NULL; END IF;
        RETURN NEW;
      END $$;
    CREATE TRIGGER never_close BEFORE INSERT ON jobs._private_jobs FOR EACH ROW EXECUTE FUNCTION never_close()`);
}
