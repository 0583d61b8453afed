import { boundedRequest, Unreachable, type Sent } from "../oidc/bounded-request";

/**
 * Fetches what the operator has named, wherever that is: within limits, and without following redirects.
 * @throws Unreachable for whatever isn't an answer, an error of theirs (5xx) among it
 */
export async function operatorFetch(address: string, sent: Sent): Promise<Response> {
  const answer = await boundedRequest(new URL(address), sent).catch((cause: unknown) => {
    if (cause instanceof Unreachable) throw cause;
    throw new Unreachable("There was no answer.", { cause });
  });
  if (answer.status >= 500) throw new Unreachable(`It answered ${answer.status}.`);
  return answer;
}

/** Codes of openid-client for an answer that can't be read. */
const unreadable = new Set([
  "OAUTH_PARSE_ERROR",
  "OAUTH_RESPONSE_IS_NOT_JSON",
  "OAUTH_RESPONSE_IS_NOT_CONFORM",
  "OAUTH_TIMEOUT",
]);

/** @returns whether an error says that there was no answer to speak of, rather than one that refuses or that we refuse */
export function isTrouble(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof Unreachable) return true;
  if (unreadable.has(String((error as { code?: unknown }).code))) return true;
  return isTrouble(error.cause);
}
