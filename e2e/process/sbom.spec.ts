import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";

interface Bom {
  bomFormat: string;
  specVersion: string;
  metadata: { component: { type: string; name: string } };
  components: { name: string; version: string; hashes?: { alg: string }[]; properties: { name: string }[] }[];
}

interface Lock {
  packages: Record<string, { version?: string; dev?: boolean }>;
}

const readJson = <Content>(file: string) => JSON.parse(readFileSync(file, "utf8")) as Content;

test("npm run sbom lists exactly the packages that a production run may have, each with its hash", () => {
  execFileSync("npm", ["run", "--silent", "sbom"]);
  const bom = readJson<Bom>("sbom.cdx.json");
  const product = { type: "application", name: "debrief-developer-portal" };
  expect(bom).toMatchObject({ bomFormat: "CycloneDX", metadata: { component: product } });
  expect(Number(bom.specVersion)).toBeGreaterThanOrEqual(1.5);

  const locked = Object.entries(readJson<Lock>("package-lock.json").packages)
    .filter(([path, { dev }]) => path !== "" && !dev)
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, "")}@${version}`);
  const listed = bom.components.map(({ name, version }) => `${name}@${version}`);
  expect([...new Set(listed)].sort()).toEqual([...new Set(locked)].sort());
  // What is bundled into another package has that one's hash.
  const isBundled = ({ properties }: Bom["components"][number]) =>
    properties.some(({ name }) => name === "cdx:npm:package:bundled");
  expect(bom.components.filter((each) => !each.hashes?.length && !isBundled(each))).toEqual([]);
});
