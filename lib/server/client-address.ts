import type { IncomingMessage } from "node:http";
import proxyAddr from "proxy-addr";
import { addressHeader } from "@/lib/http/source";

const forwardingHeaders = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-port", "x-forwarded-proto"];

/**
 * Writes the caller's address where the layers behind read it, and drops what only we, or a proxy we trust, may say.
 * @param trusted TRUSTED_PROXIES: X-Forwarded-For counts only as far as these wrote it
 */
export function createAddressStep(trusted: string[]): (request: IncomingMessage) => void {
  const trust = proxyAddr.compile(trusted);
  return (request) => {
    const address = (proxyAddr(request, trust) ?? "unknown").replace(/^::ffff:(?=\d+\.)/, "");
    for (const name of Object.keys(request.headers)) {
      // Links are built from PUBLIC_URL, so nobody behind needs to know through which name or port a request came.
      if (name.startsWith("x-debrief-") || forwardingHeaders.includes(name)) delete request.headers[name];
    }
    request.headers[addressHeader] = address;
  };
}
