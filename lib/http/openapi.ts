import { OpenApiGeneratorV31, OpenAPIRegistry, extendZodWithOpenApi } from "@asteasolutions/zod-to-openapi";
import { z } from "zod";
import { endpoints } from "@/lib/contract/endpoints";
import { sharedErrors } from "./openapi/error-responses";
import { errorSchemas } from "./openapi/error-schemas";
import { headerParameters } from "./openapi/header-parameters";
import { answerHeaders } from "./openapi/headers";
import { info } from "./openapi/info";
import { operation } from "./openapi/operation";
import { inReadingOrder } from "./openapi/reading-order";
import { securitySchemes } from "./openapi/security";
import { tagDescriptions } from "./openapi/tags";

extendZodWithOpenApi(z);

/**
 * The OpenAPI 3.1 document, made from the very schemas that check requests and answers.
 * @param publicUrl where the product is reached, without a slash at the end
 * @throws Error if a schema has a field without an example
 */
export function openApiDocument(publicUrl: string) {
  const registry = new OpenAPIRegistry();
  for (const [name, scheme] of Object.entries(securitySchemes)) {
    registry.registerComponent("securitySchemes", name, scheme);
  }
  for (const [name, header] of Object.entries(answerHeaders)) registry.registerComponent("headers", name, header);
  for (const [name, schema] of Object.entries(errorSchemas)) registry.registerComponent("schemas", name, schema);
  for (const [name, response] of Object.entries(sharedErrors(endpoints))) {
    registry.registerComponent("responses", name, response);
  }
  for (const [name, parameter] of Object.entries(headerParameters)) {
    registry.registerComponent("parameters", name, parameter);
  }
  for (const endpoint of inReadingOrder(endpoints)) registry.registerPath(operation(endpoint));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: "3.1.0",
    info,
    servers: [{ url: `${publicUrl}/api`, "x-internal": false }],
    tags: Object.entries(tagDescriptions).map(([name, description]) => ({ name, description })),
  });
}
