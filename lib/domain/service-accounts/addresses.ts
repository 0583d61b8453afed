import ipaddr from "ipaddr.js";

/** How many bits of an IPv6 address come before the IPv4 address that it maps (RFC 4291, section 2.5.5.2). */
const mappedBits = 96;

type Block = [ipaddr.IPv4 | ipaddr.IPv6, number];

function parse(text: string): Block {
  const address = text.split("/")[0] ?? "";
  const isIPv4 = ipaddr.IPv4.isValid(address);
  const [at, bits]: Block = text.includes("/")
    ? (ipaddr.parseCIDR(text) as Block)
    : [ipaddr.parse(address), isIPv4 ? 32 : 128];
  // An IPv4 block that is written as IPv6 is itself.
  if (at instanceof ipaddr.IPv6 && at.isIPv4MappedAddress() && bits >= mappedBits) {
    return [at.toIPv4Address(), bits - mappedBits];
  }
  return [at, bits];
}

/**
 * The one spelling in which a block is kept.
 * @param text an address or a CIDR block that the contract has let through
 */
export function canonicalBlock(text: string): string {
  const [at, bits] = parse(text);
  const bytes = at.toByteArray().map((byte, index) => {
    const kept = Math.min(8, Math.max(0, bits - 8 * index));
    return byte & (0xff << (8 - kept)) & 0xff;
  });
  return `${ipaddr.fromByteArray(bytes).toString()}/${bits}`;
}

/**
 * @param address of a caller; `unknown` is in no block
 * @param blocks in CIDR notation; none at all means anywhere
 * @returns whether it is in one of them. An IPv4 address that is written as IPv6 is itself
 */
export function isWithin(address: string, blocks: readonly string[]): boolean {
  if (blocks.length === 0) return true;
  if (!ipaddr.isValid(address)) return false;
  const caller = ipaddr.process(address);
  return blocks.some((block) => {
    const [at, bits] = parse(block);
    if (caller instanceof ipaddr.IPv4) return at instanceof ipaddr.IPv4 && caller.match(at, bits);
    return at instanceof ipaddr.IPv6 && caller.match(at, bits);
  });
}
