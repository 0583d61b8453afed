import { pool } from "@/lib/db";
import { env } from "@/lib/env";
import type { Actor } from "../actor";
import { hasFactor } from "../second-factors/find-factor";

/**
 * Whether somebody is one of those who run this installation, for whom there is a page about all teams: their address is listed in OPERATORS
 * and confirmed, they have a second factor, and they've logged in as themselves, not by what a team's own provider says of them.
 * @returns `needs_factor` if that is all they lack
 */
export async function mayOperate({ kind, userId, viaProvider, scopes }: Actor): Promise<"yes" | "needs_factor" | "no"> {
  const { OPERATORS } = env();
  if (OPERATORS.length === 0 || kind !== "person" || viaProvider || scopes !== null) return "no";
  const { rows } = await pool.query<{ factor: boolean }>(
    `SELECT ${hasFactor} AS factor FROM users u WHERE u.id = $1 AND u.email = ANY ($2) AND u.email_verified_at IS NOT NULL`,
    [userId, OPERATORS],
  );
  if (!rows[0]) return "no";
  return rows[0].factor ? "yes" : "needs_factor";
}

/** @returns whether the way to that page is worth showing, by what is known of them already; the page itself looks closer */
export const isListedOperator = (
  { viaProvider }: Pick<Actor, "viaProvider">,
  user: { email: string | null; email_verified: boolean },
): boolean => !viaProvider && user.email_verified && user.email !== null && env().OPERATORS.includes(user.email);
