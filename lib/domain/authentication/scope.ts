import { OAuthError } from "@/lib/errors";

/** The one scope there is: all that the person may do, which is read at each call (RFC 6749, section 3.3). */
const onlyScope = "management";

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
  if (!wellFormed.test(asked)) {
    throw new OAuthError("invalid_scope", "scope must be names separated by single spaces.", {
      scope: "Must be names separated by single spaces.",
    });
  }
  return { scope: onlyScope };
}
