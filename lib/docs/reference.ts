import { openApiDocument } from "@/lib/http/openapi";
import { fieldsOf, type Field, type Schema } from "./fields";

/** One operation, as it is explained. */
export interface Operation {
  id: string;
  method: string;
  /** With its parameters in braces: `/application/{id}`. */
  path: string;
  summary: string;
  description: string;
  /** Who calls: nobody in particular, a login, or the Communication API itself. */
  caller: "anyone" | "login" | "service";
  parameters: Field[];
  body: Field[];
  bodyExample: unknown;
  status: string;
  answer: Field[];
  answerExample: unknown;
}

/** What belongs together. */
export interface Chapter {
  slug: string;
  name: string;
  description: string;
  operations: Operation[];
}

type Json = Record<string, unknown>;

interface DocumentedOperation {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  security?: Record<string, unknown>[];
  parameters?: (Json & { $ref?: string })[];
  requestBody?: { content: Record<string, { schema: Schema; example?: unknown }> };
  responses: Record<string, { content?: Record<string, { schema: Schema; example?: unknown }> }>;
}

const chapters = new Map<string, Chapter[]>();

/**
 * The API, chapter by chapter, out of the very document that `/api/openapi.json` serves. It does not change while the process runs.
 * @param publicUrl where the product is reached
 */
export function readReference(publicUrl: string): Chapter[] {
  const known = chapters.get(publicUrl) ?? makeReference(publicUrl);
  chapters.set(publicUrl, known);
  return known;
}

function makeReference(publicUrl: string): Chapter[] {
  const document = openApiDocument(publicUrl);
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, DocumentedOperation>).map(([method, operation]) => ({
      tag: operation.tags[0] ?? "",
      ...present(method, path, operation, schemas),
    })),
  );
  return (document.tags ?? []).flatMap(({ name, description }) => {
    const own = operations.filter(({ tag }) => tag === name);
    if (own.length === 0) return [];
    return [{ slug: name.toLowerCase().replaceAll(" ", "-"), name, description: description ?? "", operations: own }];
  });
}

function present(
  method: string,
  path: string,
  operation: DocumentedOperation,
  schemas: Record<string, Schema>,
): Operation {
  const [status = "200", success] = Object.entries(operation.responses).find(([code]) => code.startsWith("2")) ?? [];
  const body = operation.requestBody?.content["application/json"];
  const answer = success?.content?.["application/json"];
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    summary: operation.summary,
    description: operation.description ?? "",
    caller: callerOf(operation),
    parameters: (operation.parameters ?? []).filter(({ $ref }) => !$ref).map(parameterOf),
    body: body ? fieldsOf(body.schema, schemas) : [],
    bodyExample: body?.example,
    status,
    answer: answer ? fieldsOf(answer.schema, schemas) : [],
    answerExample: answer?.example,
  };
}

function callerOf({ security = [] }: DocumentedOperation): Operation["caller"] {
  const names = security.flatMap((one) => Object.keys(one));
  if (names.some((name) => /service/i.test(name))) return "service";
  return names.length > 0 ? "login" : "anyone";
}

const parameterOf = (parameter: Json): Field => ({
  name: String(parameter.name),
  type: String((parameter.schema as Schema | undefined)?.type ?? "string"),
  isRequired: parameter.required === true,
  description: String(parameter.description ?? ""),
  place: parameter.in === "path" ? "path" : "query",
});
