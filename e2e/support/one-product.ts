import { randomBytes } from "node:crypto";
import { newDataDir } from "./data-dir";
import { setEnvironment } from "./environment";
import { freePort } from "./free-port";
import { startProduct, type Product } from "./product";

/**
 * Starts a product over a database. Until it is stopped, it is the product under test for all that `e2e/support` has.
 * @param databaseUrl straight to PostgreSQL, for the tests' own queries
 * @param variables its settings, beside those that any test needs
 */
export async function startOver(databaseUrl: string, variables: Record<string, string> = {}): Promise<Product> {
  const { PORT = String(await freePort()) } = variables;
  const SERVICE_KEY = randomBytes(32).toString("base64url");
  const settings = { PORT, SERVICE_KEY, DATA_DIR: newDataDir(), DATABASE_URL: databaseUrl, RATE_LIMITS: "off" };
  const product = await startProduct({ ...settings, ...variables });
  const putBack = setEnvironment({
    E2E_URL: `http://localhost:${PORT}`,
    E2E_DATABASE_URL: databaseUrl,
    E2E_SERVICE_KEY: SERVICE_KEY,
    E2E_MAILBOX_URL: product.mailboxUrl,
    E2E_STRIPE_URL: product.stripeUrl,
  });
  return {
    ...product,
    stop(signal) {
      putBack();
      return product.stop(signal);
    },
  };
}
