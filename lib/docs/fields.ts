/** A schema of the document, as far as it is shown. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
  oneOf?: Schema[];
  additionalProperties?: Schema | boolean;
}

/** One field of a body or an answer, or one parameter. */
export interface Field {
  /** Fields of what is nested have dots, those of lists have brackets: `lines[].amount`. */
  name: string;
  type: string;
  isRequired: boolean;
  description: string;
  place?: "path" | "query";
}

/** As deep as people still read. */
const deepest = 3;

/**
 * @param schema of a body or an answer; of a list, what is told are the fields of each
 * @param schemas those that have names
 * @returns its fields in a row
 */
export function fieldsOf(schema: Schema, schemas: Record<string, Schema>): Field[] {
  const whole = resolved(schema, schemas);
  return within(whole.items ? resolved(whole.items, schemas) : whole, "", schemas, 0);
}

function within(schema: Schema, prefix: string, schemas: Record<string, Schema>, depth: number): Field[] {
  if (depth >= deepest) return [];
  const list = schema.items && resolved(schema.items, schemas);
  if (list) return within(list, `${prefix}[]`, schemas, depth);
  return Object.entries(schema.properties ?? {}).flatMap(([name, given]) => {
    const field = resolved(given, schemas);
    const path = prefix ? `${prefix}.${name}` : name;
    const row: Field = {
      name: path,
      type: typeOf(field, schemas),
      isRequired: schema.required?.includes(name) ?? false,
      description: given.description ?? field.description ?? "",
    };
    return [row, ...within(nonNull(field, schemas), path, schemas, depth + 1)];
  });
}

function resolved(schema: Schema, schemas: Record<string, Schema>): Schema {
  const name = schema.$ref?.split("/").at(-1);
  if (name) return { ...schemas[name], ...(schema.description ? { description: schema.description } : {}) };
  const parts = (schema.allOf ?? []).map((part) => resolved(part, schemas));
  return parts.length > 0 ? Object.assign({}, ...parts, schema, { allOf: undefined }) : schema;
}

/** The type without null. */
function nonNull(schema: Schema, schemas: Record<string, Schema>): Schema {
  const [first] = (schema.anyOf ?? schema.oneOf ?? []).filter(({ type }) => type !== "null");
  return first ? resolved(first, schemas) : schema;
}

function typeOf(schema: Schema, schemas: Record<string, Schema>): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" or ");
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return [...new Set(choices.map((choice) => typeOf(resolved(choice, schemas), schemas)))].join(" or ");
  if (schema.items) return `list of ${typeOf(resolved(schema.items, schemas), schemas)}`;
  const types = [schema.type ?? "object"].flat();
  return types.map((type) => (type === "string" && schema.format ? schema.format : type)).join(" or ");
}
