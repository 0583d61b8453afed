/** A user and a password before the host of a URL (RFC 3986, section 3.2.1). A password may hold a bare @. */
const credentials = /([a-z][a-z0-9+.-]*:\/\/)[^\s/?#"'<>]*@/gi;

/**
 * @param text for the log
 * @returns the same, without the user and password of any URL in it
 */
export const maskCredentials = (text: string): string => text.replace(credentials, "$1***@");

/**
 * An error for the log. Libraries hang all sorts of things on theirs, such as the command that failed, with its password; so only what
 * is known to be said by people goes in.
 * @param error what was thrown
 * @param depth how many causes to follow
 * @returns its type, message, code, stack and cause, with no user and password of a URL
 */
export function logError(error: unknown, depth = 5): unknown {
  if (!(error instanceof Error)) return typeof error === "string" ? maskCredentials(error) : { type: typeof error };
  const { code, cause } = error as NodeJS.ErrnoException;
  return {
    type: error.constructor.name,
    message: maskCredentials(error.message),
    ...(typeof code === "string" || typeof code === "number" ? { code } : {}),
    stack: maskCredentials(error.stack ?? ""),
    ...(cause !== undefined && depth > 0 ? { cause: logError(cause, depth - 1) } : {}),
    // If many failed together, the first few say why.
    ...(error instanceof AggregateError && depth > 0
      ? { errors: error.errors.slice(0, 3).map((inner) => logError(inner, depth - 1)) }
      : {}),
  };
}
