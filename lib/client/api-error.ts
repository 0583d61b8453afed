import type { ErrorFields } from "@/lib/errors";

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
  ) {
    super(Object.values(fields).join(" ") || "Something went wrong on our side. Try again in a moment.");
  }
}

/** @returns what to tell a person about this error */
export function messageOf(error: unknown): string {
  if (error instanceof ApiError) return error.message;
  return "Something went wrong. Try again, and reload the page if it stays that way.";
}
