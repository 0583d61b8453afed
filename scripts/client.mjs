// `npm run client`: brings what is made from the contract up to date: the types of the typed client, and the portal's routes.
import { writeFile } from "node:fs/promises";
import { register } from "tsx/esm/api";
import { clientSchemaFile, renderClientSchema } from "./setup/client-schema.mjs";
import { renderRoutes, routesFile } from "./setup/routes.mjs";

register();
const { endpoints } = await import("../lib/contract/endpoints.ts");
const { openApiDocument } = await import("../lib/http/openapi.ts");
await writeFile(clientSchemaFile, await renderClientSchema(openApiDocument("https://developers.debrief.com")));
await writeFile(routesFile, renderRoutes(endpoints));
