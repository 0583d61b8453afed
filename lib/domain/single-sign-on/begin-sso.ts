import { randomBytes } from "node:crypto";
import { hashSecret } from "@/lib/auth/secret";
import { seal } from "@/lib/auth/seal";
import { loginName } from "@/lib/contract/email-address";
import { prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { beginAt } from "@/lib/integrations/oidc/client";
import type { TeamIdentityProvider } from "@/lib/generated/prisma/client";
import { log } from "@/lib/log";
import type { Actor } from "../actor";
import { clientOf } from "./provider";

/** What is remembered of an attempt is sealed for. */
export const attemptPurpose = "sso-attempt";

/** How long an attempt is good for, in minutes: people may have to find their phone. */
export const attemptMinutes = 10;

/** Where somebody is sent, and what their browser has to come back with. */
interface Departure {
  url: string;
  browser: string;
}

/**
 * Sends somebody to the provider of their address's domain.
 * @param email from an untrusted source
 * @throws AppError `validation` on `email` for a domain that no team has proven; `unavailable` if the provider doesn't answer
 */
export async function beginSso(email: string): Promise<Departure> {
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
  return beginAttempt(provider, address, null);
}

/**
 * The same for somebody who is logged in that way, and is to show their provider anew that it's them.
 * @throws AppError `conflict` for a login that came by another way; `unavailable` if the provider doesn't answer
 */
export async function beginCompanyProof({ loginId, userId }: Actor): Promise<Departure> {
  const login = await prisma.login.findFirst({
    where: { id: loginId, userId },
    select: { identityProvider: true, user: { select: { email: true } } },
  });
  if (!login?.identityProvider) {
    throw new AppError(
      "conflict",
      "You didn't log in with a company account. Confirm with your password or a passkey.",
    );
  }
  return beginAttempt(login.identityProvider, login.user.email ?? "", loginId);
}

async function beginAttempt(
  provider: TeamIdentityProvider,
  address: string,
  loginId: string | null,
): Promise<Departure> {
  const [state, browser] = [randomBytes(32).toString("base64url"), randomBytes(32).toString("base64url")];
  const anew = loginId !== null;
  const begun = Promise.resolve(provider).then((it) => beginAt(clientOf(it), state, { hint: address, anew }));
  const { url, secrets } = await begun.catch((cause: unknown) => {
    log().warn({ err: cause, provider: provider.id }, "an identity provider could not be used");
    throw new AppError("unavailable", "Your company's login doesn't answer right now. Try again in a minute.", 60, {
      cause,
    });
  });
  await prisma.$executeRaw`
    INSERT INTO sso_attempts (state_hash, browser_hash, provider_id, login_id, secrets, expires_at)
    SELECT ${hashSecret(state)}, ${hashSecret(browser)}, p.id, ${loginId}::uuid, ${seal(attemptPurpose, JSON.stringify(secrets))},
      now() + make_interval(mins => ${attemptMinutes}::int)
    FROM team_identity_providers p WHERE p.id = ${provider.id}::uuid`;
  return { url, browser };
}
