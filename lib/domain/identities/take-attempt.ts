import { z } from "zod";
import { hashSecret } from "@/lib/auth/secret";
import { CannotOpen, unseal } from "@/lib/auth/seal";
import type { ExternalProvider } from "@/lib/contract/external-providers";
import { prisma } from "@/lib/db";
import type { Secrets } from "@/lib/integrations/sign-in/who";
import { jsonIn } from "@/lib/parse";
import { attemptPurpose } from "./begin-external";
import { findProvider, type Provider } from "./providers";

const secretsSchema = z.object({ verifier: z.string(), nonce: z.string().optional() });

/** Somebody who was sent away, and is back. */
export interface Attempt {
  provider: Provider;
  /** The login that links the account; null for who logs in by one. */
  loginId: string | null;
  secrets: Secrets;
}

/**
 * Uses an attempt up: of many that come back with one, a single one goes on. One from another browser, or from another login than began to link,
 * uses nothing up.
 * @param state from an untrusted source
 * @param browser of the cookie, from an untrusted source
 * @param callerLoginId the login they come back in, if they are logged in
 * @returns null if there is none, or it has expired
 */
export async function takeAttempt(
  state: string,
  browser: string | undefined,
  callerLoginId: string | null,
): Promise<Attempt | null> {
  if (browser === undefined) return null;
  const [taken] = await prisma.$queryRaw<{ provider: ExternalProvider; login_id: string | null; secrets: string }[]>`
    DELETE FROM external_attempts
    WHERE state_hash = ${hashSecret(state)} AND browser_hash = ${hashSecret(browser)} AND expires_at > now()
      AND (login_id IS NULL OR login_id = ${callerLoginId}::uuid)
    RETURNING provider::text AS provider, login_id, secrets`;
  const provider = taken ? findProvider(taken.provider) : null;
  if (!taken || !provider) return null;
  try {
    const secrets = secretsSchema.parse(jsonIn(unseal(attemptPurpose, taken.secrets)));
    return { provider, loginId: taken.login_id, secrets };
  } catch (error) {
    // AUTH_SECRET was replaced meanwhile.
    if (error instanceof CannotOpen) return null;
    throw error;
  }
}
