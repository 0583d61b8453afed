import { isRepeatable, type Endpoint } from "@/lib/contract/endpoint";
import { takesPrecondition } from "../precondition";

const text = "string" as const;
const header = "header" as const;

/** The headers that calls may carry: what stands under `components.parameters`. */
export const headerParameters = {
  IfNoneMatch: {
    name: "If-None-Match",
    in: header,
    description: "The `ETag` of an earlier response. If it's still the same, you get 304 instead.",
    schema: { type: text, maxLength: 1_000 },
  },
  IfMatch: {
    name: "If-Match",
    in: header,
    description:
      "The `ETag` of what you're about to change, from when you read it. If someone has changed it since, you get 412 and nothing is done. `*` matches whatever is there.",
    schema: { type: text, maxLength: 1_000 },
  },
  IdempotencyKey: {
    name: "Idempotency-Key",
    in: header,
    description:
      "Identifies this call. Repeating it with the same key within 24 hours returns the first response again and creates nothing. The same key with a different body or `If-Match` gets 409. Only for signed-in callers.",
    schema: { type: text, minLength: 1, maxLength: 255 },
    example: "5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e",
  },
};

/** @returns references to the headers that calls of an endpoint may carry */
export function headerParametersOf(endpoint: Endpoint): { $ref: string }[] {
  const names: (keyof typeof headerParameters)[] = [];
  if (endpoint.method === "GET" && !endpoint.download) names.push("IfNoneMatch");
  if (takesPrecondition(endpoint)) names.push("IfMatch");
  if (isRepeatable(endpoint)) names.push("IdempotencyKey");
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
}
