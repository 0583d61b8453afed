// `npm run client`: brings the types of the typed client up to date with the contract.
import { writeFile } from "node:fs/promises";
import { register } from "tsx/esm/api";
import { clientSchemaFile, renderClientSchema } from "./setup/client-schema.mjs";

register();
const { openApiDocument } = await import("../lib/http/openapi.ts");
await writeFile(clientSchemaFile, await renderClientSchema(openApiDocument("https://developers.debrief.com")));
