import type { Queries } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";

// All of it by the database's clock: replicas need not agree on the time.

/** How long a session lives without being used: as long as a refresh token, in days. */
const idleDays = 30;

/** How long a login lives, however much it is used: then the person shows their password again. In days. */
const loginDays = 90;

/** SQL: whether login `l` still lives. */
export const loginLives = `l.created_at > now() - interval '${loginDays} days'`;

/** SQL: whether a row of `logins` is over. */
export const loginIsOver = `created_at <= now() - interval '${loginDays} days'`;

/** SQL: when login `l` ends. */
export const loginEnd = `l.created_at + interval '${loginDays} days'`;

/** SQL: when a session, or a refresh token, of login `l` ends that is used now. */
export const sessionEnd = `least(now() + interval '${idleDays} days', ${loginEnd})`;

/** SQL: when an access token of session `s` ends that is given now. */
export const accessTokenEnd = "least(now() + interval '1 hour', s.expires_at)";

/** Those that raw queries of Prisma take. */
export const sql = {
  loginLives: Prisma.raw(loginLives),
  sessionEnd: Prisma.raw(sessionEnd),
  accessTokenEnd: Prisma.raw(accessTokenEnd),
};

/** @returns for queries that Prisma makes: what time it is, and since when a login must have begun to live */
export async function loginBounds(queries: Queries): Promise<{ now: Date; since: Date }> {
  const [bounds] = await queries.$queryRaw<{ now: Date; since: Date }[]>`
    SELECT now() AS now, now() - ${Prisma.raw(`interval '${loginDays} days'`)} AS since`;
  if (!bounds) throw new Error("The database does not know what time it is.");
  return bounds;
}
