import { openApiDocument } from "@/lib/http/openapi";
import { fieldsOf, type Field, type Schema } from "./fields";

/**
 * Who calls: nobody in particular; the same, or a login if there is one; a client of this API; credentials for the Communication API
 * themselves; a login; or the Communication API.
 */
export type Caller = "anyone" | "optional" | "client" | "credentials" | "login" | "service" | "operator";

/** One operation, as it is explained. */
export interface Operation {
  id: string;
  method: string;
  /** With its parameters in braces: `/application/{id}`. */
  path: string;
  summary: string;
  description: string;
  caller: Caller;
  parameters: Field[];
  body: Field[];
  bodyType: string | undefined;
  bodyExample: unknown;
  status: string;
  answerType: string | undefined;
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
    caller: callerOf(operation, body?.example),
    parameters: (operation.parameters ?? []).filter(({ $ref }) => !$ref).map(parameterOf),
    body: body ? fieldsOf(body.schema, schemas) : [],
    bodyType: Object.keys(operation.requestBody?.content ?? {})[0],
    bodyExample: body?.example,
    status,
    answerType: Object.keys(success?.content ?? {})[0],
    answer: answer ? fieldsOf(answer.schema, schemas) : [],
    answerExample: answer?.example,
  };
}

/** Of the ways to authenticate, each of which is enough, what a call has to say: nothing where `{}` is among them. */
function callerOf({ security = [] }: DocumentedOperation, bodyExample: unknown): Caller {
  const ways = new Set(security.flatMap((one) => Object.keys(one)));
  const isOpen = security.length === 0 || security.some((one) => Object.keys(one).length === 0);
  if (ways.has("serviceKey")) return "service";
  if (ways.has("operatorKey")) return "operator";
  // Whether it must be a client is not for the document's `security` to say, since it may come in the body as well.
  if (ways.has("client")) return namesClient(bodyExample) ? "client" : "anyone";
  if (ways.has("credentials")) return "credentials";
  if (!isOpen) return "login";
  return ways.has("accessToken") ? "optional" : "anyone";
}

const namesClient = (example: unknown): boolean =>
  typeof example === "object" && example !== null && "client_id" in example;

const parameterOf = (parameter: Json): Field => ({
  name: String(parameter.name),
  type: String((parameter.schema as Schema | undefined)?.type ?? "string"),
  isRequired: parameter.required === true,
  description: String(parameter.description ?? ""),
  place: parameter.in === "path" ? "path" : "query",
});
