import { decode } from "next-auth/jwt";
import { env } from "@/lib/env";

/** @returns whether browsers reach us by https, so that cookies are for https only */
export const usesSecureCookies = (): boolean => env().PUBLIC_URL.startsWith("https:");

/** The portal's session cookie. `__Host-` pins it to this very host (RFC 6265bis, section 4.1.3.2). */
export const sessionCookieName = (): string => (usesSecureCookies() ? "__Host-debrief.session" : "debrief.session");

/** How long the portal's cookie lives, in seconds: as long as its session. */
export const cookieLifetime = 30 * 24 * 3_600;

/**
 * @param value of the session cookie, from an untrusted source
 * @returns the id of the session it names, or null; whether that session lives is for `findBySessionId` to say
 */
export async function sessionIdFrom(value: string | undefined): Promise<string | null> {
  if (!value) return null;
  try {
    const token = await decode({ token: value, secret: env().AUTH_SECRET });
    return typeof token?.sessionId === "string" ? token.sessionId : null;
  } catch {
    return null;
  }
}
