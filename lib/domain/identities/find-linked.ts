import type { ExternalProvider } from "@/lib/contract/external-providers";
import { pool } from "@/lib/db";
import { liveTeamsIn, liveTeamsOf, type LiveTeams } from "../authentication/live-teams";
import { hasFactor } from "../second-factors/find-factor";

/** Somebody whom a linked account names. */
export interface Linked {
  identityId: string;
  userId: string;
  passwordHash: string | null;
  isDisabled: boolean;
  hasFactor: boolean;
  teams: LiveTeams;
}

interface Row {
  id: string;
  user_id: string;
  password_hash: string | null;
  disabled: boolean;
  has_factor: boolean;
  teams: string[];
  closed_teams: string[];
}

/**
 * Notes that a linked account is in use.
 * @returns whom it is linked to, or null
 */
export async function findLinked(provider: ExternalProvider, issuer: string, subject: string): Promise<Linked | null> {
  const { rows } = await pool.query<Row>({
    name: "user-by-identity",
    text: `UPDATE user_identities i SET last_used_at = now() FROM users u
      WHERE i.provider = $1::external_provider AND i.issuer = $2 AND i.subject = $3 AND u.id = i.user_id AND u.deleted_at IS NULL
      RETURNING i.id, i.user_id, u.password_hash, u.disabled_at IS NOT NULL AS disabled, ${hasFactor} AS has_factor, ${liveTeamsOf}`,
    values: [provider, issuer, subject],
  });
  const [row] = rows;
  return row
    ? {
        identityId: row.id,
        userId: row.user_id,
        passwordHash: row.password_hash,
        isDisabled: row.disabled,
        hasFactor: row.has_factor,
        teams: liveTeamsIn(row),
      }
    : null;
}
