import type { Endpoint } from "@/lib/contract/endpoint";

const text = "string" as const;
const header = "header" as const;

/** The headers that calls may carry: what stands under `components.parameters`. */
export const headerParameters = {
  IfNoneMatch: {
    name: "If-None-Match",
    in: header,
    description: "The `ETag` of an earlier answer: if it is still the same, 304 comes instead.",
    schema: { type: text, maxLength: 1_000 },
  },
  IdempotencyKey: {
    name: "Idempotency-Key",
    in: header,
    description:
      "Names this call. Repeating it with the same key within 24 hours gives the first answer again and creates nothing; the same key with another body is refused with 409. Only for a signed-in caller.",
    schema: { type: text, minLength: 1, maxLength: 255 },
    example: "5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e",
  },
};

/** @returns whether a call may name itself, so that repeating it creates nothing twice */
export const isRepeatable = ({ method, status, permission, identifies }: Endpoint): boolean =>
  method === "POST" && status === 201 && (permission !== "public" || identifies === true);

/** @returns references to the headers that calls of an endpoint may carry */
export function headerParametersOf(endpoint: Endpoint): { $ref: string }[] {
  const names: (keyof typeof headerParameters)[] = [];
  if (endpoint.method === "GET" && !endpoint.download) names.push("IfNoneMatch");
  if (isRepeatable(endpoint)) names.push("IdempotencyKey");
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
}
