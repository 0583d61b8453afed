import { randomBytes } from "node:crypto";
import { freePort } from "./free-port";

const secret = () => randomBytes(32).toString("base64url");

/**
 * @param databaseUrl of a PostgreSQL of its own: its worker would take the jobs of the product under test
 * @returns the settings of a production run that lacks nothing; mail goes nowhere, and Stripe's keys are nobody's
 */
export const productionSettings = async (databaseUrl: string): Promise<Record<string, string>> => ({
  DEBRIEF_LOCAL: "",
  NODE_ENV: "production",
  PORT: String(await freePort()),
  PUBLIC_URL: "https://portal.example.com",
  DATABASE_URL: databaseUrl,
  SMTP_URL: `smtp://127.0.0.1:${await freePort()}`,
  AUTH_SECRET: secret(),
  SERVICE_KEY: secret(),
  METRICS_KEY: secret(),
  STRIPE_SECRET_KEY: `sk_test_${randomBytes(12).toString("hex")}`,
  STRIPE_WEBHOOK_SECRET: `whsec_${randomBytes(16).toString("hex")}`,
});
