/** Printable ASCII without white space: what RFC 3986 allows, and nothing that a browser would drop or read in another way. */
const plain = /^[!-~]+$/;

/** A loopback address (RFC 8252, section 7.3), with what is before and after its port. */
const loopback = /^(http:\/\/(?:127\.0\.0\.1|\[::1\]|localhost))(?::(\d{1,5}))?([/?].*)?$/;

/**
 * Whether codes may be sent there at all: over TLS, to the own machine, or to an app by a scheme of its own that has a dot, as names of
 * apps do (RFC 9700, section 2.6; RFC 8252, sections 7.1, 7.3 and 8.4).
 * @param uri as a client registered it, which anybody may do
 */
export function mayReceiveCodes(uri: string): boolean {
  if (!plain.test(uri) || uri.includes("#") || uri.includes("\\") || !URL.canParse(uri)) return false;
  const { protocol, username, password } = new URL(uri);
  if (username || password) return false;
  if (protocol === "https:") return uri.startsWith("https://");
  if (protocol === "http:") return loopback.test(uri);
  return /^[a-z][a-z0-9+-]*(\.[a-z0-9+-]+)+:$/.test(protocol) && uri.startsWith(protocol);
}

/**
 * Where the answer to an authorization request goes. It must be the registered address, character by character (RFC 9700, section 4.1.3); only
 * on the own machine the port is free, since an app takes the one that it gets (RFC 8252, section 7.3).
 * @param registered as the client did
 * @param asked as the request names it, from an untrusted source; undefined if it names none (RFC 6749, section 3.1.2.3)
 * @returns it, or null if there is none that a code may be sent to
 */
export function redirectUriFor(registered: string, asked: string | undefined): string | null {
  if (!mayReceiveCodes(registered)) return null;
  if (asked === undefined || asked === registered) return registered;
  const [known, given] = [loopback.exec(registered), loopback.exec(asked)];
  if (!known || !given || !mayReceiveCodes(asked)) return null;
  const port = given[2];
  const isPort = port === undefined || (/^[1-9]/.test(port) && Number(port) <= 65_535);
  return isPort && known[1] === given[1] && known[3] === given[3] ? asked : null;
}

/**
 * @param uri that may receive codes; the query it has stays (RFC 6749, section 3.1.2)
 * @returns it with further parameters; those that are undefined are left out
 */
export function withParameters(uri: string, parameters: Record<string, string | undefined>): string {
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `${uri}${uri.includes("?") ? "&" : "?"}${new URLSearchParams(given)}`;
}
