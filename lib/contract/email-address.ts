/** RFC 5321, section 4.1.2: what a dot-string is made of. */
const atom = "[\\w!#$%&'*+/=?^`{|}~-]+";
const dotString = new RegExp(`^${atom}(?:\\.${atom})*$`);
const label = "[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?";
/** At least two labels, the last one no number: neither a host without dots nor an address of the network. */
const hostName = new RegExp(`^(?:${label}\\.)+(?!\\d+$)${label}$`);

/** What the document says of an address; the server also counts its octets, and converts its domain. */
export const emailPattern = `^${atom}(?:\\.${atom})*@[-\\dA-Za-z\\u0080-\\uffff]+(?:\\.[-\\dA-Za-z\\u0080-\\uffff]+)+$`;

/**
 * An address in the one spelling in which it is kept and compared: in lower case, its domain in ASCII (UTS 46, by the URL Standard's
 * host parser), so that müller.de and xn--mller-kva.de are one.
 * @param text as typed
 * @returns the address, or why we don't take it as one
 */
export function readEmail(text: string): { address: string } | { complaint: string } {
  const typed = text.trim();
  const at = typed.lastIndexOf("@");
  const [local, host] = [typed.slice(0, at), typed.slice(at + 1)];
  if (at < 1 || host === "") return { complaint: "Must be an email address." };
  // RFC 6531 would need every server on the way to know it.
  if (/[^\u0000-\u007f]/.test(local))
    return {
      complaint: "Can only have unaccented letters (a to z), digits and characters such as . + - _ before the @.",
    };
  const domain = domainName(host);
  if (!dotString.test(local) || domain === null) return { complaint: "Must be an email address." };
  // RFC 5321, section 4.5.3.1.1, and its erratum 1690.
  if (local.length > 64) return { complaint: "Must be at most 64 characters before the @." };
  const address = `${local.toLowerCase()}@${domain}`;
  return address.length > 254 ? { complaint: "Must be at most 254 characters." } : { address };
}

/** @returns a domain by its A-labels, in lower case; null if mail can't go to it */
export function domainName(host: string): string | null {
  // What the parser would take for another part of an URL, or undo.
  if (/[\s/\\?#@:%[\]<>|^]/.test(host)) return null;
  const url = `http://${host}/`;
  const name = URL.canParse(url) ? new URL(url).hostname : "";
  return name.length <= 253 && hostName.test(name) ? name : null;
}

/** @returns what was typed to log in, spelled as addresses are kept; text that isn't an address is nobody's, and only put in lower case */
export function loginName(typed: string): string {
  const read = readEmail(typed);
  return "address" in read ? read.address : typed.trim().toLowerCase();
}
