import type { Pool } from "pg";
import { findForgottenMonth } from "@/lib/domain/billing/closing/forgotten-copies";
import { loginIsOver } from "@/lib/domain/authentication/login-lifetime";
import type { JobName } from "@/lib/queue/jobs";
import { deleteInBatches } from "@/lib/delete-in-batches";

/** Which rows are over, as SQL; asked of the database that has no usage, where it takes that one to tell. */
type Over = string | ((pool: Pool) => Promise<string>);

/** A table, a column that names its rows, and which of them are over. */
type Purge = [table: string, key: string, over: Over];

/** An image is named by its path, with or without our host before it. */
const namesNone = (rows: string, column: string) =>
  `NOT EXISTS (SELECT 1 FROM ${rows} WHERE deleted_at IS NULL AND right(${column}, 48) = '/api/assets/' || assets.id)`;

/** The closings are in one database, and what they were made from may be in another one. */
async function closedLongAgo(pool: Pool): Promise<string> {
  const month = await findForgottenMonth(pool);
  return month ? `month <= '${month}'` : "false";
}

/** What deletes what is over: in this order, where one leaves something for the next. */
export const purges = {
  /** Counters of rate limits whose time is over; it stands there in milliseconds since 1970. */
  "purge-counters": [["limits.counters", "key", "expire < extract(epoch FROM now()) * 1000"]],
  /** Expired refresh tokens as well, which until then tell of their reuse. */
  "purge-tokens": [
    ["access_tokens", "token_hash", "expires_at < now()"],
    ["refresh_tokens", "token_hash", "expires_at < now()"],
    ["service_tokens", "token_hash", "expires_at < now()"],
    ["grant_access_tokens", "token_hash", "expires_at < now()"],
    ["grant_refresh_tokens", "token_hash", "expires_at < now()"],
    [
      "client_grants",
      "id",
      `created_at < now() - interval '90 days' OR NOT EXISTS (SELECT 1 FROM grant_refresh_tokens r
        WHERE r.grant_id = client_grants.id AND r.used_at IS NULL AND r.expires_at > now())`,
    ],
    ["authorization_codes", "code_hash", "expires_at < now()"],
    // Until then a device is told that its code has expired, rather than that there is none.
    ["device_codes", "code_hash", "expires_at < now() - interval '1 hour'"],
    // Until then its owner sees what has expired.
    ["personal_tokens", "id", "expires_at < now() - interval '30 days'"],
  ],
  /** Logins that have lived for as long as any may, too, and those left without a session. One that was used just now may be about to get one. */
  "purge-sessions": [
    ["sessions", "id", "expires_at < now()"],
    ["logins", "id", loginIsOver],
    [
      "logins",
      "id",
      `last_used_at < now() - interval '1 hour' AND NOT EXISTS (SELECT 1 FROM sessions s WHERE s.login_id = logins.id)`,
    ],
  ],
  /** Tokens of mailed links. */
  "purge-email-tokens": [
    ["email_tokens", "token_hash", "expires_at < now()"],
    ["confirmation_links", "token_hash", "expires_at < now()"],
    ["invite_links", "token_hash", "expires_at < now()"],
  ],
  /** Logins that nobody has finished, and second factors that nobody has confirmed in time. */
  "purge-second-factors": [
    ["passkey_challenges", "challenge_hash", "expires_at < now()"],
    ["mfa_tokens", "token_hash", "expires_at < now()"],
    ["sso_attempts", "state_hash", "expires_at < now()"],
    ["second_factors", "id", "confirmed_at IS NULL AND created_at < now() - interval '1 hour'"],
  ],
  /** Answers that no retry can ask for any more. */
  "purge-idempotency-keys": [["idempotency_keys", "key_hash", "expires_at < now()"]],
  /**
   * What no limit on mails counts any more. Those sent before an address was confirmed count for as long as it is not, and for a year at
   * most.
   */
  "purge-sent-mails": [
    [
      "sent_mails",
      "id",
      `created_at < now() - interval '2 days' AND NOT (before_confirmation AND created_at > now() - interval '1 year'
        AND NOT EXISTS (SELECT 1 FROM users u WHERE u.id = sender_id AND u.email_verified_at IS NOT NULL))`,
    ],
  ],
  /** Until then a team can see and renew them. */
  "purge-invites": [["invites", "id", "expires_at < now() - interval '30 days'"]],
  /** API clients of open registration that nobody has used. Those of a team are for the team to delete. */
  "purge-clients": [
    ["api_clients", "id", "team_id IS NULL AND COALESCE(last_used_at, created_at) < now() - interval '30 days'"],
  ],
  /** Images that nobody shows: uploaded a week ago, so that anybody who chose one has saved it since. */
  "purge-assets": [
    [
      "assets",
      "id",
      `created_at < now() - interval '7 days' AND ${namesNone("applications", "icon")} AND ${namesNone("users", "avatar")}`,
    ],
  ],
  /** Devices that nobody has logged in from for half a year. Their key has two columns; where the row lies names it as well. */
  "purge-known-devices": [
    ["known_devices", "ctid", "last_seen_at < now() - interval '180 days'"],
    // What was counted is of a day, and over by then.
    ["failed_logins", "user_id", "since < now() - interval '2 days'"],
  ],
  /** Ids of events that would be refused if they came again: forty days after they came, five more than an event may be old. */
  "purge-usage-ids": [["usage_event_ids", "id", "received_at < now() - interval '40 days'"]],
  /** What months were billed from, thirteen months after the last closing that looks at it. */
  "purge-usage-closings": [["usage_closings", "ctid", closedLongAgo]],
  /** More than a year of them: long enough for whoever audits the last one. */
  "purge-reconciliations": [["reconciliations", "id", "started_at < now() - interval '400 days'"]],
  /** What the portal shows of refusals goes back seven days. */
  "purge-credential-refusals": [["credential_refusals", "ctid", "hour < now() - interval '8 days'"]],
  /** What an old secret was used for: an overlap, and some days. Networks count for 30 days. */
  "purge-credential-uses": [
    ["credential_old_uses", "ctid", "hour < now() - interval '10 days'"],
    ["credential_networks", "ctid", "last_seen_on < current_date - 30"],
    // A process that has not looked for an hour begins anew.
    ["credential_changes", "ctid", "changed_at < now() - interval '1 day'"],
  ],
  /** Stripe's events that were processed: it delivers none again after three months. Those that could not be stay. */
  "purge-stripe-events": [["webhook_events", "id", "processed_at < now() - interval '90 days'"]],
} satisfies { [Name in Extract<JobName, `purge-${string}`>]: Purge[] };

/**
 * Deletes what is over of one kind.
 * @param usage where the tables of usage are
 * @throws Error of PostgreSQL
 */
export async function purge(pool: Pool, usage: Pool, name: keyof typeof purges): Promise<void> {
  const list: readonly Purge[] = purges[name];
  for (const [table, key, over] of list) {
    const condition = typeof over === "string" ? over : await over(pool);
    await deleteInBatches(table.startsWith("usage_") ? usage : pool, table, key, condition);
  }
}
