import type { Endpoint } from "@/lib/contract/endpoint";

/** How a caller can authenticate: what stands under `components.securitySchemes`. */
export const securitySchemes = {
  accessToken: {
    type: "http",
    scheme: "bearer",
    description:
      "The `access_token` of a login or of a service account, or a personal access token. It acts for one team.",
  },
  serviceKey: {
    type: "http",
    scheme: "bearer",
    description: "The key that the Communication API uses to call this API.",
  },
  operatorKey: {
    type: "http",
    scheme: "bearer",
    description: "The key of the people who run this installation.",
  },
  client: {
    type: "http",
    scheme: "basic",
    description:
      "The `client_id` and `client_secret` of a client of this API. You can also send them in the body (RFC 6749, section 2.3.1).",
  },
  credentials: {
    type: "http",
    scheme: "basic",
    description:
      "The `client_id` and `client_secret` of an application's credentials. You can also send them in the body.",
  },
} as const;

/** @returns the ways to authenticate at an endpoint, of which one is enough; `{}` is to come as nobody */
export function securityOf(endpoint: Endpoint): Record<string, string[]>[] {
  if (endpoint.permission === "service") return [{ serviceKey: [] }];
  if (endpoint.permission === "operator") return [{ operatorKey: [] }];
  if (endpoint.permission !== "public") return [{ accessToken: [] }];
  if (endpoint.oauth) return [{}, { client: [] }];
  if (endpoint.basic) return [{}, { credentials: [] }];
  return endpoint.identifies || endpoint.recognises ? [{}, { accessToken: [] }] : [{}];
}
