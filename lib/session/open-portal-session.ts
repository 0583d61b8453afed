import type { Source } from "@/lib/domain/actor";
import { logInToPortal } from "@/lib/domain/authentication/log-in";
import { AppError } from "@/lib/errors";

/**
 * Logs a person in to the portal.
 * @returns the id of their new session, for the cookie to name
 * @throws AppError `authentication` for an unknown address, a wrong password or a disabled account, in the same words; `rate_limit`,
 * `unavailable`
 */
export async function openPortalSession(email: string, password: string, source: Source): Promise<string> {
  try {
    return await logInToPortal(email, password, source);
  } catch (error) {
    // RFC 6749's word for it is 400; that is for clients of the API.
    if (!(error instanceof AppError) || error.code !== "validation") throw error;
    throw new AppError("authentication", "Wrong email address or password.");
  }
}
