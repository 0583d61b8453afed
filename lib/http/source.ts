import type { Source } from "@/lib/domain/actor";
import type { RequestHeaders } from "./exchange";
import { requestIdOf } from "./request-id";

/** Set by the server in front of Next, which drops whatever came in under this name: lib/server/request/caller-address.ts. */
export const addressHeader = "x-debrief-address";

/** @returns where a request comes from, for the audit log and the list of sessions */
export function sourceOf(headers: Pick<RequestHeaders, "get">): Source {
  return {
    address: headers.get(addressHeader) ?? "unknown",
    userAgent: headers.get("user-agent")?.slice(0, 400) ?? null,
    requestId: requestIdOf(headers),
  };
}
