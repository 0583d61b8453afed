import type { z } from "zod";
import { hashSecret, isSecretOf } from "@/lib/auth/secret";
import type { introspectToken as declaration } from "@/lib/contract/oauth";
import { pool } from "@/lib/db";
import { OAuthError } from "@/lib/errors";
import { knownScopes } from "@/lib/scopes";
import type { Source } from "../actor";
import { grantLives } from "../grants/lifetimes";
import { letsIn } from "../single-sign-on/company-login-only";
import { authenticateAnyClient, type Holder } from "./authenticate-any-client";
import { loginLives } from "./login-lifetime";
import { onlyScope } from "./scope";

type Answer = z.input<typeof declaration.answer>;

interface Row {
  client_id: string;
  sub: string;
  team_id: string;
  exp: string;
  /** None of a login, which has them all. */
  scopes: string[] | null;
}

/** What is asked of a token that works is asked here, too: see lib/domain/access. */
const texts: Record<Holder["kind"] | "grant", string> = {
  grant: `
    SELECT c.client_id, g.user_id AS sub, g.team_id, floor(extract(epoch FROM k.expires_at))::text AS exp, k.scopes
    FROM (
      SELECT grant_id, expires_at, scopes FROM grant_access_tokens WHERE token_hash = $1
      UNION ALL SELECT r.grant_id, r.expires_at, o.scopes FROM grant_refresh_tokens r JOIN client_grants o ON o.id = r.grant_id
        WHERE r.token_hash = $1 AND r.used_at IS NULL
    ) k
    JOIN client_grants g ON g.id = k.grant_id AND g.api_client_id = $2 AND ${grantLives}
    JOIN api_clients c ON c.id = g.api_client_id
    JOIN memberships m ON m.team_id = g.team_id AND m.user_id = g.user_id
    JOIN users u ON u.id = g.user_id AND u.disabled_at IS NULL AND u.deleted_at IS NULL
    JOIN teams t ON t.id = g.team_id AND t.deleted_at IS NULL
    WHERE k.expires_at > now()`,
  service_account: `
    SELECT a.client_id, a.id AS sub, a.team_id, floor(extract(epoch FROM k.expires_at))::text AS exp,
      ARRAY(SELECT unnest(k.scopes) INTERSECT SELECT unnest(a.scopes)) AS scopes
    FROM service_tokens k JOIN service_accounts a ON a.id = k.service_account_id AND a.deleted_at IS NULL AND a.expires_at > now()
    JOIN teams t ON t.id = a.team_id AND t.deleted_at IS NULL
    WHERE k.token_hash = $1 AND a.id = $2 AND k.expires_at > now()`,
  client: `
    SELECT c.client_id, s.user_id AS sub, s.team_id, floor(extract(epoch FROM k.expires_at))::text AS exp, NULL AS scopes
    FROM (
      SELECT session_id, expires_at FROM access_tokens WHERE token_hash = $1
      UNION ALL SELECT session_id, expires_at FROM refresh_tokens WHERE token_hash = $1 AND used_at IS NULL
    ) k
    JOIN sessions s ON s.id = k.session_id AND s.expires_at > now()
    JOIN logins l ON l.id = s.login_id AND l.api_client_id = $2 AND ${loginLives}
    JOIN api_clients c ON c.id = l.api_client_id
    JOIN memberships m ON m.team_id = s.team_id AND m.user_id = s.user_id
    JOIN users u ON u.id = s.user_id AND u.disabled_at IS NULL AND u.deleted_at IS NULL
    JOIN teams t ON t.id = s.team_id AND t.deleted_at IS NULL AND ${letsIn("l.identity_provider_id")}
    WHERE k.expires_at > now()`,
};

/** What kind of token it is stands in its prefix. */
const isOfGrant = (token: string): boolean => isSecretOf("grant_token", token) || isSecretOf("grant_refresh", token);

/**
 * Says whether a token works (RFC 7662). A client learns only of its own: of any other, not even whether there is one (section 4).
 * @throws OAuthError `invalid_client`, `invalid_request`
 */
export async function introspectToken(body: z.output<typeof declaration.body>, source: Source): Promise<Answer> {
  const holder = await authenticateAnyClient(body, source);
  if (!body.token) throw new OAuthError("invalid_request", "token must be set.", { token: "Must be set." });
  const kind = holder.kind === "client" && isOfGrant(body.token) ? "grant" : holder.kind;
  const { rows } = await pool.query<Row>({
    name: `introspect-${kind}`,
    text: texts[kind],
    values: [hashSecret(body.token), holder.id],
  });
  const [row] = rows;
  if (!row) return { active: false };
  return {
    active: true,
    scope: row.scopes ? knownScopes(row.scopes).join(" ") : onlyScope,
    client_id: row.client_id,
    token_type: "bearer",
    exp: Number(row.exp),
    sub: row.sub,
    team_id: row.team_id,
  };
}
