import { OpenApiGeneratorV31, OpenAPIRegistry, extendZodWithOpenApi } from "@asteasolutions/zod-to-openapi";
import { z } from "zod";
import type { Endpoint } from "@/lib/contract/endpoint";
import { endpoints } from "@/lib/contract/endpoints";
import { env } from "@/lib/env";
import { errorCodes, type ErrorCode } from "@/lib/errors";
import { isWithinApplication } from "@/lib/permissions";
import { mayCarryBody } from "./read-body";

extendZodWithOpenApi(z);

const errorSchema = z
  .object({
    errorType: z.enum([...new Set(Object.values(errorCodes).map((code) => code.errorType))]),
    response: z.record(z.string(), z.string()).meta({ description: "A message per field, or one under `message`." }),
    request_id: z.string(),
  })
  .meta({ id: "Error" });

const oauthErrorSchema = errorSchema
  .extend({
    error: z.string().meta({ description: "As in RFC 6749, section 5.2.", example: "invalid_grant" }),
    error_description: z.string(),
  })
  .meta({ id: "OAuthErrorAnswer" });

/** @returns the OpenAPI 3.1 document, made from the very schemas that check requests and answers */
export function openApiDocument() {
  const registry = new OpenAPIRegistry();
  registry.registerComponent("securitySchemes", "accessToken", { type: "http", scheme: "bearer" });
  registry.registerComponent("securitySchemes", "serviceKey", { type: "http", scheme: "bearer" });
  registry.registerComponent("securitySchemes", "client", { type: "http", scheme: "basic" });
  for (const endpoint of endpoints) registry.registerPath(operation(endpoint));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: "3.1.0",
    info: {
      title: "Debrief Management API",
      version: "1.0.0",
      description: "Manage teams, applications and the credentials with which they use the Debrief Communication API.",
    },
    servers: [{ url: `${env().PUBLIC_URL}/api` }],
    tags: [...new Set(endpoints.map((endpoint) => endpoint.tag))].map((name) => ({ name })),
  });
}

function operation(endpoint: Endpoint) {
  const { id, summary, description, tag, method } = endpoint;
  return {
    method: method.toLowerCase() as "get" | "post" | "put" | "patch" | "delete",
    path: endpoint.path.replace(/:(\w+)/g, "{$1}"),
    operationId: id,
    summary,
    ...(description ? { description } : {}),
    tags: [tag],
    security: security(endpoint),
    request: {
      ...(endpoint.params ? { params: endpoint.params } : {}),
      ...(endpoint.query ? { query: endpoint.query } : {}),
      ...(endpoint.body ? { body: { required: true, content: bodyContent(endpoint, endpoint.body) } } : {}),
    },
    responses: {
      [endpoint.status]: { description: "Done.", content: { "application/json": { schema: endpoint.answer } } },
      ...Object.fromEntries([...errorStatuses(endpoint)].map((status) => [status, errorResponse(endpoint, status)])),
    },
  };
}

const bodyContent = (endpoint: Endpoint, schema: z.ZodType) => ({
  "application/json": { schema },
  ...(endpoint.oauth ? { "application/x-www-form-urlencoded": { schema } } : {}),
});

function security(endpoint: Endpoint): Record<string, string[]>[] {
  if (endpoint.permission === "service") return [{ serviceKey: [] }];
  if (endpoint.permission !== "public") return [{ accessToken: [] }];
  if (endpoint.oauth) return [{}, { client: [] }];
  return endpoint.identifies ? [{}, { accessToken: [] }] : [{}];
}

/** The errors that follow from the declaration, and those it adds. */
function errorStatuses(endpoint: Endpoint): Set<number> {
  const codes: ErrorCode[] = [...(endpoint.errors ?? [])];
  const { permission } = endpoint;
  if (mayCarryBody(endpoint)) codes.push("validation", "payload_too_large", "unsupported_media_type");
  if (endpoint.query) codes.push("validation");
  if (endpoint.params) codes.push("not_found");
  if (permission === "service") codes.push("authentication");
  else if (permission !== "public") {
    codes.push("authentication", "authorization");
    if (isWithinApplication(permission)) codes.push("not_found");
  }
  return new Set(codes.map((code) => errorCodes[code].status));
}

const errorResponse = (endpoint: Endpoint, status: number) => ({
  description: descriptions[status] ?? "Failed.",
  content: { "application/json": { schema: endpoint.oauth ? oauthErrorSchema : errorSchema } },
});

const descriptions: Record<number, string> = {
  400: "Something in the request is wrong; `response` says what, field by field.",
  401: "Not logged in, or the token has ended.",
  403: "You can see this but not do that.",
  404: "There is no such thing, or not for you.",
  409: "It is taken, or something else stands in the way.",
  413: "The body is too long.",
  415: "The body is not JSON.",
  503: "Something we depend on is down. Try again after `Retry-After` seconds.",
};
