import type { ErrorFields, MfaMethod } from "@/lib/errors";

/** An answer of the API that is not a success, or none at all (`status` 0, `errorType` "network"). */
export class ApiError extends Error {
  override name = "ApiError";

  constructor(
    readonly status: number,
    readonly errorType: string,
    /** Field name → message; what concerns no field stands under `message`. */
    readonly fields: ErrorFields,
    /** Finds the request in the server's log. */
    readonly requestId: string | null,
    /** With which a login goes on that takes a code. */
    readonly mfaToken: string | null = null,
    /** By what it goes on. */
    readonly mfaMethods: readonly MfaMethod[] = ["otp", "recovery_code"],
  ) {
    super(Object.values(fields).join(" ") || "Something went wrong on our side. Try again in a moment.");
  }
}

/** What the API says to programs, in words for the person in front of the portal. */
const inPersonsWords: Record<number, string> = {
  413: "This is too large to send. Make it shorter, or choose a smaller file.",
  415: "This kind of file can't be used here.",
};

/** What the API tells programs by naming a header, in words for people. */
const inWords: Record<number, string> = {
  409: "Your first try is still in progress. Try again in a moment.",
  412: "Someone else changed this in the meantime, so we didn’t save your changes. Review the latest version, then try again.",
};

/** What the API tells programs by naming a call. */
const factorNeeded = "Your team requires a second factor. Set one up in your settings, under Security.";

/**
 * @param text the body of the answer; not necessarily ours: a gateway may have written it
 * @returns the error that this answer is
 */
export function errorIn({ status, headers }: Pick<Response, "status" | "headers">, text: string): ApiError {
  const error = parsed(text);
  const told = error?.response ?? {};
  if (status === 403 && told.second_factor !== undefined) told.second_factor = factorNeeded;
  const isAboutHeader = "Idempotency-Key" in told || "If-Match" in told;
  const fields = isAboutHeader && inWords[status] ? { message: inWords[status] } : told;
  const requestId = error?.request_id ?? headers.get("X-Request-Id");
  return new ApiError(status, error?.errorType ?? "internal", fields, requestId, error?.mfa_token, error?.mfa_methods);
}

function parsed(text: string) {
  try {
    return JSON.parse(text) as
      | (Partial<Record<"errorType" | "request_id" | "mfa_token", string>> & {
          response?: ErrorFields;
          mfa_methods?: MfaMethod[];
        })
      | null;
  } catch {
    return null;
  }
}

/** @returns whether the API refused a change because what it is about is not what the person saw any more */
export const isOutdated = (error: unknown): boolean => error instanceof ApiError && error.status === 412;

/** @returns what to tell a person about this error */
export function messageOf(error: unknown): string {
  if (error instanceof ApiError) return inPersonsWords[error.status] ?? error.message;
  return "Something went wrong. Try again, and reload the page if it keeps happening.";
}
