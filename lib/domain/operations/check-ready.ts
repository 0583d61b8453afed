import { databaseTrouble } from "@/lib/database-trouble";
import { lookout } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { pendingMigrations } from "@/lib/migrations";
import { lookAtDatabase } from "./look-at-database";

/** For how long one look answers for all who ask, in milliseconds. */
const fresh = 500;

/** How long a look may take, in milliseconds: callers want to know now. */
const patience = 2_000;

/** How far clocks may be apart, in milliseconds. */
export const tolerableLead = 60_000;

let look: Promise<void> | undefined;

/**
 * However many ask at once, and however often, the database is asked twice a second at most.
 * @returns when requests can be served
 * @throws AppError `unavailable` that says what is wrong, within two seconds; whatever the database throws if it is down
 */
export async function checkReady(): Promise<{ status: "ok" }> {
  look ??= lookAnew();
  await look;
  return { status: "ok" };
}

function lookAnew(): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unfit("The database doesn't answer within two seconds.")), patience);
  });
  const looked = Promise.race([lookOnce(), late]);
  const forget = () => {
    clearTimeout(timer);
    setTimeout(() => (look = undefined), fresh).unref();
  };
  looked.then(forget, forget);
  return looked;
}

async function lookOnce(): Promise<void> {
  const { readOnly, clockLead } = await lookAtDatabase(lookout).catch((error: unknown) => {
    if (databaseTrouble(error)?.startsWith("53100")) throw unfit("The database's disk is full.", error);
    throw error;
  });
  if (readOnly) throw unfit("The database doesn't accept writes: it's read-only or a standby.");
  if (Math.abs(clockLead) > tolerableLead) throw unfit(tellLead(clockLead));
  const pending = await pendingMigrations(lookout);
  if (pending.length > 0) throw unfit("The database hasn't been brought up to date yet.");
}

const unfit = (words: string, cause?: unknown) => new AppError("unavailable", words, 5, { cause });

/** @returns by how much this server's clock is ahead of the database's, given in milliseconds, in a sentence */
export const tellLead = (lead: number): string =>
  `This server's clock is ${Math.round(Math.abs(lead) / 1_000)} seconds ${lead > 0 ? "ahead of" : "behind"} the database's.`;
