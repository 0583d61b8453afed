import { randomBytes } from "node:crypto";
import { hashSecret } from "@/lib/auth/secret";
import { seal } from "@/lib/auth/seal";
import { loginName } from "@/lib/contract/email-address";
import { prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { beginAt } from "@/lib/integrations/oidc/client";
import { log } from "@/lib/log";
import { clientOf } from "./provider";

/** What is remembered of an attempt is sealed for. */
export const attemptPurpose = "sso-attempt";

/** How long an attempt is good for, in minutes: people may have to find their phone. */
export const attemptMinutes = 10;

/**
 * Sends somebody to the provider of their address's domain.
 * @param email from an untrusted source
 * @returns where to, and what their browser has to come back with
 * @throws AppError `validation` on `email` for a domain that no team has proven; `unavailable` if the provider doesn't answer
 */
export async function beginSso(email: string): Promise<{ url: string; browser: string }> {
  const address = loginName(email);
  const domain = address.split("@")[1] ?? "";
  const provider = domain.includes("\u0000")
    ? null
    : await prisma.teamIdentityProvider.findFirst({
        where: { domain, domainProvenAt: { not: null }, team: { deletedAt: null } },
      });
  if (!provider) {
    throw new AppError("validation", {
      email: "We don't know a company login for this address. Log in with your password.",
    });
  }
  const [state, browser] = [randomBytes(32).toString("base64url"), randomBytes(32).toString("base64url")];
  const begun = Promise.resolve(provider).then((it) => beginAt(clientOf(it), state, address));
  const { url, secrets } = await begun.catch((cause: unknown) => {
    log().warn({ err: cause, provider: provider.id }, "an identity provider could not be used");
    throw new AppError("unavailable", "Your company's login doesn't answer right now. Try again in a minute.", 60, {
      cause,
    });
  });
  await prisma.$executeRaw`
    INSERT INTO sso_attempts (state_hash, browser_hash, provider_id, secrets, expires_at)
    SELECT ${hashSecret(state)}, ${hashSecret(browser)}, p.id, ${seal(attemptPurpose, JSON.stringify(secrets))},
      now() + make_interval(mins => ${attemptMinutes}::int)
    FROM team_identity_providers p WHERE p.id = ${provider.id}::uuid`;
  return { url, browser };
}
