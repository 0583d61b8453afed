import type { Endpoint } from "@/lib/contract/endpoint";

/** How a caller can authenticate: what stands under `components.securitySchemes`. */
export const securitySchemes = {
  accessToken: {
    type: "http",
    scheme: "bearer",
    description: "The `access_token` of a login. It acts for one team, for an hour.",
  },
  serviceKey: {
    type: "http",
    scheme: "bearer",
    description: "The key that the Communication API shares with this one.",
  },
  client: {
    type: "http",
    scheme: "basic",
    description:
      "`client_id` and `client_secret` of a client of this API, which may also come in the body (RFC 6749, section 2.3.1).",
  },
} as const;

/** @returns the ways to authenticate at an endpoint, of which one is enough; `{}` is to come as nobody */
export function securityOf(endpoint: Endpoint): Record<string, string[]>[] {
  if (endpoint.permission === "service") return [{ serviceKey: [] }];
  if (endpoint.permission !== "public") return [{ accessToken: [] }];
  if (endpoint.oauth) return [{}, { client: [] }];
  return endpoint.identifies ? [{}, { accessToken: [] }] : [{}];
}
