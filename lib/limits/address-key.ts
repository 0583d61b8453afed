/**
 * What is counted as one address. One IPv6 customer has at least a /64 to choose from, so that is one; an IPv4 address that is
 * written as IPv6 is itself.
 * @param address as the server in front of Next noted it
 */
export function addressKey(address: string): string {
  const groups = ipv6Groups(address);
  if (!groups) return address;
  const [high = 0, low = 0] = groups.slice(6);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) return [high >> 8, high & 0xff, low >> 8, low & 0xff].join(".");
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(":")}::/64`;
}

/** The eight groups of an IPv6 address, or null if it is none. A URL's parser knows all its spellings. */
function ipv6Groups(address: string): number[] | null {
  const url = `http://[${address.split("%")[0]}]`;
  if (!address.includes(":") || !URL.canParse(url)) return null;
  const [head = "", tail] = new URL(url).hostname.slice(1, -1).split("::");
  const parse = (part: string) => (part ? part.split(":").map((group) => Number.parseInt(group, 16)) : []);
  const [first, last] = [parse(head), parse(tail ?? "")];
  return [...first, ...Array.from({ length: 8 - first.length - last.length }, () => 0), ...last];
}

/**
 * The neighbourhood of an address, by which a device is recognised though its address changes: an IPv4 /24, an IPv6 /64.
 * @param address as above
 */
export const networkKey = (address: string): string => addressKey(address).replace(/^(\d+\.\d+\.\d+)\.\d+$/, "$1.0/24");
