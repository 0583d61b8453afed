import type { Source } from "@/lib/domain/actor";
import type { Shown } from "@/lib/domain/authentication/authenticate";
import { logInToPortal } from "@/lib/domain/authentication/log-in";
import { AppError, MfaRequired, OAuthError } from "@/lib/errors";

/**
 * Logs a person in to the portal.
 * @returns the id of their new session, for the cookie to name
 * @throws AppError `authentication` for an unknown address, a wrong password or a disabled account, in the same words, or on the field of a
 *   code that is wrong; MfaRequired; `validation`, `rate_limit`, `unavailable`
 */
export async function openPortalSession(
  { email, ...shown }: Omit<Shown, "username" | "team_id"> & { email?: string | undefined },
  source: Source,
): Promise<string> {
  try {
    return await logInToPortal({ username: email, ...shown }, source);
  } catch (error) {
    if (!(error instanceof OAuthError) || error instanceof MfaRequired) throw error;
    // RFC 6749's word for it is 400; that is for clients of the API.
    if (error.oauthCode === "invalid_grant") throw new AppError("authentication", error.fields);
    const { username, ...others } = error.fields;
    throw new AppError("validation", { ...(username ? { email: username } : {}), ...others });
  }
}
