import { startMailbox } from "@/dev/mailbox/start";
import { startStripe } from "@/dev/stripe/start";
import { startPostgres } from "@/dev/postgres/start";
import { prisma } from "@/lib/db";
import { seedBilling } from "@/prisma/seed/billing";
import { seedDemo, demoEmail } from "@/prisma/seed/demo";
import type { StartOptions } from "./boot";
import { lockDataDir } from "./instance-lock";
import { keptSettings, makeDataDir, withLocalDefaults } from "./settings";

/** What a local run adds to the product: real servers on this machine for what is not configured, and a demo team. */
export interface StandIns {
  /** All settings, complete. */
  variables: StartOptions["variables"];
  /** Where mail lands, if it lands here. */
  mailboxUrl: string | null;
  /** Where the local Stripe is, if there is no real one. */
  stripeUrl: string | null;
  /** The demo team's login, if it is ours to make. */
  demo: { email: string; password: string } | null;
  /** Fills a database that has never had a team. */
  seed(): Promise<void>;
}

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
    variables.DATABASE_URL = postgres.url;
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
      if (!demo || (await prisma.team.findFirst({ select: { id: true } }))) return;
      const { teamId } = await seedDemo(demo.password);
      // A Stripe that somebody configured is theirs, too.
      if (stripeUrl) await seedBilling(teamId);
    },
  };
}
