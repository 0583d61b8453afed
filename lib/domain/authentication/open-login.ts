import type { Queries } from "@/lib/db";
import { holdClient } from "../access/hold-client";
import { holdMembership } from "../access/hold-membership";
import { holdPassword } from "../access/hold-user";
import type { Source } from "../actor";
import { invalidClient } from "./authenticate-client";
import { invalidGrant, type CheckedUser } from "./check-user";

/** How long a session lives without being used: as long as a refresh token, in milliseconds. */
export const sessionLifetime = 30 * 24 * 3_600_000;

/**
 * Records one authentication on one device, with its first session.
 * @param user who has shown their password
 * @param apiClientId the API client it came through, or null for the portal
 * @returns the session's id
 * @throws OAuthError `invalid_grant` if the password was replaced or the user has left that team meanwhile, `invalid_client` if the
 *   client was deleted
 */
export async function openLogin(
  queries: Queries,
  { userId, passwordHash }: CheckedUser,
  teamId: string,
  apiClientId: string | null,
  source: Source,
): Promise<string> {
  if (!(await holdPassword(queries, userId, passwordHash))) throw invalidGrant();
  if (!(await holdMembership(queries, teamId, userId))) throw invalidGrant();
  if (apiClientId && !(await holdClient(queries, apiClientId))) throw invalidClient();
  const login = await queries.login.create({
    data: { userId, apiClientId, address: source.address, userAgent: source.userAgent },
    select: { id: true },
  });
  const session = await queries.session.create({
    data: { userId, teamId, loginId: login.id, expiresAt: new Date(Date.now() + sessionLifetime) },
    select: { id: true },
  });
  return session.id;
}
