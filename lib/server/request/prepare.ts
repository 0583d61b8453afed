import type { IncomingMessage } from "node:http";
import type { Env } from "@/lib/env";
import { createAddressStep } from "./caller-address";
import { cleanNextHeaders } from "./next-headers";

/**
 * Makes of a request's headers what the layers behind may rely on.
 * @returns what does it, in place
 */
export function createPrepare({
  TRUSTED_PROXIES,
  PUBLIC_URL,
}: Pick<Env, "TRUSTED_PROXIES" | "PUBLIC_URL">): (request: IncomingMessage) => void {
  const noteAddress = createAddressStep(TRUSTED_PROXIES);
  const { host } = new URL(PUBLIC_URL);
  return (request) => {
    noteAddress(request);
    cleanNextHeaders(request.headers);
    // The layers behind need not know which name the request came under: no redirect or link is made of it.
    request.headers.host = host;
  };
}
