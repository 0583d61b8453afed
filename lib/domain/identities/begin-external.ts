import { randomBytes } from "node:crypto";
import { hashSecret } from "@/lib/auth/secret";
import { seal } from "@/lib/auth/seal";
import { providerNames, type ExternalProvider } from "@/lib/contract/external-providers";
import { prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";
import { findProvider } from "./providers";

/** What is remembered of an attempt is sealed for. */
export const attemptPurpose = "external-attempt";

/** How long an attempt is good for, in minutes: people may have to find their phone. */
const attemptMinutes = 10;

/** The answer where Google or GitHub don't answer. */
export const noAnswer = (id: ExternalProvider, cause?: unknown) =>
  new AppError("unavailable", `${providerNames[id]} doesn't answer right now. Try again in a minute.`, 60, { cause });

/**
 * Sends somebody to Google or GitHub.
 * @param id which of them
 * @param loginId the login that is to link the account; null to log in by one
 * @returns where to, and what their browser has to come back with
 * @throws AppError `validation` on `provider` if the operator has set no keys for it; `unavailable` if it doesn't answer
 */
export async function beginExternal(
  id: ExternalProvider,
  loginId: string | null,
): Promise<{ url: string; browser: string }> {
  const provider = findProvider(id);
  if (!provider) throw new AppError("validation", { provider: `You can't log in with ${providerNames[id]} here.` });
  const [state, browser] = [randomBytes(32).toString("base64url"), randomBytes(32).toString("base64url")];
  const { url, secrets } = await provider.begin(state).catch((cause: unknown) => {
    log().warn({ err: cause, provider: id }, "an identity provider could not be used");
    throw noAnswer(id, cause);
  });
  await prisma.$executeRaw`
    INSERT INTO external_attempts (state_hash, browser_hash, provider, login_id, secrets, expires_at)
    SELECT ${hashSecret(state)}, ${hashSecret(browser)}, ${id}::external_provider, ${loginId}::uuid,
      ${seal(attemptPurpose, JSON.stringify(secrets))}, now() + make_interval(mins => ${attemptMinutes}::int)
    WHERE ${loginId}::uuid IS NULL OR EXISTS (SELECT 1 FROM logins WHERE id = ${loginId}::uuid)`;
  return { url, browser };
}
