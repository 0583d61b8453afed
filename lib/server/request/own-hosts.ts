import type { IncomingMessage } from "node:http";

/**
 * @param publicUrl PUBLIC_URL
 * @returns whether a host that a request names is this server: that of PUBLIC_URL, or the very address it came to
 */
export function createOwnHosts(publicUrl: string): (request: IncomingMessage, host: string) => boolean {
  const own = new URL(publicUrl).host;
  return ({ socket }, host) => {
    if (host === own) return true;
    const address = socket.localAddress?.replace(/^::ffff:(?=\d+\.)/i, "") ?? "";
    const names = [address.includes(":") ? `[${address}]` : address];
    if (address === "::1" || address.startsWith("127.")) names.push("localhost");
    return names.some((name) => hostOf(`http://${name}:${socket.localPort}`) === host);
  };
}

const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).host : null);

/**
 * RFC 9112, section 3.2: a request of HTTP/1.1 names one host.
 * @returns what is wrong with the Host header, or null
 */
export function hostProblem({ headers, rawHeaders, httpVersion }: IncomingMessage): string | null {
  const lines = rawHeaders.filter((name, index) => index % 2 === 0 && name.length === 4 && /^host$/i.test(name));
  if (lines.length > 1) return "The request has more than one Host header.";
  if (lines.length === 0) return httpVersion === "1.0" ? null : "The request has no Host header.";
  return isHost(headers.host ?? "") ? null : "The Host header isn't a valid host.";
}

/** RFC 3986, section 3.2.2 and 3.2.3, with only those characters that hosts have. */
const isHost = (value: string): boolean => /^([\w.~%!$&'()*+,;=-]+|\[[\da-f:.]+\])(:\d{0,5})?$/i.test(value);
