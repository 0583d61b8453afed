import ipaddr from "ipaddr.js";
import { isAllowed } from "@/lib/contract/ip-ranges";

/**
 * Whether we connect to an address for a customer: only to public ones, or their issuer could have us look around in our own network. IPv4
 * written as IPv6 is IPv4; what leads to IPv4 in another way (6to4, Teredo, NAT64) isn't public.
 * @param address as the system resolved it, or as it stood in an URL
 * @param allowed ranges that the operator allows besides, in CIDR notation
 */
export function isReachable(address: string, allowed: readonly string[]): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() === "unicast") return true;
  return allowed.length > 0 && isAllowed(allowed, address);
}
