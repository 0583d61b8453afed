import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { endpoints } from "@/lib/contract/endpoints";
import { openApiDocument } from "@/lib/http/openapi";
import { clientSchemaFile, renderClientSchema } from "./setup/client-schema.mjs";
import { renderRoutes, routesFile } from "./setup/routes.mjs";

test("the typed client is what `npm run client` makes of the contract", async () => {
  const fresh = await renderClientSchema(openApiDocument("https://developers.debrief.com"));
  const kept = await readFile(clientSchemaFile, "utf8");
  // Not compared as text: thousands of lines would be printed.
  expect(kept === fresh, "client/schema.ts is stale: run `npm run client`").toBe(true);
});

test("the portal's routes are what `npm run client` makes of the contract", async () => {
  expect(await readFile(routesFile, "utf8"), "lib/client/routes.ts is stale: run `npm run client`").toBe(
    renderRoutes(endpoints),
  );
});
