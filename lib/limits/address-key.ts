import ipaddr from "ipaddr.js";

/**
 * What is counted as one address. One IPv6 customer has at least a /64 to choose from, so that is one; an IPv4 address that is
 * written as IPv6 is itself.
 * @param address as the server in front of Next noted it
 */
export function addressKey(address: string): string {
  const bare = address.split("%")[0] ?? "";
  if (!ipaddr.IPv6.isValid(bare)) return address;
  const parsed = ipaddr.process(bare);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  const network = parsed.parts.slice(0, 4).map((group) => group.toString(16));
  return `${network.join(":")}::/64`;
}

/**
 * The neighbourhood of an address, by which a device is recognised though its address changes: an IPv4 /24, an IPv6 /64.
 * @param address as above
 */
export const networkKey = (address: string): string => addressKey(address).replace(/^(\d+\.\d+\.\d+)\.\d+$/, "$1.0/24");
