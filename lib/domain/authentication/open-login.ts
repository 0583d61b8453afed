import type { Queries } from "@/lib/db";
import { holdMembership } from "../access/hold-membership";
import type { Source } from "../actor";
import { invalidGrant } from "./check-user";

/** How long a session lives without being used: as long as a refresh token, in milliseconds. */
export const sessionLifetime = 30 * 24 * 3_600_000;

/**
 * Records one authentication on one device, with its first session.
 * @param apiClientId the API client it came through, or null for the portal
 * @returns the session's id
 * @throws OAuthError `invalid_grant` if the user has left that team meanwhile
 */
export async function openLogin(
  queries: Queries,
  user: { userId: string; teamId: string },
  apiClientId: string | null,
  source: Source,
): Promise<string> {
  if (!(await holdMembership(queries, user.teamId, user.userId))) throw invalidGrant();
  const login = await queries.login.create({
    data: { userId: user.userId, apiClientId, address: source.address, userAgent: source.userAgent },
    select: { id: true },
  });
  const session = await queries.session.create({
    data: { ...user, loginId: login.id, expiresAt: new Date(Date.now() + sessionLifetime) },
    select: { id: true },
  });
  return session.id;
}
