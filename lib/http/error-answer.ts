import type { Endpoint } from "@/lib/contract/endpoint";
import { proofSeconds } from "@/lib/contract/step-up";
import { databaseTrouble } from "@/lib/database-trouble";
import { isGone, isLostRace } from "@/lib/db";
import { PreconditionFailed } from "@/lib/domain/precondition";
import {
  AppError,
  errorCodes,
  InsufficientScope,
  MfaRequired,
  OAuthError,
  StepUpRequired,
  type ErrorCode,
} from "@/lib/errors";
import { log } from "@/lib/log";
import { versionETag } from "./etag";
import type { AnswerHeaders, ApiAnswer, RequestHeaders } from "./exchange";
import { commonHeaders } from "./respond";

/** Tells the log why a call gets 503. */
export type TellUnavailable = (why: { cause: string; request_id: string; err?: unknown }) => void;

const tellEach: TellUnavailable = (why) => log().warn(why, "a call was told to come back");

/**
 * The one place that turns whatever was thrown into an answer: the documented error body, and RFC 6749's beside it on the
 * endpoints that speak OAuth. What nobody foresaw is logged and told without detail; of each 503 the log is told the cause.
 * @param declaration of the endpoint; null where there is none
 * @param tell where a line for each 503 would be too many, or there is no log yet
 */
export function errorAnswer(
  declaration: Endpoint | null,
  request: { headers: Pick<RequestHeaders, "get"> },
  requestId: string,
  thrown: unknown,
  tell = tellEach,
): ApiAnswer {
  const error = toAppError(thrown, requestId);
  if (error.code === "unavailable") tell({ ...causeOf(error), request_id: requestId });
  const { status, errorType } = errorCodes[error.code];
  const headers: AnswerHeaders = {
    ...commonHeaders(requestId),
    "Content-Type": "application/json",
    "Cache-Control": "no-store",
  };
  if (status === 401) headers["WWW-Authenticate"] = challenge(declaration, request, error);
  if (error instanceof InsufficientScope) headers["WWW-Authenticate"] = scopeChallenge(error);
  if (error instanceof StepUpRequired) headers["WWW-Authenticate"] = proofChallenge;
  if (error instanceof PreconditionFailed) headers.ETag = versionETag(error.version);
  if (error.retryAfter !== undefined) headers["Retry-After"] = String(error.retryAfter);
  const waits = error instanceof MfaRequired;
  const oauth = declaration?.oauth || waits ? { error: oauthCode(error), error_description: error.message } : {};
  const token = waits ? { mfa_token: error.mfaToken, mfa_methods: error.methods } : {};
  const body = { ...oauth, ...token, errorType, response: error.fields, request_id: requestId };
  return { status, headers, body: JSON.stringify(body) };
}

/** What the database says itself tells more than what we tell the caller. */
function causeOf({ cause, message }: AppError): { cause: string; err?: unknown } {
  const trouble = databaseTrouble(cause);
  if (trouble) return { cause: trouble };
  return isLostRace(cause) ? { cause: "a transaction lost to another one", err: cause } : { cause: message };
}

/** The error to tell the caller of. What nobody foresaw is logged. */
function toAppError(thrown: unknown, requestId: string): AppError {
  if (thrown instanceof AppError) return thrown;
  if (databaseTrouble(thrown)) {
    const words = "We can't reach the database right now. Try again in a few seconds.";
    return new AppError("unavailable", words, 5, { cause: thrown });
  }
  if (isLostRace(thrown)) {
    const words = "Someone else changed this at the same time. Try again.";
    return new AppError("unavailable", words, 1, { cause: thrown });
  }
  if (isGone(thrown)) {
    log().error({ request_id: requestId, err: thrown }, "what a call was about isn't there any more");
    return new AppError("unavailable", "This has just changed. Try again.", 1, { cause: thrown });
  }
  log().error({ request_id: requestId, err: thrown }, "a request failed unexpectedly");
  return new AppError("internal", "Something went wrong on our side. If it keeps happening, send us the request ID.");
}

/**
 * RFC 6749, section 5.2: a client that tried Basic is answered with Basic. RFC 6750, section 3.1: a caller that sent a token learns that
 * it is no good, and a caller without one that it is needed.
 * A client whose user has half logged in has done nothing wrong.
 */
function challenge(
  declaration: Endpoint | null,
  request: { headers: Pick<RequestHeaders, "get"> },
  error: AppError,
): string {
  const authorization = request.headers.get("authorization") ?? "";
  const failed = declaration?.oauth && !(error instanceof MfaRequired);
  if (failed && /^Basic /i.test(authorization)) return 'Basic realm="debrief", charset="UTF-8"';
  const sentToken = !declaration?.oauth && /^Bearer +\S/i.test(authorization);
  return sentToken ? 'Bearer realm="debrief", error="invalid_token"' : 'Bearer realm="debrief"';
}

/** RFC 6750, section 3.1. Where no scope would do, none is named. */
const scopeChallenge = ({ scope }: InsufficientScope): string =>
  `Bearer realm="debrief", error="insufficient_scope"${scope ? `, scope="${scope}"` : ""}`;

/**
 * RFC 9470, section 3. The status is 403 all the same, as it has always been here: the token is good, and RFC 9110, section 11.6.1, allows the header with
 * any answer that other credentials would change.
 */
const proofChallenge = `Bearer realm="debrief", error="insufficient_user_authentication", max_age="${proofSeconds}"`;

const oauthCodes: Partial<Record<ErrorCode, string>> = {
  authentication: "invalid_client",
  unavailable: "temporarily_unavailable",
  rate_limit: "temporarily_unavailable",
  internal: "server_error",
};

const oauthCode = (error: AppError): string =>
  error instanceof OAuthError ? error.oauthCode : (oauthCodes[error.code] ?? "invalid_request");
