import { join } from "node:path";
import { root } from "./root.mjs";

/** Where the portal's search finds what the docs have. */
export const docsIndexFile = join(root, "lib/palette/docs-index.ts");

const banner = `// Made from the contract by \`npm run sdk\`. Don't edit.

/** What the docs have a place for, in their order. A table of its own: the contract itself would bring all of its schemas to the browser. */
`;

/**
 * @param {readonly import("../../lib/docs/reference").Chapter[]} chapters
 * @param {readonly import("../../lib/docs/conventions").Convention[]} conventions
 * @returns {string} their names and where they are, as TypeScript
 */
export function renderDocsIndex(chapters, conventions) {
  const entries = [
    ...conventions.map(({ slug, name }) => [name, `/docs/conventions#${slug}`]),
    ...chapters.flatMap(({ slug, name, operations }) => [
      [name, `/docs/api/${slug}`],
      ...operations.map(({ id, summary }) => [summary, `/docs/api/${slug}#${id}`]),
    ]),
  ];
  const lines = entries.map(
    ([label, href]) => `  { label: ${JSON.stringify(label)}, href: ${JSON.stringify(href)} },\n`,
  );
  return `${banner}export const docsIndex = [\n${lines.join("")}] as const;\n`;
}
