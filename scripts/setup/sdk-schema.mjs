import { join } from "node:path";
import openapiTypescript, { astToString } from "openapi-typescript";
import { root } from "./root.mjs";

/** Where the types of the typed client are. */
export const sdkSchemaFile = join(root, "sdk/schema.ts");

const banner = "// Made from the OpenAPI document by `npm run sdk`. Don't edit.\n";

/**
 * @param {object} document the OpenAPI document
 * @returns {Promise<string>} TypeScript types of everything in it
 */
export async function renderSdkSchema(document) {
  // A field with a default may be left out of what is sent.
  const ast = await openapiTypescript(document, { defaultNonNullable: false });
  return banner + astToString(ast);
}
