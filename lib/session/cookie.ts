import { decode, encode } from "next-auth/jwt";
import { env } from "@/lib/env";
import { sessionCookies } from "./names";

/** @returns whether browsers reach us by https, so that cookies are for https only */
export const usesSecureCookies = (): boolean => env().PUBLIC_URL.startsWith("https:");

/** @returns the name of the portal's session cookie under PUBLIC_URL */
export const sessionCookieName = (): string => (usesSecureCookies() ? sessionCookies.https : sessionCookies.http);

/** How long the portal's cookie lives, in seconds: as long as its session. */
export const cookieLifetime = 30 * 24 * 3_600;

/** What a browser may do with the portal's cookie. */
export const cookieFlags = () => ({ httpOnly: true, sameSite: "lax", path: "/", secure: usesSecureCookies() }) as const;

/**
 * The portal's cookie, as next-auth sets it on a login.
 * @param sessionId the session it names from now on
 * @returns the value of a Set-Cookie header
 */
export async function sessionCookie(sessionId: string): Promise<string> {
  const value = await encode({ token: { sessionId }, secret: env().AUTH_SECRET, maxAge: cookieLifetime });
  const expires = new Date(Date.now() + cookieLifetime * 1_000).toUTCString();
  const { path, secure } = cookieFlags();
  return `${sessionCookieName()}=${value}; Path=${path}; Expires=${expires}; HttpOnly${secure ? "; Secure" : ""}; SameSite=Lax`;
}

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
