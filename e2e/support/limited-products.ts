import { randomBytes } from "node:crypto";
import { expect } from "@playwright/test";
import { startMailbox } from "@/dev/mailbox/start";
import { proxyTo, type BreakableProxy } from "./breakable-proxy";
import { newDataDir } from "./data-dir";
import { setEnvironment } from "./environment";
import { freePort } from "./free-port";
import { startPrepared } from "./prepared-postgres";
import { startProduct, type Product } from "./product";

export interface LimitedProducts {
  /** Where each replica is; the first one is what `call` calls. */
  urls: string[];
  products: Product[];
  /** What stands between them and their PostgreSQL. */
  database: BreakableProxy;
  /** Starts another one over the same database, with other settings. @returns where it is */
  startAnother(variables: Record<string, string>): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Two replicas over one PostgreSQL, held to limits, behind a proxy that they trust: any caller on this machine. Until they are
 * stopped, they are the product under test for all that `e2e/support` has.
 */
export async function startLimitedProducts(variables: Record<string, string> = {}): Promise<LimitedProducts> {
  const postgres = await startPrepared();
  const database = await proxyTo(postgres.url);
  const secret = () => randomBytes(32).toString("base64url");
  // One for all of them: each sends what any of them has put into the queue.
  const mailbox = await startMailbox(newDataDir(), await freePort());
  const shared = {
    DATABASE_URL: database.url,
    SMTP_URL: mailbox.smtpUrl,
    AUTH_SECRET: secret(),
    SERVICE_KEY: secret(),
    ...variables,
  };
  const products: Product[] = [];
  const start = async (settings: Record<string, string>) => {
    const PORT = String(await freePort());
    products.push(await startProduct({ ...shared, ...settings, PORT, DATA_DIR: newDataDir() }));
    return `http://localhost:${PORT}`;
  };
  const urls = [await start({ TRUSTED_PROXIES: "loopback" }), await start({ TRUSTED_PROXIES: "loopback" })];
  const putBack = setEnvironment({
    E2E_URL: urls[0] ?? "",
    E2E_DATABASE_URL: postgres.url,
    E2E_SERVICE_KEY: shared.SERVICE_KEY,
    E2E_MAILBOX_URL: mailbox.url,
    E2E_STRIPE_URL: products[0]?.stripeUrl ?? "",
  });
  return {
    urls,
    products,
    database,
    startAnother: start,
    async stop() {
      putBack();
      for (const product of products) await product.stop();
      await mailbox.stop();
      await database.cut();
      await postgres.stop();
    },
  };
}

let addresses = 0;

/** @returns an address that nobody has called from yet, in a network of its own */
export function newAddress(): string {
  addresses += 1;
  return `100.${64 + (addresses >> 8)}.${addresses & 255}.7`;
}

/** What a proxy in front of the product tells of a caller. */
export const from = (address: string, userAgent = "tests/1.0") => ({
  headers: { "x-forwarded-for": address, "user-agent": userAgent },
});

/** Waits until a replica serves again. */
export const untilReady = (url: string) =>
  expect.poll(async () => (await fetch(`${url}/api/ready`)).status, { timeout: 20_000 }).toBe(200);
