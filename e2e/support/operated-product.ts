import { randomBytes } from "node:crypto";
import { startStripe } from "@/dev/stripe/start";
import { proxyTo, type BreakableProxy } from "./breakable-proxy";
import { newDataDir } from "./data-dir";
import { setEnvironment } from "./environment";
import { freePort } from "./free-port";
import { startPrepared } from "./prepared-postgres";
import { startProduct, type Product } from "./product";
import { control } from "./stripe";

/** A product whose PostgreSQL and Stripe outlive it. Until it is stopped, it is the product under test for all that `e2e/support` has. */
export interface OperatedProduct {
  /** Between the product and its PostgreSQL; the tests' own queries go past it. */
  database: BreakableProxy;
  /** What it has printed since it was started last. */
  output(): string;
  /** Ends it as SIGKILL does. */
  kill(): Promise<void>;
  /** Ends it, if it runs, and starts it with some of its settings changed, for good. */
  restart(changes?: Record<string, string>): Promise<void>;
  stop(): Promise<void>;
}

/** @param variables its settings, beside those that any test needs */
export async function startOperatedProduct(variables: Record<string, string> = {}): Promise<OperatedProduct> {
  const postgres = await startPrepared();
  const database = await proxyTo(postgres.url);
  const port = await freePort();
  const secret = () => randomBytes(32).toString("base64url");
  const webhook = { url: `http://127.0.0.1:${port}/api/webhooks/stripe`, secret: `whsec_${secret()}` };
  const stripe = await startStripe({ dataDir: null, port: 0, webhook });
  // What a test does to the database is to meet a call, and not what a webhook has caused.
  await control({ webhooks: { dropNext: 1_000_000 } }, stripe.url);
  let settings: Record<string, string> = {
    PORT: String(port),
    DATA_DIR: newDataDir(),
    DATABASE_URL: database.url,
    AUTH_SECRET: secret(),
    SERVICE_KEY: secret(),
    RATE_LIMITS: "off",
    STRIPE_SECRET_KEY: stripe.secretKey,
    STRIPE_WEBHOOK_SECRET: webhook.secret,
    STRIPE_API_BASE: stripe.url,
    ...variables,
  };
  let product: Product = await startProduct(settings);
  const putBack = setEnvironment({
    E2E_URL: `http://localhost:${port}`,
    E2E_DATABASE_URL: postgres.url,
    E2E_SERVICE_KEY: settings.SERVICE_KEY ?? "",
    E2E_MAILBOX_URL: product.mailboxUrl,
    E2E_STRIPE_URL: stripe.url,
  });
  return {
    database,
    output: () => product.output(),
    kill: async () => void (await product.stop("SIGKILL")),
    async restart(changes = {}) {
      await product.stop();
      settings = { ...settings, ...changes };
      product = await startProduct(settings);
      process.env.E2E_MAILBOX_URL = product.mailboxUrl;
    },
    async stop() {
      await product.stop();
      await database.cut();
      await stripe.stop();
      await postgres.stop();
      putBack();
    },
  };
}
