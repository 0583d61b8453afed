import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import proxyAddr from "proxy-addr";
import { addressHeader } from "@/lib/http/source";
import { createNote } from "../watch/note";

const forwardedFor = "x-forwarded-for";
/** A proxy that nobody has named says so with every request: a line a minute is enough. In milliseconds. */
const quiet = 60_000;

/** By which proxies and content networks tell of the caller. */
const forwardingHeaders = new Set([
  ...["forwarded", forwardedFor, "x-forwarded-host", "x-forwarded-port", "x-forwarded-proto", "x-forwarded-server"],
  ...["x-forwarded-ssl", "x-forwarded-scheme", "x-forwarded-prefix", "x-original-forwarded-for", "x-real-ip"],
  ...["x-client-ip", "true-client-ip", "cf-connecting-ip", "fastly-client-ip", "x-envoy-external-address"],
]);

/**
 * Writes the caller's address where the layers behind read it, and drops what only we, or a proxy we trust, may say.
 * @param trusted TRUSTED_PROXIES: X-Forwarded-For counts only as far as these wrote it
 */
export function createAddressStep(trusted: string[]): (request: IncomingMessage) => void {
  const trust = proxyAddr.compile(trusted);
  const noteStranger = createNote(
    "Forwarding headers from an address that isn't in TRUSTED_PROXIES are ignored. If it's your proxy, add it there: until then, everyone " +
      "who comes through it shares the limits of one address.",
    "requests",
    quiet,
  );
  const noteNameless = createNote(
    "A proxy in TRUSTED_PROXIES doesn't send X-Forwarded-For, the only header we identify callers by: everyone who comes through it shares its limits.",
    "requests",
    quiet,
  );
  return (request) => {
    const { headers } = request;
    const address = addressOf(request, trust);
    const forwarding = Object.keys(headers).filter((name) => forwardingHeaders.has(name));
    const [header] = forwarding;
    const sender = request.socket.remoteAddress;
    if (header && sender) {
      if (!trust(sender, 0)) noteStranger(header, { address: sender });
      else if (!headers[forwardedFor]) noteNameless(header, { address: sender });
    }
    // Links are built from PUBLIC_URL, so nobody behind needs to know through which name or port a request came.
    for (const name of forwarding) delete headers[name];
    for (const name in headers) if (name.startsWith("x-debrief-")) delete headers[name];
    headers[addressHeader] = address;
  };
}

/** @returns whether an address is one of those in TRUSTED_PROXIES */
export function createIsProxy(trusted: string[]): (address: string) => boolean {
  const trust = proxyAddr.compile(trusted);
  return (address) => trust(address, 0);
}

/** A proxy that names no address, but "unknown" or what its own caller made up, is the last one that we know of. */
function addressOf(request: IncomingMessage, trust: (address: string, index: number) => boolean): string {
  const named = request.headers[forwardedFor];
  if (named) request.headers[forwardedFor] = String(named).split(",").map(withoutPort).join(",");
  // Nobody else has a say then, and most calls need no list.
  const all = named ? proxyAddr.all(request, trust) : [request.socket.remoteAddress ?? ""];
  const known = all.findLast((address) => isIP(address));
  return known?.split("%")[0]?.replace(/^::ffff:(?=\d+\.)/i, "") ?? "unknown";
}

/** Some proxies write `203.0.113.7:50412` or `[2001:db8::1]:50412`. */
const withoutPort = (entry: string): string =>
  entry
    .trim()
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1")
    .replace(/^\[(.+)\](:\d+)?$/, "$1");
