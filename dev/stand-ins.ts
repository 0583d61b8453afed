import { pool } from "@/lib/db";
import type { StandIns, StartOptions } from "@/lib/server/boot";
import { lockDataDir } from "./instance-lock";
import { keptSettings, makeDataDir, withLocalDefaults } from "./local-settings";
import { startMailbox } from "./mailbox/start";
import { startPostgres } from "./postgres/start";
import { seedBilling } from "./seed/billing";
import { seedDemo, demoEmail } from "./seed/demo";
import { startStripe } from "./stripe/start";

/**
 * Starts the stand-ins that are not configured away. They speak the real protocols, so the product knows no difference.
 * @param onDeath told why, when one that the product can't do without has ended by itself
 * @throws ConfigurationError if another server uses this DATA_DIR
 */
export async function startStandIns(
  given: StartOptions["variables"],
  stopper: StartOptions["stopper"],
  step: StartOptions["step"],
  onDeath: (reason: string) => void,
): Promise<StandIns> {
  const dataDir = await makeDataDir(given);
  stopper.add(lockDataDir(dataDir));
  const kept = await keptSettings(dataDir);
  const variables = withLocalDefaults(given, kept);
  if (!variables.DATABASE_URL) {
    const postgres = await step("Starting PostgreSQL", () => startPostgres(dataDir, kept.databasePassword));
    stopper.add(() => postgres.stop());
    variables.DATABASE_URL = postgres.nearestUrl;
    postgres.died.then((words) => onDeath(`PostgreSQL has ended: ${words}`));
  }
  let mailboxUrl: string | null = null;
  if (!variables.SMTP_URL) {
    const mailbox = await startMailbox(dataDir, Number(variables.PORT || 3000) + 25);
    stopper.add(() => mailbox.stop());
    variables.SMTP_URL = mailbox.smtpUrl;
    mailboxUrl = mailbox.url;
  }
  let stripeUrl: string | null = null;
  if (!variables.STRIPE_SECRET_KEY) {
    const port = Number(variables.PORT || 3000);
    const secret = variables.STRIPE_WEBHOOK_SECRET || kept.STRIPE_WEBHOOK_SECRET;
    const webhook = { url: `http://127.0.0.1:${port}/api/webhooks/stripe`, secret };
    const stripe = await startStripe({ dataDir, port: port + 26, webhook });
    stopper.add(() => stripe.stop());
    variables.STRIPE_SECRET_KEY = stripe.secretKey;
    variables.STRIPE_WEBHOOK_SECRET = secret;
    variables.STRIPE_API_BASE = stripe.url;
    stripeUrl = stripe.url;
  }
  // A database that somebody configured is theirs: nothing is put into it.
  const demo = given.DATABASE_URL ? null : { email: demoEmail, password: kept.demoPassword };
  return {
    variables,
    mailboxUrl,
    stripeUrl,
    demo,
    async seed() {
      if (!demo || (await hasTeam())) return;
      // A Stripe that somebody configured is theirs, too: it gets no invoices for months that are made up.
      const { teamId } = await seedDemo(demo.password, stripeUrl ? 0 : startOfMonth(new Date()));
      if (stripeUrl) await seedBilling(teamId);
    },
  };
}

const startOfMonth = (now: Date): number => Date.UTC(now.getUTCFullYear(), now.getUTCMonth());

/** In plain SQL: a start that seeds nothing needs no query engine. */
async function hasTeam(): Promise<boolean> {
  const { rows } = await pool.query<{ has: boolean }>("SELECT EXISTS (SELECT FROM teams) AS has");
  return rows[0]?.has ?? false;
}
