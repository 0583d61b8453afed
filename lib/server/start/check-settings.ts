import { ConfigurationError, findFaults, parseEnv, tellFaults, type Faults, type Variables } from "@/lib/env";
import { findUnfit } from "./production-rules";
import { processCount } from "@/lib/processes";
import { whyProduction } from "../run-kind.js";
import { findUnmatchedKeys, modeOf } from "./stripe-keys";

export interface Run {
  /** Whether this is a real installation, where nothing is made up. */
  production: boolean;
  port: number;
  host: string;
  /** How many processes are to listen there. */
  processes: number;
}

/**
 * Checks all settings before anything is started; those of stand-ins are not known yet.
 * @param variables the environment as it was when the process began
 * @param dev whether this is `npm run dev`
 * @throws ConfigurationError naming everything that is missing or wrong, in one line
 */
export async function checkSettings(variables: Variables, dev: boolean): Promise<Run> {
  const why = whyProduction(variables);
  if (why && dev) {
    throw new ConfigurationError(
      `npm run dev is for local runs only, and ${why}: use npm start, or set DEBRIEF_LOCAL=1`,
    );
  }
  const assumed = why ? variables : { ...placeholdersFor(variables), ...variables };
  const faults = together(
    findFaults(assumed),
    findUnmatchedKeys(variables),
    why ? await findUnfit(variables) : findLiveKeys(variables),
  );
  if (faults.size > 0 && why) {
    // Somebody who has set nearly all of it did not mean a local run.
    const isHardlySet = [...faults.values()].filter((words) => words === "must be set").length > 1;
    const advice = isHardlySet ? " (DEBRIEF_LOCAL=1 makes it a local run, with stand-ins)" : "";
    throw new ConfigurationError(`this is a production run, since ${why}: ${tellFaults(faults)}${advice}`);
  }
  if (faults.size > 0) throw new ConfigurationError(tellFaults(faults));
  const settings = parseEnv(assumed);
  // While it is worked on, the source itself runs: what is compiled is of no use to it.
  const processes = dev ? 1 : processCount(settings);
  return { production: why !== null, port: settings.PORT, host: settings.HOST, processes };
}

const later = "not-known-before-the-stand-ins-have-started";
/** Settings that are enough for a script that works on nothing but the database. */
export const placeholders = {
  PUBLIC_URL: "http://localhost",
  DATABASE_URL: "postgresql://localhost/later",
  SMTP_URL: "smtp://localhost",
  AUTH_SECRET: later,
  SERVICE_KEY: later,
  METRICS_KEY: later,
  STRIPE_SECRET_KEY: `sk_${later}`,
  STRIPE_WEBHOOK_SECRET: `whsec_${later}`,
};

/** With a Stripe of the operator's own there is no stand-in, and so no secret of its webhooks. */
function placeholdersFor({ STRIPE_SECRET_KEY }: Variables): Variables {
  const { STRIPE_WEBHOOK_SECRET, ...rest } = placeholders;
  return STRIPE_SECRET_KEY ? rest : { ...rest, STRIPE_WEBHOOK_SECRET };
}

/** Real cards must not be charged for the usage of a demo, nor from a database that is deleted with its folder. */
function findLiveKeys(variables: Variables): Faults {
  const live = ["STRIPE_SECRET_KEY", "STRIPE_PUBLISHABLE_KEY"].filter((name) => modeOf(variables[name]) === "live");
  return new Map(live.map((name) => [name, "is a live key, but this is a local run: use a test key"]));
}

/** The first thing said of a setting counts: the rest may follow from it. */
function together(...all: Faults[]): Faults {
  const faults: Faults = new Map();
  for (const [name, words] of all.flatMap((some) => [...some])) if (!faults.has(name)) faults.set(name, words);
  return faults;
}
