import type { Lane } from "@/lib/auth/hashing-lanes";
import { comparePassword, hashPassword, verifyPassword } from "@/lib/auth/password";
import { loginName } from "@/lib/contract/email-address";
import { pool, prisma } from "@/lib/db";
import { OAuthError } from "@/lib/errors";
import type { Source } from "../actor";
import { hasFactor } from "../second-factors/find-factor";
import { liveTeamsIn, liveTeamsOf, type LiveTeams } from "./live-teams";
import { throttled } from "./throttled";

/** The one answer to every login that fails, whatever the reason. */
export const invalidGrant = () => new OAuthError("invalid_grant", "Wrong email address or password.");

/** Somebody who has shown their password, with the hash it was checked against. */
export interface CheckedUser {
  userId: string;
  passwordHash: string;
  teams: LiveTeams;
  /** Whether they have shown a second factor; without one, the account must have none. */
  showedFactor: boolean;
}

/** Asks somebody who has shown the right password for their second factor. @throws what keeps them from logging in */
type AskForFactor = (user: CheckedUser, knowsDevice: boolean) => Promise<void>;

/**
 * Checks a login name and password, in the same time whether the user exists or not.
 * @param username an e-mail address, in any spelling
 * @param ask called if the password was right and the account has a second factor
 * @returns who it is; check again whether the password is still theirs when opening a login with it
 * @throws OAuthError `invalid_grant`; AppError `rate_limit` after many failures, `unavailable` when too many log in at once; whatever
 *   `ask` throws
 */
export function checkUser(username: string, password: string, source: Source, ask: AskForFactor): Promise<CheckedUser> {
  // In the same round trip as their device. What changes while they wait for their turn is found out as the login is recorded.
  const found = findUser(loginName(username));
  // Whoever is turned away before that doesn't need it.
  found.catch(() => undefined);
  return throttled(username, source, async (lane, knowsDevice) => {
    const { user, hasFactor: asksForFactor } = await compare(await found, password, lane);
    if (!asksForFactor) return user;
    await ask(user, knowsDevice);
    return { ...user, showedFactor: true };
  });
}

interface Row {
  id: string;
  password_hash: string | null;
  disabled: boolean;
  has_factor: boolean;
  teams: string[];
  closed_teams: string[];
}

async function findUser(email: string): Promise<Row | undefined> {
  if (email.includes("\u0000")) return undefined;
  const { rows } = await pool.query<Row>({
    name: "user-to-check",
    text: `SELECT u.id, u.password_hash, u.disabled_at IS NOT NULL AS disabled, ${hasFactor} AS has_factor,
      ${liveTeamsOf}
      FROM users u WHERE u.email = $1`,
    values: [email],
  });
  return rows[0];
}

async function compare(
  user: Row | undefined,
  password: string,
  lane: Lane,
): Promise<{ user: CheckedUser; hasFactor: boolean }> {
  const result = await comparePassword(user?.password_hash ?? null, password, lane);
  if (!user?.password_hash || result === "wrong" || user.disabled) throw invalidGrant();
  const checked = { userId: user.id, passwordHash: user.password_hash, teams: liveTeamsIn(user), showedFactor: false };
  return {
    user: result === "outdated" ? await renew(checked, password) : checked,
    hasFactor: user.has_factor,
  };
}

/** Replaces a hash from before passwords were normalized. */
async function renew(checked: CheckedUser, password: string): Promise<CheckedUser> {
  const { userId, passwordHash } = checked;
  const renewed = await hashPassword(password, "known");
  await prisma.user.updateMany({ where: { id: userId, passwordHash }, data: { passwordHash: renewed } });
  const user = await prisma.user.findUniqueOrThrow({ where: { id: userId }, select: { passwordHash: true } });
  if (user.passwordHash === renewed) return { ...checked, passwordHash: renewed };
  // Another login was quicker with the same, or the password was changed meanwhile.
  if (!(await verifyPassword(user.passwordHash, password, "known")) || !user.passwordHash) throw invalidGrant();
  return { ...checked, passwordHash: user.passwordHash };
}
