import { z } from "zod";
import type { Endpoint } from "@/lib/contract/endpoint";

/** What the tests need to know of one field of a body. */
export interface Field {
  name: string;
  type: string;
  nullable: boolean;
  required: boolean;
  example: unknown;
}

interface Schema {
  type?: string;
  enum?: unknown[];
  example?: unknown;
  minimum?: number;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
}

const samples: Record<string, (schema: Schema) => unknown> = {
  number: ({ minimum }) => minimum ?? 1,
  integer: ({ minimum }) => minimum ?? 1,
  boolean: () => false,
  array: () => [],
  object: () => ({}),
};

const exampleOf = (schema: Schema): unknown =>
  schema.example ?? schema.enum?.[0] ?? samples[schema.type ?? ""]?.(schema) ?? "sample";

/** @returns the fields of an endpoint's body, from its declaration; so a new endpoint is covered without being told */
export function fieldsOf(endpoint: Endpoint): Field[] {
  if (!endpoint.body) return [];
  const schema = z.toJSONSchema(endpoint.body, { io: "input", unrepresentable: "any" }) as Schema;
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const options = property.anyOf ?? [property];
    return {
      name,
      type: options.find(({ type }) => type !== "null")?.type ?? "any",
      nullable: options.some(({ type }) => type === "null"),
      required: schema.required?.includes(name) ?? false,
      example: exampleOf(property),
    };
  });
}

/** @returns a body of which each required field is well-formed by itself */
export const sampleBody = (endpoint: Endpoint): Record<string, unknown> =>
  Object.fromEntries(
    fieldsOf(endpoint)
      .filter(({ required }) => required)
      .map(({ name, example }) => [name, example]),
  );

/** @returns whether calls of this endpoint carry JSON that is read */
export const takesBody = ({ method, body, upload }: Endpoint): boolean =>
  method !== "GET" && !upload && (method !== "DELETE" || body !== undefined);
