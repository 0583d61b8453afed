import { randomBytes } from "node:crypto";
import { z } from "zod";
import { hashSecret } from "@/lib/auth/secret";
import { CannotOpen, seal, unseal } from "@/lib/auth/seal";
import type { ExternalProvider } from "@/lib/contract/external-providers";
import { pool, prisma } from "@/lib/db";
import type { Begun, Secrets } from "@/lib/integrations/oidc/client";
import { jsonIn } from "@/lib/parse";
import { isReferenceGone } from "@/lib/reference-gone";

/** Whom somebody is sent to: a team's provider, by its row's id, or Google or GitHub. */
type Destination = { teamProvider: string } | { external: ExternalProvider };

/** Where somebody is sent, and what their browser has to come back with. */
export interface Departure {
  url: string;
  browser: string;
}

/** Somebody who is back. */
export interface Attempt<Id> {
  to: Id;
  /** The login that they were about to do something with; null for somebody who logs in. */
  loginId: string | null;
  secrets: Secrets;
}

const purpose = "sso-attempt";

/** How long an attempt is good for, in minutes: people may have to find their phone. */
const minutes = 10;

/**
 * Remembers that somebody is sent away to say who they are. If the provider, or the login, ends meanwhile, so does the attempt.
 * @param loginId the login that they do it for; null to log in
 * @param begin makes the address, given the state that they have to come back with
 * @throws whatever `begin` throws
 */
export async function beginAttempt(
  to: Destination,
  loginId: string | null,
  begin: (state: string) => Promise<Begun>,
): Promise<Departure> {
  const [state, browser] = [randomBytes(32).toString("base64url"), randomBytes(32).toString("base64url")];
  const { url, secrets } = await begin(state);
  const [providerId, external] = "external" in to ? [null, to.external] : [to.teamProvider, null];
  await pool
    .query({
      name: "begin-attempt",
      text: `INSERT INTO sso_attempts (state_hash, browser_hash, provider_id, external_provider, login_id, secrets, expires_at)
        VALUES ($1, $2, $3, $4::external_provider, $5, $6, now() + interval '${minutes} minutes')`,
      values: [
        hashSecret(state),
        hashSecret(browser),
        providerId,
        external,
        loginId,
        seal(purpose, JSON.stringify(secrets)),
      ],
    })
    .catch((error: unknown) => {
      if (isReferenceGone(error, "sso_attempts_provider_id_fkey")) return;
      if (isReferenceGone(error, "sso_attempts_login_id_fkey")) return;
      throw error;
    });
  return { url, browser };
}

/** What somebody comes back with, each from an untrusted source, and the login they come back in, if they are logged in. */
interface Return {
  state: string;
  /** Of the cookie. */
  browser: string | undefined;
  loginId: string | null;
}

/**
 * Uses an attempt up: of many that come back with one, a single one goes on. One from another browser, or from another login than began it, uses
 * nothing up.
 * @param kind of destination that is expected
 * @returns null if there is none, or it has expired
 */
export async function takeAttempt(kind: "teamProvider", back: Return): Promise<Attempt<string> | null>;
export async function takeAttempt(kind: "external", back: Return): Promise<Attempt<ExternalProvider> | null>;
export async function takeAttempt(
  kind: "teamProvider" | "external",
  { state, browser, loginId }: Return,
): Promise<Attempt<string> | null> {
  if (browser === undefined) return null;
  const [taken] = await prisma.$queryRaw<{ destination: string; login_id: string | null; secrets: string }[]>`
    DELETE FROM sso_attempts
    WHERE state_hash = ${hashSecret(state)} AND browser_hash = ${hashSecret(browser)} AND expires_at > now()
      AND (external_provider IS NOT NULL) = ${kind === "external"} AND (login_id IS NULL OR login_id = ${loginId}::uuid)
    RETURNING coalesce(provider_id::text, external_provider::text) AS destination, login_id, secrets`;
  if (!taken) return null;
  try {
    const secrets = secretsSchema.parse(jsonIn(unseal(purpose, taken.secrets)));
    return { to: taken.destination, loginId: taken.login_id, secrets };
  } catch (error) {
    // AUTH_SECRET was replaced meanwhile.
    if (error instanceof CannotOpen) return null;
    throw error;
  }
}

const secretsSchema = z.object({ verifier: z.string(), nonce: z.string().optional() });
