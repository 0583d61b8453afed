import type { Lane } from "@/lib/auth/hashing-lanes";
import { comparePassword, hashPassword, verifyPassword } from "@/lib/auth/password";
import { loginName } from "@/lib/contract/email-address";
import { pool, prisma } from "@/lib/db";
import { OAuthError } from "@/lib/errors";
import type { Source } from "../actor";
import { throttled } from "./throttled";

/** The one answer to every login that fails, whatever the reason. */
export const invalidGrant = () => new OAuthError("invalid_grant", "Wrong email address or password.");

/** Somebody who has shown their password, with the hash it was checked against. */
export interface CheckedUser {
  userId: string;
  passwordHash: string;
  /** Their teams, the oldest first. */
  teamIds: string[];
}

/**
 * Checks a login name and password, in the same time whether the user exists or not.
 * @param username an e-mail address, in any spelling
 * @returns who it is; check again whether the password is still theirs when opening a login with it
 * @throws OAuthError `invalid_grant`; AppError `rate_limit` after many failures, `unavailable` when too many log in at once
 */
export const checkUser = (username: string, password: string, source: Source): Promise<CheckedUser> =>
  throttled(username, source, (lane) => compare(loginName(username), password, lane));

interface Row {
  id: string;
  password_hash: string | null;
  disabled: boolean;
  teams: string[];
}

async function findUser(email: string): Promise<Row | undefined> {
  if (email.includes("\u0000")) return undefined;
  const { rows } = await pool.query<Row>({
    name: "user-to-check",
    text: `SELECT u.id, u.password_hash, u.disabled_at IS NOT NULL AS disabled, ARRAY(
        SELECT m.team_id::text FROM memberships m JOIN teams t ON t.id = m.team_id
        WHERE m.user_id = u.id AND t.deleted_at IS NULL ORDER BY m.created_at, m.team_id
      ) AS teams
      FROM users u WHERE u.email = $1`,
    values: [email],
  });
  return rows[0];
}

async function compare(email: string, password: string, lane: Lane): Promise<CheckedUser> {
  const user = await findUser(email);
  const result = await comparePassword(user?.password_hash ?? null, password, lane);
  if (!user?.password_hash || result === "wrong" || user.disabled) throw invalidGrant();
  const checked = { userId: user.id, passwordHash: user.password_hash, teamIds: user.teams };
  return result === "outdated" ? renew(checked, password) : checked;
}

/** Replaces a hash from before passwords were normalized. */
async function renew({ userId, passwordHash, teamIds }: CheckedUser, password: string): Promise<CheckedUser> {
  const renewed = await hashPassword(password, "known");
  await prisma.user.updateMany({ where: { id: userId, passwordHash }, data: { passwordHash: renewed } });
  const user = await prisma.user.findUniqueOrThrow({ where: { id: userId }, select: { passwordHash: true } });
  if (user.passwordHash === renewed) return { userId, passwordHash: renewed, teamIds };
  // Another login was quicker with the same, or the password was changed meanwhile.
  if (!(await verifyPassword(user.passwordHash, password, "known")) || !user.passwordHash) throw invalidGrant();
  return { userId, passwordHash: user.passwordHash, teamIds };
}
