import { parse as parseCookies } from "cookie";
import { decode, encode } from "next-auth/jwt";
import { databaseTime } from "@/lib/database-time";
import { env } from "@/lib/env";
import { sessionCookies, ssoCookies } from "./cookie-names";

/** @returns whether browsers reach us by https, so that cookies are for https only */
const usesSecureCookies = (): boolean => env().PUBLIC_URL.startsWith("https:");

/** @returns the name of the portal's session cookie under PUBLIC_URL */
export const sessionCookieName = (): string => (usesSecureCookies() ? sessionCookies.https : sessionCookies.http);

/** How long the portal's cookie lives after a login, in seconds: as long as its session. */
const cookieLifetime = 30 * 24 * 3_600;

/**
 * The portal's cookie, encrypted by next-auth. It only names our session; whether that lives is read from the database each time.
 * @param sessionId the session it names from now on
 * @param expires when that ends; by default as after a login
 * @returns the value of a Set-Cookie header
 */
export async function sessionCookie(
  sessionId: string,
  expires = new Date(databaseTime().getTime() + cookieLifetime * 1_000),
): Promise<string> {
  const maxAge = Math.max(1, Math.ceil((expires.getTime() - databaseTime().getTime()) / 1_000));
  return setCookie(await encode({ token: { sessionId }, secret: env().AUTH_SECRET[0], maxAge }), expires);
}

/** @returns the value of a Set-Cookie header that takes the portal's cookie away */
export const noSessionCookie = (): string => setCookie("", new Date(0));

const ssoCookieName = (): string => (usesSecureCookies() ? ssoCookies.https : ssoCookies.http);

/** @returns the value of a Set-Cookie header, for ten minutes: what a browser has to come back from an identity provider with */
export const ssoCookie = (browser: string): string =>
  setCookie(browser, new Date(databaseTime().getTime() + 600_000), ssoCookieName());

/** @returns what that cookie says, from an untrusted source */
export const ssoBrowserIn = (cookies: string | null): string | undefined =>
  parseCookies(cookies ?? "")[ssoCookieName()];

const setCookie = (value: string, expires: Date, name = sessionCookieName()): string =>
  [
    `${name}=${value}`,
    "Path=/",
    `Expires=${expires.toUTCString()}`,
    "HttpOnly",
    ...(usesSecureCookies() ? ["Secure"] : []),
    "SameSite=Lax",
  ].join("; ");

/**
 * What each cookie of ours begins with: the header of a JWE (RFC 7516) with `dir` and `A256GCM`, and no encrypted key. The library itself
 * takes any algorithm that its key fits, also one that first derives a key for as long as the sender says.
 */
const ownHeader = `${Buffer.from('{"alg":"dir","enc":"A256GCM"}').toString("base64url")}..`;

/**
 * @param value of the session cookie, from an untrusted source
 * @returns the id of the session it names, or null; whether that session lives is for `findBySessionId` to say
 */
export async function sessionIdFrom(value: string | undefined): Promise<string | null> {
  if (!value?.startsWith(ownHeader)) return null;
  for (const secret of env().AUTH_SECRET) {
    const token = await decode({ token: value, secret }).catch(() => null);
    if (typeof token?.sessionId === "string") return token.sessionId;
  }
  return null;
}
