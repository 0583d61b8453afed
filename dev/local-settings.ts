import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import { ConfigurationError, type Variables } from "@/lib/env";

/** What a local run makes up once and keeps. */
const keptSchema = z.object({
  AUTH_SECRET: z.string(),
  SERVICE_KEY: z.string(),
  METRICS_KEY: z.string(),
  OPERATOR_KEY: z.string(),
  STRIPE_WEBHOOK_SECRET: z.string(),
  databasePassword: z.string(),
  demoPassword: z.string(),
});

export type Kept = z.infer<typeof keptSchema>;

/**
 * @param dataDir absolute path of DATA_DIR
 * @returns the settings that were made up for it; what is missing (at the first start, or after an update) is made up now
 * @throws ConfigurationError if they can't be read
 */
export async function keptSettings(dataDir: string): Promise<Kept> {
  const file = join(dataDir, "settings.json");
  const known = existsSync(file) ? await readKept(file) : {};
  const secret = () => randomBytes(32).toString("base64url");
  const kept: Kept = {
    AUTH_SECRET: secret(),
    SERVICE_KEY: secret(),
    METRICS_KEY: secret(),
    OPERATOR_KEY: secret(),
    STRIPE_WEBHOOK_SECRET: `whsec_${secret()}`,
    databasePassword: randomBytes(24).toString("hex"),
    demoPassword: `demo-${randomBytes(5).toString("hex")}`,
    ...known,
  };
  if (Object.keys(kept).length > Object.keys(known).length) {
    await writeFile(`${file}.part`, JSON.stringify(kept, null, 2), { mode: 0o600 });
    await rename(`${file}.part`, file);
  }
  return kept;
}

async function readKept(file: string): Promise<Partial<Kept>> {
  try {
    return keptSchema.partial().parse(JSON.parse(await readFile(file, "utf8")));
  } catch {
    throw new ConfigurationError(`${file} can't be read; delete DATA_DIR to start over`);
  }
}

/** Makes DATA_DIR, for this account only. @returns its absolute path */
export async function makeDataDir(variables: Variables): Promise<string> {
  const dataDir = resolve(variables.DATA_DIR || ".data");
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  return dataDir;
}

/**
 * The settings a local run may leave unset.
 * @returns the variables with those filled in
 */
export function withLocalDefaults(variables: Variables, kept: Kept): Variables {
  const defaults: Variables = {
    AUTH_SECRET: kept.AUTH_SECRET,
    SERVICE_KEY: kept.SERVICE_KEY,
    METRICS_KEY: kept.METRICS_KEY,
    OPERATOR_KEY: kept.OPERATOR_KEY,
    PUBLIC_URL: `http://localhost:${variables.PORT || 3000}`,
    // On a terminal, people want to see what goes wrong, not every request.
    LOG_LEVEL: "warn",
    // Over a database of its own it is alone, and there is nobody to hand over to.
    ...(variables.DATABASE_URL ? {} : { DRAIN_SECONDS: "0" }),
  };
  return { ...defaults, ...variables };
}
