import { OAuthError } from "@/lib/errors";
import { knownScopes, type Scope } from "@/lib/scopes";

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
 * The scopes that a token of a service account gets. Here one that it doesn't have is refused: a script that goes on with less than it
 * needs fails later, and in the middle.
 * @param has what the account may do
 * @throws OAuthError `invalid_scope` if what is asked is malformed, or more than that
 */
export function scopesWithin(asked: string | undefined, has: readonly Scope[]): readonly Scope[] {
  if (asked === undefined) return has;
  requireWellFormed(asked);
  const names = asked.split(" ");
  const beyond = names.find((name) => !has.some((scope) => scope === name));
  if (beyond === undefined) return knownScopes(names);
  const message = `This service account doesn't have the scope ${beyond}.`;
  throw new OAuthError("invalid_scope", message, { scope: message });
}

function requireWellFormed(asked: string): void {
  if (wellFormed.test(asked)) return;
  throw new OAuthError("invalid_scope", "scope must be names separated by single spaces.", {
    scope: "Must be names separated by single spaces.",
  });
}
