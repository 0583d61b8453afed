import ipaddr from "ipaddr.js";

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** How many bits of an IPv6 address say that it is an IPv4 address (RFC 4291, section 2.5.5.2). */
const mappedBits = 96;

/**
 * @param text from an untrusted source
 * @returns the address, or null if it is none. IPv4 takes all four numbers, in decimal and without zeros in front; of IPv6, a zone
 * (RFC 4007, section 11) is left out, and an IPv4-mapped address is the IPv4 one
 */
export function readAddress(text: string): Address | null {
  const bare = text.split("%")[0] ?? "";
  if (ipaddr.IPv4.isValidFourPartDecimal(bare)) return ipaddr.IPv4.parse(bare);
  if (!bare.includes(":") || !ipaddr.IPv6.isValid(bare)) return null;
  return ipaddr.process(bare);
}

/** What a person typed for an address or a network: in the one form in which it is stored, or what is wrong with it. */
type ReadRange = { range: string } | { complaint: string };

/**
 * Reads an address or a network in CIDR notation (RFC 4632, section 3.1; RFC 4291, section 2.3). A network must not have bits set beyond
 * its prefix: 10.0.0.5/8 may be meant as one address or as sixteen million.
 * @param text from an untrusted source
 * @returns the range, where an IPv4-mapped one is IPv4 and a prefix that leaves one address is dropped; or a complaint for people
 */
export function readRange(text: string): ReadRange {
  const [before = "", length, ...rest] = text.split("/");
  const written = before.includes("%") ? null : readAddress(before);
  const isMapped = written?.kind() === "ipv4" && before.includes(":");
  const longest = isMapped || written?.kind() === "ipv6" ? 128 : 32;
  const isPrefix = length === undefined || (/^(0|[1-9]\d{0,2})$/.test(length) && Number(length) <= longest);
  if (!written || rest.length > 0 || !isPrefix)
    return { complaint: `${quoted(text)} isn't an IP address, or a network such as 203.0.113.0/24 or 2001:db8::/32.` };
  const bits = (length === undefined ? longest : Number(length)) - (isMapped ? mappedBits : 0);
  if (bits < 0)
    return { complaint: `${quoted(text)} covers more than IPv4 addresses. Write them as IPv4, such as 0.0.0.0/0.` };
  const single = written.kind() === "ipv4" ? 32 : 128;
  if (bits === single) return { range: written.toString() };
  const network = startOf(written, bits);
  if (network !== written.toString())
    return { complaint: `${quoted(text)} isn't the start of its network. Did you mean ${network}/${bits}?` };
  return { range: `${network}/${bits}` };
}

/** @returns the first address of the network that an address is in */
const startOf = (address: Address, bits: number): string =>
  ipaddr
    .fromByteArray(
      address.toByteArray().map((byte, index) => byte & ~(255 >> Math.min(Math.max(bits - 8 * index, 0), 8))),
    )
    .toString();

/**
 * @param address from an untrusted source
 * @returns the network that it counts as: what one site gets, a /24 of IPv4 or a /48 of IPv6 (RFC 6177, section 2), as `readRange` writes it;
 * null if it is no address
 */
export function networkOf(address: string): string | null {
  const read = readAddress(address);
  if (!read) return null;
  const bits = read.kind() === "ipv4" ? 24 : 48;
  return `${startOf(read, bits)}/${bits}`;
}

/** As much of what was typed as an error needs to name it. */
const quoted = (text: string): string => `“${text.length > 50 ? `${text.slice(0, 50)}…` : text}”`;

/**
 * @param ranges as `readRange` writes them
 * @param address from an untrusted source
 * @returns whether the address is in one of them; never, if it is none
 */
export function isWithin(ranges: readonly string[], address: string): boolean {
  const read = readAddress(address);
  if (!read) return false;
  return ranges.some((range) => {
    if (!range.includes("/")) return range === read.toString();
    const [network, bits] = ipaddr.parseCIDR(range);
    if (network instanceof ipaddr.IPv4) return read instanceof ipaddr.IPv4 && read.match(network, bits);
    return read instanceof ipaddr.IPv6 && read.match(network, bits);
  });
}

/**
 * @param ranges as above; none at all means anywhere
 * @param address from an untrusted source
 * @returns whether a use from there is allowed
 */
export const isAllowed = (ranges: readonly string[], address: string): boolean =>
  ranges.length === 0 || isWithin(ranges, address);
