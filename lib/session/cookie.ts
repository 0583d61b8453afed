import { decode } from "next-auth/jwt";
import { env } from "@/lib/env";
import { sessionCookies } from "./names";

/** @returns whether browsers reach us by https, so that cookies are for https only */
export const usesSecureCookies = (): boolean => env().PUBLIC_URL.startsWith("https:");

/** @returns the name of the portal's session cookie under PUBLIC_URL */
export const sessionCookieName = (): string => (usesSecureCookies() ? sessionCookies.https : sessionCookies.http);

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
