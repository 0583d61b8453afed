import { OAuthError } from "@/lib/errors";
import { knownScopes, scopeNames, type Scope } from "@/lib/scopes";

/** The one scope of a login: all that the person may do, which is read at each call (RFC 6749, section 3.3). */
export const onlyScope = "management";

/** RFC 6749, appendix A.4: names of printable characters but `"` and `\`, each after one space. */
const wellFormed = /^[!#-[\]-~]+( [!#-[\]-~]+)*$/;

/**
 * What became of the scope that a client asked for. One that is not known is ignored, as section 3.3 allows; then the answer must
 * say what was granted instead.
 * @param asked as it was sent, if it was
 * @returns what goes into the answer; nothing for a client that did not ask
 * @throws OAuthError `invalid_scope` if it is malformed
 */
export function grantScope(asked: string | undefined): { scope?: string } {
  if (asked === undefined) return {};
  requireWellFormed(asked);
  return { scope: onlyScope };
}

/**
 * The scopes that a token of a service account gets, or of a grant when it is refreshed (RFC 6749, section 6). Here one that it doesn't have is refused: a script that goes on with less than it
 * needs fails later, and in the middle.
 * @param has what the account may do
 * @param what has them
 * @throws OAuthError `invalid_scope` if what is asked is malformed, or more than that
 */
export function scopesWithin(
  asked: string | undefined,
  has: readonly Scope[],
  what: "service account" | "grant" = "service account",
): readonly Scope[] {
  if (asked === undefined) return has;
  requireWellFormed(asked);
  const names = asked.split(" ");
  const beyond = names.find((name) => !has.some((scope) => scope === name));
  if (beyond === undefined) return knownScopes(names);
  const message = `This ${what} doesn't have the scope ${beyond}.`;
  throw invalidScope(message);
}

/**
 * The scopes that a client asks a person for. It names them: whoever is asked must be able to read what they give, and "everything" can't be given.
 * @throws OAuthError `invalid_scope` (RFC 6749, section 3.3) if none are named, or one that there isn't
 */
export function scopesToGrant(asked: string | undefined): Scope[] {
  if (asked === undefined) throw invalidScope(`Name the scopes you need, such as ${scopeNames[0]}.`);
  requireWellFormed(asked);
  const names = asked.split(" ");
  const unknown = names.find((name) => !scopeNames.some((scope) => scope === name));
  if (unknown !== undefined) throw invalidScope(`There is no scope ${unknown} that a client can be granted.`);
  return knownScopes(names);
}

const invalidScope = (message: string) => new OAuthError("invalid_scope", message, { scope: message });

function requireWellFormed(asked: string): void {
  if (wellFormed.test(asked)) return;
  throw new OAuthError("invalid_scope", "scope must be names separated by single spaces.", {
    scope: "Must be names separated by single spaces.",
  });
}
