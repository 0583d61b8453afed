import type { KeyFinding } from "@/lib/contract/key-findings";
import { prisma } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { can, type ApplicationRole } from "@/lib/permissions";
import type { Actor } from "../actor";

/** A new key may wait that long for its first use, in days. */
const unusedDays = 7;

/** A key that nothing has used for as long as that has probably been forgotten, in days. */
const idleDays = 90;

/** A service runs at a few sites; credentials that come from more networks than that have been passed around. */
const mostNetworks = 20;

/** How many keys one answer has, at most. */
const mostKeys = 100;

type Findings = Record<KeyFinding, boolean>;

export interface FoundKey extends Findings {
  kind: "credentials" | "service_account" | "personal_token";
  id: string;
  environment: "sandbox" | "production" | null;
  application_id: string | null;
  application_name: string | null;
  application_role: ApplicationRole | null;
}

export interface KeyCounts extends Record<KeyFinding, number> {
  total: number;
}

type Row = { [Field in keyof FoundKey]: FoundKey[Field] | null } & {
  total: number;
  counts: Record<KeyFinding, number>;
};

/** @param maker an expression for an ID: of a person, or of a service account, which is nobody that leaves */
const hasLeft = (teamId: string, maker: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (NOT EXISTS (SELECT 1 FROM memberships m WHERE m.team_id = ${teamId}::uuid AND m.user_id = ${maker})
    AND NOT EXISTS (SELECT 1 FROM service_accounts s WHERE s.team_id = ${teamId}::uuid AND s.id = ${maker}))`;

const unused = (key: string): Prisma.Sql =>
  Prisma.raw(`
  ${key}.last_used_at IS NULL AND ${key}.created_at < now() - interval '${unusedDays} days' AS never_used,
  coalesce(${key}.last_used_at < now() - interval '${idleDays} days', false) AS idle`);

/** What works right now: credentials that are disabled or expired, or whose secrets were leaked, harm nobody. */
const credentials = ({ teamId, userId, role }: Actor): Prisma.Sql => Prisma.sql`
  SELECT 'credentials' AS kind, c.id, c.environment::text, c.application_id, a.name AS application_name, m.role::text AS application_role,
    ${unused("c")}, c.expires_at IS NULL AS no_expiry, s.maker_left,
    c.allowed_addresses = '{}' AND (
      SELECT count(*) FROM credential_networks n WHERE n.credential_id = c.id AND n.last_seen_on >= current_date - 30
    ) > ${mostNetworks} AS many_networks
  FROM credentials c
  JOIN applications a ON a.id = c.application_id AND a.team_id = c.team_id AND a.deleted_at IS NULL
  LEFT JOIN application_memberships m ON m.team_id = a.team_id AND m.application_id = a.id AND m.user_id = ${userId}::uuid
  CROSS JOIN LATERAL (
    SELECT bool_or(${hasLeft(teamId, Prisma.sql`coalesce(x.created_by_id, c.created_by_id)`)}) AS maker_left
    FROM credential_secrets x WHERE x.credential_id = c.id AND (x.expires_at IS NULL OR x.expires_at > now())
  ) s
  WHERE c.team_id = ${teamId}::uuid AND c.deleted_at IS NULL AND c.disabled_at IS NULL AND (c.expires_at IS NULL OR c.expires_at > now())
    AND s.maker_left IS NOT NULL AND (${can({ role }, "application.read")} OR m.user_id IS NOT NULL)`;

const serviceAccounts = (teamId: string): Prisma.Sql => Prisma.sql`
  UNION ALL SELECT 'service_account', k.id, NULL, NULL, NULL, NULL, ${unused("k")}, false, ${hasLeft(teamId, Prisma.sql`k.created_by_id`)}, false
  FROM service_accounts k WHERE k.team_id = ${teamId}::uuid AND k.deleted_at IS NULL AND k.expires_at > now()`;

const ownTokens = ({ teamId, userId }: Actor): Prisma.Sql => Prisma.sql`
  UNION ALL SELECT 'personal_token', k.id, NULL, NULL, NULL, NULL, ${unused("k")}, false, false, false
  FROM personal_tokens k WHERE k.team_id = ${teamId}::uuid AND k.user_id = ${userId}::uuid AND k.expires_at > now()`;

/**
 * Everything in one query: docs/decisions/0082-key-safety.md.
 * @param finding only keys with this one, or all
 * @returns the keys of the actor's team that they may see and that have a finding, the most pressing first, and how many there are in all
 */
export async function findKeys(
  actor: Actor,
  finding: KeyFinding | undefined,
): Promise<{ counts: KeyCounts; keys: FoundKey[] }> {
  // Only a login sees what people see only by a login.
  const isLogin = actor.kind === "person" && actor.scopes === null;
  const rows = await prisma.$queryRaw<Row[]>`
    WITH keys AS (
      ${credentials(actor)}
      ${isLogin && can(actor, "serviceAccount.manage") ? serviceAccounts(actor.teamId) : Prisma.empty}
      ${isLogin ? ownTokens(actor) : Prisma.empty}
    ),
    found AS (SELECT * FROM keys WHERE maker_left OR many_networks OR never_used OR idle OR no_expiry),
    counted AS (
      SELECT count(*)::int AS total, json_build_object('maker_left', count(*) FILTER (WHERE maker_left),
        'many_networks', count(*) FILTER (WHERE many_networks), 'never_used', count(*) FILTER (WHERE never_used),
        'idle', count(*) FILTER (WHERE idle), 'no_expiry', count(*) FILTER (WHERE no_expiry)) AS counts
      FROM found
    )
    SELECT counted.*, k.* FROM counted LEFT JOIN LATERAL (
      SELECT * FROM found ${finding ? Prisma.sql`WHERE ${Prisma.raw(finding)}` : Prisma.empty}
      ORDER BY 16 * maker_left::int + 8 * many_networks::int + 4 * never_used::int + 4 * idle::int + no_expiry::int DESC,
        environment = 'production' DESC NULLS LAST, id
      LIMIT ${mostKeys}
    ) k ON true`;
  const [first] = rows;
  if (!first) throw new Error("A count has a row.");
  const keys = rows.filter((row): row is Row & FoundKey => row.id !== null);
  return { counts: { total: first.total, ...first.counts }, keys };
}
