/** How many places of one secret are told, at most. */
const most = 5;

/** The longest address that is told, in characters. */
const longest = 500;

/** Hosts that GitHub's scanner looks at: a mail may link to these. */
const scanned = /(^|\.)(github\.com|githubusercontent\.com|npmjs\.com)$/;

/**
 * What may be told of where a secret was found. The address is GitHub's word, but its path is anybody's.
 * @param urls as reported
 * @returns the first few that lie where the scanner looks
 */
export const tellablePlaces = (urls: Iterable<string | null>): string[] =>
  [...new Set(urls)]
    .filter((url) => url !== null)
    .filter((url) => url.length <= longest && url.startsWith("https:") && scanned.test(new URL(url).hostname))
    .slice(0, most);
