import { keyedHash } from "@/lib/auth/derived-key";
import { pool } from "@/lib/db";
import { log } from "@/lib/log";
import type { Source } from "../actor";
import { eventIdAndTime, fullNameOf } from "../audit/audit-sql";
import { securityEvent } from "../audit/security-event";

// Counts for a day from the first one on, and tells the audit logs of all their teams of the 1st, 2nd, 4th, 8th …: a flood of ten thousand
// leaves fourteen entries, each of which says how many there were by then.
const text = `
  WITH person AS (
    SELECT u.id, ${fullNameOf("u")} AS name FROM users u WHERE u.email = $1 AND u.deleted_at IS NULL
  ), counted AS (
    INSERT INTO failed_logins AS f (user_id, since, failures) SELECT id, now(), 1 FROM person
    ON CONFLICT (user_id) DO UPDATE SET
      failures = CASE WHEN f.since < now() - interval '1 day' THEN 1 ELSE f.failures + 1 END,
      since = CASE WHEN f.since < now() - interval '1 day' THEN now() ELSE f.since END
    RETURNING user_id, failures
  )
  INSERT INTO audit_events (id, created_at, team_id, actor_id, action, target_type, target_id, target_name, after, address, user_agent, request_id)
  SELECT ${eventIdAndTime("at")}, team_id, NULL, 'login.failed', 'user', user_id::text, name,
    jsonb_build_object('failures_within_a_day', failures), $2::text, $3::text, $4::text
  FROM (
    SELECT t.id AS team_id, c.user_id, p.name, c.failures, clock_timestamp() AS at
    FROM counted c JOIN person p ON p.id = c.user_id
      JOIN memberships m ON m.user_id = c.user_id JOIN teams t ON t.id = m.team_id AND t.deleted_at IS NULL
    WHERE c.failures & (c.failures - 1) = 0
  ) AS failed`;

/**
 * Notes that somebody has shown a wrong password or code for an account: a line in the log each time, and entries in the audit log if there is such
 * an account. Nobody waits for it, so that the answer takes as long whether there is one or not: docs/decisions/0072-a-trail-of-logins.md.
 * @param email in lower case, from an untrusted source. The log has a keyed hash of it, so that attempts on one account can be told together
 */
export function noteFailedLogin(email: string, source: Source): void {
  const account = keyedHash("security:account", email).toString("base64url").slice(0, 22);
  securityEvent("login.failed", source, { account });
  if (email.includes("\u0000")) return;
  const values = [email, source.address, source.userAgent, source.requestId];
  pool.query({ name: "note-failed-login", text, values }).catch((error: unknown) => {
    log().warn({ err: error }, "a failed login could not be noted");
  });
}
