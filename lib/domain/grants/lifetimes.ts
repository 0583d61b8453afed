import { Prisma } from "@/lib/generated/prisma/client";

// All of it by the database's clock: replicas need not agree on the time.

/** How long a grant lives, however much it is used, in days: as long as a login. Then the person is asked again. */
export const grantDays = 90;

/** How long a refresh token that nobody uses lives, in days. */
const idleDays = 30;

/** How long a device waits for a person, in seconds. */
export const deviceCodeSeconds = 600;

/** How long a device waits between two polls, in seconds (RFC 8628, section 3.2). */
export const pollSeconds = 5;

/** How long an authorization code lives, in seconds: the client has it at once (RFC 6749, section 4.1.2). */
export const authorizationCodeSeconds = 60;

/** SQL: whether grant `g` still lives. */
export const grantLives = `g.created_at > now() - interval '${grantDays} days'`;

const grantEnd = `g.created_at + interval '${grantDays} days'`;

/** Those that raw queries of Prisma take. */
export const sql = {
  grantLives: Prisma.raw(grantLives),
  /** When an access token of grant `g` ends that is given now. */
  accessTokenEnd: Prisma.raw(`least(now() + interval '1 hour', ${grantEnd})`),
  /** Likewise a refresh token. */
  refreshTokenEnd: Prisma.raw(`least(now() + interval '${idleDays} days', ${grantEnd})`),
};
