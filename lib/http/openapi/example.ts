import { z } from "zod";

/** The part of a JSON schema from which an example is made. */
interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  example?: unknown;
  default?: unknown;
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}

/** Which side of a schema is meant: what is sent, or what comes back. */
type Side = "input" | "output";

/**
 * An example that can't drift from its schema, since it is made of the examples that stand at the fields. One that stands at an
 * object as a whole goes first.
 * @returns what is sent has the fields that must be set, and those others that say an example; what comes back has every field
 * @throws Error naming a field that has no example and needs one
 */
export function exampleOf(schema: z.ZodType, side: Side): unknown {
  const root = z.toJSONSchema(schema, { io: side, unrepresentable: "any" }) as Schema;
  return build(root, { side, definitions: root.$defs ?? {}, path: "" });
}

interface Place {
  side: Side;
  definitions: Record<string, Schema>;
  path: string;
}

function build(schema: Schema, place: Place): unknown {
  if ("example" in schema) return schema.example;
  if ("const" in schema) return schema.const;
  if (schema.enum) return schema.enum[0];
  if ("default" in schema) return schema.default;
  if (schema.$ref) return build(place.definitions[schema.$ref.replace("#/$defs/", "")] ?? {}, place);
  if (schema.anyOf) return build(schema.anyOf.find(({ type }) => type !== "null") ?? {}, place);
  if (schema.items) return [build(schema.items, place)];
  if (schema.properties) return buildObject(schema, schema.properties, place);
  if (schema.type === "boolean") return true;
  throw new Error(`Give ${place.path || "this schema"} an example: .meta({ example: … }).`);
}

function buildObject(schema: Schema, properties: Record<string, Schema>, place: Place): Record<string, unknown> {
  const shown = Object.entries(properties).filter(
    ([name, property]) => place.side === "output" || schema.required?.includes(name) || "example" in property,
  );
  return Object.fromEntries(
    shown.map(([name, property]) => [name, build(property, { ...place, path: `${place.path}/${name}` })]),
  );
}
