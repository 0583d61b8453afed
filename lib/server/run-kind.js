import { BlockList } from "node:net";

// Plain JavaScript: the start asks this before it may install what compiles TypeScript.

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8);
loopback.addAddress("::1", "ipv6");

/** @param {string} url @returns {boolean} whether only this machine gets there: a loopback address, or a name that is one everywhere (RFC 6761, 6.3) */
function isOnThisMachine(url) {
  if (!URL.canParse(url)) return false;
  const host = new URL(url).hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (host === "localhost" || host.endsWith(".localhost")) return true;
  return loopback.check(host) || loopback.check(host, "ipv6");
}

/**
 * A local run gets stand-ins for what is not configured, which take any card and show all mail. So whatever tells of a real
 * installation makes it a production run, in which nothing is made up; only DEBRIEF_LOCAL=1 says otherwise. See
 * docs/decisions/0022-what-makes-a-production-run.md.
 * @param {import("@/lib/env").Variables} variables the environment as it was when the process began
 * @returns {string | null} why this is a production run, in words that follow "since"; null for a local one
 */
export function whyProduction({ DEBRIEF_LOCAL, NODE_ENV, DATABASE_URL, PUBLIC_URL }) {
  if (DEBRIEF_LOCAL === "1") return null;
  if (NODE_ENV === "production") return "NODE_ENV is production";
  if (DATABASE_URL) return "DATABASE_URL is set";
  if (PUBLIC_URL && !isOnThisMachine(PUBLIC_URL)) return "PUBLIC_URL isn't an address of this machine alone";
  return null;
}
