import { join } from "node:path";
import { root } from "./root.mjs";

/** Where the portal's own client finds the endpoints. */
export const routesFile = join(root, "lib/browser/routes.ts");

const banner = `// Made from the contract by \`npm run sdk\`. Don't edit.

/** Where each endpoint is. A table of its own: the contract itself would bring all of its schemas to the browser. */
`;

/**
 * @param {readonly import("../../lib/contract/endpoint").Endpoint[]} endpoints
 * @param {typeof import("../../lib/contract/endpoint").isRepeatable} isRepeatable
 * @returns {string} what the browser has to know of them, as TypeScript
 */
export function renderRoutes(endpoints, isRepeatable) {
  const routes = endpoints
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((endpoint) => {
      const { id, method, path, permission } = endpoint;
      const traits = [
        ...(permission === "public" ? ["public"] : []),
        ...(isRepeatable(endpoint) ? ["repeatable"] : []),
      ];
      const told = traits.map((trait) => `, ${trait}: true`).join("");
      return `  ${id}: { method: ${JSON.stringify(method)}, path: ${JSON.stringify(path)}${told} },\n`;
    });
  return `${banner}export const routes = {\n${routes.join("")}} as const;\n`;
}
