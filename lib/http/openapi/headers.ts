import { type Endpoint, rateClassOf } from "@/lib/contract/endpoint";

const text = { type: "string" } as const;

/** The headers of answers, by their names: what stands under `components.headers`. */
export const answerHeaders = {
  "X-Request-Id": {
    description:
      "The ID of the call: your own if it's well formed (8 to 100 letters, digits and `_.:-`), otherwise a new one.",
    schema: text,
    example: "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
  },
  ETag: {
    description:
      "Identifies exactly this response, for `If-None-Match`. For something you can change, works with `If-Match`, too.",
    schema: text,
    example: 'W/"1f0c2a44-55b0-5d0e-9b7c-2f0a6c1d8e3b.sjQHW2okrl4Y87VcZy2NTA"',
  },
  Link: {
    description: "The URL of the next page (RFC 8288). Missing on the last page.",
    schema: text,
    example: '<https://developers.debrief.com/api/application?limit=100&cursor=MDE5M2Ex>; rel="next"',
  },
  "X-Total-Count": {
    description: "The number of items on all pages, if you ask with `total=true`.",
    schema: { type: "integer", format: "int32", minimum: 0, maximum: 2_147_483_647 },
    example: 1_204,
  },
  RateLimit: {
    description:
      "What's left of the limit: `r` calls for the next `t` seconds, as in draft-ietf-httpapi-ratelimit-headers.",
    schema: text,
    example: '"read-caller";r=598;t=42',
  },
  "RateLimit-Policy": {
    description: "The limit that applies here: `q` calls in `w` seconds.",
    schema: text,
    example: '"read-caller";q=600;w=60',
  },
  "Retry-After": {
    description: "How many seconds to wait before trying again.",
    schema: { type: "integer", format: "int32", minimum: 1, maximum: 86_400 },
    example: 30,
  },
  "WWW-Authenticate": {
    description:
      "How to authenticate. Has `error` if you sent a token that isn't valid, or lacks a scope (RFC 6750, section 3), or if you have to confirm it's you first (RFC 9470, section 3).",
    schema: text,
    example: 'Bearer realm="debrief", error="invalid_token"',
  },
} as const;

type HeaderName = keyof typeof answerHeaders;

/** @returns whether calls of this endpoint are counted, which headers tell and 429 refuses */
export const isLimited = (endpoint: Endpoint): boolean => !["none", "service"].includes(rateClassOf(endpoint));

/** A change tells what has become of the thing, or what it was at instead. */
const tellsVersion = ({ version, status: success }: Endpoint, status: number): boolean =>
  status === 412 || (version !== undefined && status === success);

const referTo = (names: HeaderName[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** @returns references to the headers that come with this status of this endpoint */
export function headersOf(endpoint: Endpoint, status: number): Record<string, { $ref: string }> {
  const names: HeaderName[] = ["X-Request-Id"];
  if (isLimited(endpoint) && status < 500) names.push("RateLimit", "RateLimit-Policy");
  if (status === 401 || (status === 403 && (endpoint.scope ?? endpoint.onlyPeople))) names.push("WWW-Authenticate");
  if (status === 429 || status === 503) names.push("Retry-After");
  if (endpoint.method === "GET" ? !endpoint.download && status < 400 : tellsVersion(endpoint, status))
    names.push("ETag");
  if (endpoint.paged && status === endpoint.status) names.push("Link");
  if (endpoint.counted && status === endpoint.status) names.push("X-Total-Count");
  return referTo(names);
}
