import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import proxyAddr from "proxy-addr";
import { addressHeader } from "@/lib/http/source";

const forwardedFor = "x-forwarded-for";
const forwardingHeaders = ["forwarded", forwardedFor, "x-forwarded-host", "x-forwarded-port", "x-forwarded-proto"];

/**
 * Writes the caller's address where the layers behind read it, and drops what only we, or a proxy we trust, may say.
 * @param trusted TRUSTED_PROXIES: X-Forwarded-For counts only as far as these wrote it
 */
export function createAddressStep(trusted: string[]): (request: IncomingMessage) => void {
  const trust = proxyAddr.compile(trusted);
  return (request) => {
    const address = addressOf(request, trust);
    for (const name of Object.keys(request.headers)) {
      // Links are built from PUBLIC_URL, so nobody behind needs to know through which name or port a request came.
      if (name.startsWith("x-debrief-") || forwardingHeaders.includes(name)) delete request.headers[name];
    }
    request.headers[addressHeader] = address;
  };
}

/** A proxy that names no address, but "unknown" or what its own caller made up, is the last one that we know of. */
function addressOf(request: IncomingMessage, trust: (address: string, index: number) => boolean): string {
  const named = request.headers[forwardedFor];
  if (named) request.headers[forwardedFor] = String(named).split(",").map(withoutPort).join(",");
  const known = proxyAddr.all(request, trust).findLast((address) => isIP(address));
  return known?.split("%")[0]?.replace(/^::ffff:(?=\d+\.)/i, "") ?? "unknown";
}

/** Some proxies write `203.0.113.7:50412` or `[2001:db8::1]:50412`. */
const withoutPort = (entry: string): string =>
  entry
    .trim()
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1")
    .replace(/^\[(.+)\](:\d+)?$/, "$1");
