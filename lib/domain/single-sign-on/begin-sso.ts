import { loginName } from "@/lib/contract/email-address";
import { prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { askAnew, beginAt } from "@/lib/integrations/oidc/client";
import type { TeamIdentityProvider } from "@/lib/generated/prisma/client";
import { log } from "@/lib/log";
import type { Actor } from "../actor";
import { beginAttempt, type Departure } from "../authentication/sign-in-attempt";
import { clientOf } from "./provider";

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
  return leaveFor(provider, address, null);
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
  return leaveFor(login.identityProvider, login.user.email ?? "", loginId);
}

const leaveFor = (provider: TeamIdentityProvider, hint: string, loginId: string | null): Promise<Departure> =>
  beginAttempt({ teamProvider: provider.id }, loginId, async (state) => {
    // The hint is an address that the provider may fill in for the person.
    const asked = { scope: "openid email profile", login_hint: hint, ...(loginId === null ? {} : askAnew) };
    try {
      return await beginAt(clientOf(provider), state, asked);
    } catch (cause) {
      log().warn({ err: cause, provider: provider.id }, "an identity provider could not be used");
      const words = "Your company's login doesn't answer right now. Try again in a minute.";
      throw new AppError("unavailable", words, 60, { cause });
    }
  });
