import { equalTexts } from "@/lib/auth/secret";
import type { Endpoint } from "@/lib/contract/endpoint";
import { findByAccessToken, findBySessionId } from "@/lib/domain/access/find-session";
import type { Actor, Source } from "@/lib/domain/actor";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { sessionCookieName, sessionIdFrom } from "@/lib/session/cookie";
import { requireSameOrigin } from "./same-origin";

const unauthenticated = () => new AppError("authentication", "Log in first: send a valid access token.");

/**
 * Who calls, as far as the endpoint asks: by bearer token (RFC 6750), else by the portal's cookie. With any Authorization header
 * the cookie is ignored, even if that header is bad.
 * @returns the actor, or null where the endpoint takes callers without one
 * @throws AppError `authentication`, or `authorization` for a cookie from another site
 */
export async function identify(declaration: Endpoint, request: Request, source: Source): Promise<Actor | null> {
  if (declaration.permission === "service") {
    requireServiceKey(bearerToken(request));
    return null;
  }
  if (declaration.permission === "public" && !declaration.identifies) return null;
  const actor = await findActor(request, source);
  if (!actor && (declaration.permission !== "public" || request.headers.has("authorization"))) throw unauthenticated();
  return actor;
}

async function findActor(request: Request, source: Source): Promise<Actor | null> {
  if (request.headers.has("authorization")) return findByAccessToken(bearerToken(request), source);
  const sessionId = await sessionIdFrom(readCookie(request, sessionCookieName()));
  const actor = sessionId && (await findBySessionId(sessionId, source));
  if (!actor) return null;
  requireSameOrigin(request);
  return actor;
}

/** @throws AppError `authentication` if this is none of the configured service keys */
function requireServiceKey(presented: string): void {
  if (!isServiceKey(presented)) throw new AppError("authentication", "This needs the service key as bearer token.");
}

/** @returns whether this is one of the configured service keys. Every one is compared, so that the time says nothing of which came close. */
export const isServiceKey = (presented: string): boolean =>
  env().SERVICE_KEY.filter((key) => equalTexts(key, presented)).length > 0;

const bearerToken = (request: Request): string =>
  /^Bearer +(\S+) *$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";

function readCookie(request: Request, name: string): string | undefined {
  for (const pair of (request.headers.get("cookie") ?? "").split(";")) {
    const [key, ...value] = pair.trim().split("=");
    if (key === name) return value.join("=");
  }
  return undefined;
}
