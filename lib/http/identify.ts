import { timingSafeEqual } from "node:crypto";
import { parse as parseCookies } from "cookie";
import { sessionCookieName, sessionIdFrom } from "@/lib/auth/portal-cookie";
import { takesKey, type Endpoint } from "@/lib/contract/endpoint";
import { findByAccessToken, findBySessionId } from "@/lib/domain/access/find-session";
import { findByGrantToken, findByPersonalToken, findByServiceToken } from "@/lib/domain/access/find-token";
import type { Actor, Source } from "@/lib/domain/actor";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import type { ApiRequest, RequestHeaders } from "./exchange";
import { requireSameOrigin } from "./same-origin";

const unauthenticated = () => new AppError("authentication", "Log in first, and send a valid access token.");

/**
 * Who calls, as far as the endpoint asks: by bearer token (RFC 6750), else by the portal's cookie. With any Authorization header
 * the cookie is ignored, even if that header is bad.
 * @returns the actor, or null where the endpoint takes callers without one
 * @throws AppError `authentication`, or `authorization` for a cookie from another site
 */
export async function identify(declaration: Endpoint, request: ApiRequest, source: Source): Promise<Actor | null> {
  if (declaration.sameOrigin) requireSameOrigin(request);
  if (takesKey(declaration.permission)) {
    requireKey(declaration.permission, bearerToken(request.headers.get("authorization")));
    return null;
  }
  if (declaration.permission === "public" && declaration.recognises) return findActor(request, source).catch(nobody);
  if (declaration.permission === "public" && !declaration.identifies) return null;
  const actor = await findActor(request, source);
  if (!actor && (declaration.permission !== "public" || request.headers.has("authorization"))) throw unauthenticated();
  return actor;
}

/** A caller whose credentials are refused. */
function nobody(error: unknown): null {
  if (error instanceof AppError && error.code === "authorization") return null;
  throw error;
}

async function findActor(request: ApiRequest, source: Source): Promise<Actor | null> {
  const bearsToken = request.headers.has("authorization");
  const actor = bearsToken
    ? await findByToken(bearerToken(request.headers.get("authorization")), source)
    : await findByCookie(request.headers, source);
  if (!actor) return null;
  request.noteCaller({ user: actor.userId, team: actor.teamId });
  if (!bearsToken) requireSameOrigin(request);
  return actor;
}

/** What kind of token it is stands in its prefix, so each is looked up once. */
const findByToken = (token: string, source: Source): Promise<Actor | null> => {
  if (token.startsWith("dbf_st_")) return findByServiceToken(token, source);
  if (token.startsWith("dbf_pat_")) return findByPersonalToken(token, source);
  if (token.startsWith("dbf_gt_")) return findByGrantToken(token, source);
  return findByAccessToken(token, source);
};

/** @returns who the portal's cookie stands for, or null */
export async function findByCookie(headers: Pick<RequestHeaders, "get">, source: Source): Promise<Actor | null> {
  const sessionId = await sessionIdFrom(parseCookies(headers.get("cookie") ?? "")[sessionCookieName()]);
  return sessionId ? findBySessionId(sessionId, source) : null;
}

/** Each kind of key, in its words and in its setting. */
const keyKinds = { service: "SERVICE_KEY", operator: "OPERATOR_KEY" } as const;

/** @throws AppError `authentication` if this is none of the configured keys */
function requireKey(kind: keyof typeof keyKinds, presented: string): void {
  if (!isOneOf(env()[keyKinds[kind]], presented))
    throw new AppError("authentication", `This takes the ${kind} key as a bearer token.`);
}

/** @returns whether this is one of the configured service keys */
export const isServiceKey = (presented: string): boolean => isOneOf(env().SERVICE_KEY, presented);

/** The bytes of configured keys: every call of the data plane is compared with them. */
const bytesOf = new WeakMap<readonly string[], Buffer[]>();

/** All are compared, so that the time taken doesn't tell which came close. It may tell how long they are. */
function isOneOf(keys: readonly string[], presented: string): boolean {
  const all = bytesOf.get(keys) ?? keys.map((key) => Buffer.from(key));
  bytesOf.set(keys, all);
  const given = Buffer.from(presented);
  return all.filter((key) => key.length === given.length && timingSafeEqual(key, given)).length > 0;
}

/** @returns what an Authorization header bears (RFC 6750, section 2.1); "" where it bears nothing */
export const bearerToken = (authorization: string | null | undefined): string =>
  /^Bearer +(\S+) *$/i.exec(authorization ?? "")?.[1] ?? "";
