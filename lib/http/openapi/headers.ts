import { type Endpoint, rateClassOf } from "@/lib/contract/endpoint";

const text = { type: "string" } as const;

/** The headers of answers, by their names: what stands under `components.headers`. */
export const answerHeaders = {
  "X-Request-Id": {
    description:
      "The call's id: the caller's own when well formed (8 to 100 of letters, digits and `_.:-`), else a new one.",
    schema: text,
    example: "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
  },
  ETag: {
    description: "Tag of this very answer, for `If-None-Match`.",
    schema: text,
    example: 'W/"8a-sjQHW2okrl4Y87VcZy2NTA"',
  },
  Link: {
    description: "Where the next page is (RFC 8288); missing on the last one.",
    schema: text,
    example: '<https://developers.debrief.com/api/application?limit=100&cursor=MDE5M2Ex>; rel="next"',
  },
  RateLimit: {
    description:
      "What is left of the limit: `r` calls for the next `t` seconds. As draft-ietf-httpapi-ratelimit-headers has it.",
    schema: text,
    example: '"read-caller";r=598;t=42',
  },
  "RateLimit-Policy": {
    description: "The limit that counts here: `q` calls in `w` seconds.",
    schema: text,
    example: '"read-caller";q=600;w=60',
  },
  "Retry-After": {
    description: "Seconds after which trying again makes sense.",
    schema: { type: "integer", format: "int32", minimum: 1, maximum: 86_400 },
    example: 30,
  },
  "WWW-Authenticate": {
    description: "How to authenticate.",
    schema: text,
    example: "Bearer",
  },
} as const;

type HeaderName = keyof typeof answerHeaders;

/** @returns whether calls of this endpoint are counted, which headers tell and 429 refuses */
export const isLimited = (endpoint: Endpoint): boolean => !["none", "service"].includes(rateClassOf(endpoint));

const referTo = (names: HeaderName[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** @returns references to the headers that come with this status of this endpoint */
export function headersOf(endpoint: Endpoint, status: number): Record<string, { $ref: string }> {
  const names: HeaderName[] = ["X-Request-Id"];
  if (isLimited(endpoint) && status < 500) names.push("RateLimit", "RateLimit-Policy");
  if (status === 401) names.push("WWW-Authenticate");
  if (status === 429 || status === 503) names.push("Retry-After");
  if (endpoint.method === "GET" && !endpoint.download && status < 400) names.push("ETag");
  if (endpoint.paged && status === endpoint.status) names.push("Link");
  return referTo(names);
}
