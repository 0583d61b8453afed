import type { Endpoint } from "@/lib/contract/endpoint";
import { isDatabaseDown, isLostRace } from "@/lib/db";
import { AppError, errorCodes, OAuthError, type ErrorCode } from "@/lib/errors";
import { log } from "@/lib/log";
import { commonHeaders } from "./respond";

/**
 * The one place that turns whatever was thrown into an answer: the documented error body, and RFC 6749's beside it on the
 * endpoints that speak OAuth. What nobody foresaw is logged and told without detail.
 * @param declaration of the endpoint; null where there is none
 */
export function errorAnswer(
  declaration: Endpoint | null,
  request: Request,
  requestId: string,
  thrown: unknown,
): Response {
  const error = toAppError(thrown, requestId);
  const { status, errorType } = errorCodes[error.code];
  const headers = new Headers({ ...commonHeaders(requestId), "Cache-Control": "no-store" });
  if (status === 401) headers.set("WWW-Authenticate", challenge(declaration, request));
  if (error.retryAfter !== undefined) headers.set("Retry-After", String(error.retryAfter));
  const oauth = declaration?.oauth ? { error: oauthCode(error), error_description: error.message } : {};
  return Response.json({ ...oauth, errorType, response: error.fields, request_id: requestId }, { status, headers });
}

/**
 * @param thrown by whatever answers a call
 * @returns the error to tell the caller of; what nobody foresaw is logged
 */
export function toAppError(thrown: unknown, requestId: string): AppError {
  if (thrown instanceof AppError) return thrown;
  if (isDatabaseDown(thrown)) {
    return new AppError("unavailable", "The database can't be reached right now. Try again in a few seconds.", 5);
  }
  if (isLostRace(thrown)) {
    log().warn({ request_id: requestId, err: thrown }, "a transaction lost to another one");
    return new AppError("unavailable", "Somebody changed the same at this very moment. Try again.", 1);
  }
  log().error({ request_id: requestId, err: thrown }, "a request failed unexpectedly");
  return new AppError("internal", "Something went wrong on our side. If it stays, tell us the request id.");
}

/** RFC 6749, section 5.2: a client that tried Basic is answered with Basic. */
function challenge(declaration: Endpoint | null, request: Request): string {
  const triedBasic = declaration?.oauth && /^Basic /i.test(request.headers.get("authorization") ?? "");
  return triedBasic ? 'Basic realm="Debrief", charset="UTF-8"' : "Bearer";
}

const oauthCodes: Partial<Record<ErrorCode, string>> = {
  authentication: "invalid_client",
  unavailable: "temporarily_unavailable",
  rate_limit: "temporarily_unavailable",
  internal: "server_error",
};

const oauthCode = (error: AppError): string =>
  error instanceof OAuthError ? error.oauthCode : (oauthCodes[error.code] ?? "invalid_request");
