import type { z } from "zod";
import type { checkCredential as declaration } from "@/lib/contract/credential-check";
import { pool } from "@/lib/db";
import { addressKey } from "@/lib/limits/address-key";
import { limitsApply } from "@/lib/limits/limiter";
import type { Source } from "../actor";
import { forgetFailures, holdBack, noteFailure } from "../authentication/backoff";
import { inTurn } from "../authentication/in-turn";
import { findLiveSecret } from "./find-live-secret";
import { noteOldUse } from "./note-old-use";
import { refusalOf } from "./refusal-of";

type Check = z.input<typeof declaration.answer>;

// The first check that succeeds is what a team's first steps wait for. A check of a secret says that somebody has it. Others within a
// minute write nothing.
const query = `
  WITH noted AS (
    UPDATE credentials SET first_checked_at = now() WHERE id = $1 AND first_checked_at IS NULL AND $3
  ), seen AS (
    UPDATE credential_secrets SET last_checked_at = now()
    WHERE id = $4 AND (last_checked_at IS NULL OR last_checked_at < now() - interval '1 minute')
  )
  SELECT name FROM applications WHERE id = $2 AND deleted_at IS NULL`;

/**
 * Tells the holder of credentials whether they work right now: docs/decisions/0039-credentials-check-themselves.md. Wrong ones from
 * one address make the next check from there wait, as wrong passwords do.
 * @param clientId from an untrusted source
 * @param clientSecret likewise
 * @throws AppError `rate_limit`
 */
export async function checkCredential(clientId: string, clientSecret: string, { address }: Source): Promise<Check> {
  if (!limitsApply()) return check(clientId, clientSecret, address);
  const key = `check:${addressKey(address)}`;
  return inTurn(key, async () => {
    await holdBack(key);
    const answer = await check(clientId, clientSecret, address);
    await (answer.application ? forgetFailures(key) : noteFailure(key));
    return answer;
  });
}

/** @param address the caller's own: what works elsewhere doesn't work for them. Neither scopes nor the rate matter to a check */
async function check(clientId: string, clientSecret: string, address: string): Promise<Check> {
  const row = await findLiveSecret(clientId, clientSecret);
  if (typeof row === "string") return { active: false };
  if (row.is_old) noteOldUse(row, address, "check");
  const { credential_id, secret_id, application_id, environment } = row;
  const reason = refusalOf(row, { address, scopes: [] });
  const { rows } = await pool.query<{ name: string }>({
    name: "check-credential",
    text: query,
    values: [credential_id, application_id, reason === null, secret_id],
  });
  const [application] = rows;
  // Deleted since.
  if (!application) return { active: false };
  const whose = { environment, application: { id: application_id, name: application.name } };
  // No scopes are asked for, so none can be missing.
  return reason && reason !== "scope" ? { active: false, ...whose, reason } : { active: true, ...whose };
}
