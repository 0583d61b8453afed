import { hashSecret, kindOfSecret, type SecretKind } from "@/lib/auth/secret";
import { pool, prisma } from "@/lib/db";
import type { Source } from "../actor";
import { tellablePlaces } from "./places";
import { stopSecret } from "./stop-secret";

/** A text that looks like a secret of ours, and where it was found. */
interface Match {
  token: string;
  type: string;
  url: string | null;
}

/** What GitHub is told of each: whether it was a real secret. The token itself isn't repeated. */
interface Verdict {
  /** SHA-256, in hexadecimal digits. */
  token_hash: string;
  token_type: string;
  label: "true_positive" | "false_positive";
}

/**
 * Stops every secret of ours among what was found in public, and says which were. A report may come again: each secret is stopped, recorded
 * and mailed about once.
 * @param matches as signed by GitHub
 * @returns a verdict for each, in the same order; of one that has ended by itself we no longer know
 */
export async function reportLeaks(matches: readonly Match[], source: Source): Promise<Verdict[]> {
  const found = new Map<string, { kind: SecretKind; hash: string; urls: (string | null)[] }>();
  for (const { token, url } of matches) {
    const kind = found.get(token)?.kind ?? kindOfSecret(token);
    if (!kind) continue;
    const { urls = [] } = found.get(token) ?? {};
    found.set(token, { kind, hash: hexOf(token), urls: [...urls, url] });
  }
  const known = await findKnown([...found.values()].map(({ hash }) => hash));
  for (const [secret, { kind, hash, urls }] of found) {
    if (known.get(hash) !== "live") continue;
    const places = tellablePlaces(urls);
    await prisma.$transaction((tx) => stopSecret(tx, { kind, secret, places, source }));
  }
  return matches.map(({ token, type }) => ({
    token_hash: hexOf(token),
    token_type: type,
    label: known.has(found.get(token)?.hash ?? "") ? "true_positive" : "false_positive",
  }));
}

const hexOf = (token: string): string => Buffer.from(hashSecret(token)).toString("hex");

// Each table by its index, however many are asked for.
const query = `
  WITH asked AS (SELECT decode(unnest($1::text[]), 'hex') AS hash)
  SELECT encode(hash, 'hex') AS hash, bool_or(leaked) AS leaked FROM (
    SELECT hash, false AS leaked FROM asked JOIN credential_secrets s ON s.secret_hash = hash
      JOIN credentials c ON c.id = s.credential_id AND c.deleted_at IS NULL WHERE s.expires_at IS NULL OR s.expires_at > now()
    UNION ALL SELECT hash, false FROM asked JOIN api_clients s ON s.secret_hash = hash
    UNION ALL SELECT hash, false FROM asked JOIN service_accounts s ON s.secret_hash = hash AND s.deleted_at IS NULL AND s.expires_at > now()
    UNION ALL SELECT hash, false FROM asked JOIN service_tokens s ON s.token_hash = hash AND s.expires_at > now()
    UNION ALL SELECT hash, false FROM asked JOIN personal_tokens s ON s.token_hash = hash AND s.expires_at > now()
    UNION ALL SELECT hash, false FROM asked JOIN grant_access_tokens s ON s.token_hash = hash AND s.expires_at > now()
    UNION ALL SELECT hash, false FROM asked JOIN grant_refresh_tokens s ON s.token_hash = hash AND s.expires_at > now()
    UNION ALL SELECT hash, false FROM asked JOIN authorization_codes s ON s.code_hash = hash AND s.expires_at > now()
    UNION ALL SELECT hash, false FROM asked JOIN device_codes s ON s.code_hash = hash AND s.expires_at > now()
    UNION ALL SELECT hash, false FROM asked JOIN service_accounts s ON s.old_secret_hash = hash AND s.deleted_at IS NULL AND s.expires_at > now()
      AND s.old_secret_expires_at > now()
    UNION ALL SELECT hash, false FROM asked JOIN invites s ON s.token_hash = hash AND s.expires_at > now()
    UNION ALL SELECT hash, false FROM asked JOIN invite_links s ON s.token_hash = hash AND s.expires_at > now()
    UNION ALL SELECT hash, false FROM asked JOIN access_tokens s ON s.token_hash = hash AND s.expires_at > now()
    UNION ALL SELECT hash, false FROM asked JOIN refresh_tokens s ON s.token_hash = hash AND s.expires_at > now()
    UNION ALL SELECT hash, false FROM asked JOIN email_tokens s ON s.token_hash = hash AND s.expires_at > now()
    UNION ALL SELECT hash, false FROM asked JOIN confirmation_links s ON s.token_hash = hash AND s.expires_at > now()
    UNION ALL SELECT hash, false FROM asked JOIN mfa_tokens s ON s.token_hash = hash AND s.expires_at > now()
    UNION ALL SELECT hash, true FROM asked JOIN leaked_secrets s ON s.secret_hash = hash
  ) AS known GROUP BY hash`;

/** @returns of the hashes that are known at all, whether each is live or reported before */
async function findKnown(hashes: readonly string[]): Promise<Map<string, "live" | "leaked">> {
  if (hashes.length === 0) return new Map();
  const { rows } = await pool.query<{ hash: string; leaked: boolean }>({
    name: "leaked-secrets",
    text: query,
    values: [hashes],
  });
  return new Map(rows.map(({ hash, leaked }) => [hash, leaked ? "leaked" : "live"]));
}
