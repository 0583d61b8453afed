import { isClientId, isServiceClientId } from "@/lib/auth/secret";
import { prisma } from "@/lib/db";
import { env } from "@/lib/env";
import { AppError, OAuthError, type OAuthErrorCode } from "@/lib/errors";
import type { Scope } from "@/lib/scopes";
import type { Actor } from "../actor";
import { scopesToGrant } from "../authentication/scope";
import { isCodeChallenge } from "./pkce";
import { publisherOf } from "./publisher-of";
import { mayReceiveCodes, redirectUriFor, withParameters } from "./redirect-uri";

/** The parameters of an authorization request (RFC 6749, section 4.1.1; RFC 7636, section 4.3), as they came. Others are ignored. */
export const requestParameters = [
  "response_type",
  "response_mode",
  "client_id",
  "redirect_uri",
  "scope",
  "state",
  "code_challenge",
  "code_challenge_method",
] as const;

type Name = (typeof requestParameters)[number];

/** From an untrusted source; several, where one was sent more than once. */
export type RequestParameters = Partial<Record<Name, string | readonly string[] | undefined>>;

/** A request that a person can be asked about. */
export interface AuthorizationRequest {
  client: { id: string; name: string; publisher: string | null; is_own: boolean };
  scopes: Scope[];
  redirectUri: string;
  /** Whether the client named it, and so must name it again. */
  redirectNamed: boolean;
  state: string | undefined;
  codeChallenge: string;
}

/** Shown to the person, and never sent on: nobody knows whether the address is the client's (RFC 6749, section 4.1.2.1). */
type Problem = { kind: "shown"; message: string };

export type ReadRequest =
  | { kind: "request"; request: AuthorizationRequest; denied: string }
  /** The client is told by way of the person's browser. */
  | { kind: "refused"; to: string; error: OAuthErrorCode; message: string }
  | Problem;

const longest = { client_id: 200, redirect_uri: 2_000, scope: 1_000, state: 2_000 } as const;

const shown = (message: string): Problem => ({ kind: "shown", message });

/** RFC 3986 has no other characters than these, and PostgreSQL takes no NUL. */
const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes("\u0000");

/**
 * Reads an authorization request. What is wrong with the client or its address is looked at first: only then can anybody be sent anywhere.
 * @param actor who is asked
 */
export async function readAuthorizationRequest(sent: RequestParameters, actor: Actor): Promise<ReadRequest> {
  // RFC 6749, section 3.1: without a value, a parameter counts as left out.
  const valueOf = (name: Name): string | undefined => (typeof sent[name] === "string" && sent[name]) || undefined;
  const isDoubled = (name: Name): boolean => typeof sent[name] === "object" && sent[name].length > 1;
  const clientId = valueOf("client_id");
  if (isDoubled("client_id") || !clientId) return shown("The link must name one client_id.");
  if (isServiceClientId(clientId) || !isClientId(clientId)) return shown("There is no client with this client_id.");
  const client = await prisma.apiClient.findUnique({
    where: { clientId },
    include: { team: { select: { id: true, name: true } } },
  });
  if (!client) return shown("There is no client with this client_id.");
  const asked = valueOf("redirect_uri");
  if (isDoubled("redirect_uri") || (asked !== undefined && asked.length > longest.redirect_uri)) {
    return shown("The link must name one redirect_uri.");
  }
  if (!mayReceiveCodes(client.redirectUri)) {
    return shown(
      "This client has registered a redirect URI that no code can be sent to. It must use https, or http on this computer.",
    );
  }
  const redirectUri = redirectUriFor(client.redirectUri, asked);
  if (redirectUri === null) return shown("The redirect_uri isn't the one that this client has registered.");

  const state = valueOf("state");
  const isStateGood =
    !isDoubled("state") && (state === undefined || (state.length <= longest.state && isStorable(state)));
  const answer = (parameters: Record<string, string | undefined>) =>
    withParameters(redirectUri, { ...parameters, state: isStateGood ? state : undefined, iss: env().PUBLIC_URL });
  const refuse = (error: OAuthErrorCode, message: string): ReadRequest => ({
    kind: "refused",
    to: answer({ error, error_description: message }),
    error,
    message,
  });

  const doubled = requestParameters.find(isDoubled);
  if (doubled) return refuse("invalid_request", `The parameter ${doubled} was sent twice.`);
  if (!isStateGood) return refuse("invalid_request", `state must be at most ${longest.state} characters.`);
  const responseType = valueOf("response_type");
  if (responseType === undefined) return refuse("invalid_request", "response_type must be set.");
  if (responseType !== "code") return refuse("unsupported_response_type", "response_type must be code.");
  if ((valueOf("response_mode") ?? "query") !== "query")
    return refuse("invalid_request", "response_mode must be query.");
  const codeChallenge = valueOf("code_challenge");
  if (codeChallenge === undefined) return refuse("invalid_request", "code_challenge must be set: this takes PKCE.");
  // Left out, it means plain (RFC 7636, section 4.3).
  if (valueOf("code_challenge_method") !== "S256")
    return refuse("invalid_request", "code_challenge_method must be S256.");
  if (!isCodeChallenge(codeChallenge))
    return refuse("invalid_request", "code_challenge must be a SHA-256 in base64url.");
  const scope = valueOf("scope");
  let scopes: Scope[];
  try {
    if ((scope?.length ?? 0) > longest.scope) throw new OAuthError("invalid_scope", "scope is too long.");
    scopes = scopesToGrant(scope);
  } catch (error) {
    if (error instanceof OAuthError) return refuse(error.oauthCode, printable(error.message));
    throw error;
  }
  return {
    kind: "request",
    request: {
      client: { id: client.id, name: client.name, ...publisherOf(client.team, actor) },
      scopes,
      redirectUri,
      redirectNamed: asked !== undefined,
      state,
      codeChallenge,
    },
    denied: answer({ error: "access_denied", error_description: "The person said no." }),
  };
}

/** RFC 6749, section 4.1.2.1: what a description may contain. */
const printable = (text: string): string => text.replace(/[^ !#-[\]-~]/g, "?").slice(0, 300);

/** @returns where the browser goes with a code (RFC 6749, section 4.1.2; RFC 9207 for `iss`) */
export const answerWithCode = ({ redirectUri, state }: AuthorizationRequest, code: string): string =>
  withParameters(redirectUri, { code, state, iss: env().PUBLIC_URL });

/**
 * The same for a call of the API: whatever is wrong is told there.
 * @throws AppError `validation`
 */
export async function requireAuthorizationRequest(
  sent: RequestParameters,
  actor: Actor,
): Promise<AuthorizationRequest> {
  const read = await readAuthorizationRequest(sent, actor);
  if (read.kind === "request") return read.request;
  throw new AppError("validation", read.message);
}
