import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { isRepeatable } from "@/lib/contract/endpoint";
import { endpoints } from "@/lib/contract/endpoints";
import { readConventions } from "@/lib/docs/conventions";
import { readReference } from "@/lib/docs/reference";
import { openApiDocument } from "@/lib/http/openapi";
import { sdkSchemaFile, renderSdkSchema } from "./setup/sdk-schema.mjs";
import { docsIndexFile, renderDocsIndex } from "./setup/docs-index.mjs";
import { renderRoutes, routesFile } from "./setup/routes.mjs";

test("the typed client is what `npm run sdk` generates from the contract", async () => {
  const fresh = await renderSdkSchema(openApiDocument("https://developers.debrief.com"));
  const kept = await readFile(sdkSchemaFile, "utf8");
  // Not compared as text: thousands of lines would be printed.
  expect(kept === fresh, "sdk/schema.ts is stale: run `npm run sdk`").toBe(true);
});

test("the portal's routes are what `npm run sdk` generates from the contract", async () => {
  expect(await readFile(routesFile, "utf8"), "lib/browser/routes.ts is stale: run `npm run sdk`").toBe(
    renderRoutes(endpoints, isRepeatable),
  );
});

test("the portal's index of the docs is what `npm run sdk` generates", async () => {
  expect(await readFile(docsIndexFile, "utf8"), "lib/palette/docs-index.ts is stale: run `npm run sdk`").toBe(
    renderDocsIndex(readReference("https://developers.debrief.com"), readConventions()),
  );
});
