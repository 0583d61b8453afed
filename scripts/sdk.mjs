// `npm run sdk`: brings what is made from the contract up to date: the types of the typed client, and what the portal knows of it.
import { writeFile } from "node:fs/promises";
import { register } from "tsx/esm/api";
import { sdkSchemaFile, renderSdkSchema } from "./setup/sdk-schema.mjs";
import { docsIndexFile, renderDocsIndex } from "./setup/docs-index.mjs";
import { renderRoutes, routesFile } from "./setup/routes.mjs";

register();
const { isRepeatable } = await import("../lib/contract/endpoint.ts");
const { endpoints } = await import("../lib/contract/endpoints.ts");
const { openApiDocument } = await import("../lib/http/openapi.ts");
const { readReference } = await import("../lib/docs/reference.ts");
const { readConventions } = await import("../lib/docs/conventions.ts");
const publicUrl = "https://developers.debrief.com";
await writeFile(sdkSchemaFile, await renderSdkSchema(openApiDocument(publicUrl)));
await writeFile(routesFile, renderRoutes(endpoints, isRepeatable));
await writeFile(docsIndexFile, renderDocsIndex(readReference(publicUrl), readConventions()));
