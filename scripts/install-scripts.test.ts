import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Lock {
  packages: Record<string, { hasInstallScript?: boolean }>;
}

const readJson = <Content>(file: string) => JSON.parse(readFileSync(file, "utf8")) as Content;

/** The folders that npm installs packages into: what stands in `.npmrc` holds for the folder it is in, and not below it. */
const projects = [".", "bench/peer"];

/** @returns the names of packages that bring a script to be run while they are installed */
const withScript = (project: string): string[] => {
  const { packages } = readJson<Lock>(`${project}/package-lock.json`);
  const paths = Object.keys(packages).filter((path) => packages[path]?.hasInstallScript);
  return [...new Set(paths.map((path) => path.replace(/^.*node_modules\//, "")))].sort();
};

test("every package with an install script has been looked at, and is listed by its name", () => {
  const { allowScripts = {} } = readJson<{ allowScripts?: Record<string, boolean> }>("package.json");
  // A package that has lost its script, or is gone, leaves the list.
  expect(Object.keys(allowScripts).sort()).toEqual(withScript("."));
  // With `ignore-scripts`, npm runs none of them, whatever the list says: `true` would be a promise that nobody keeps.
  expect(Object.values(allowScripts)).not.toContain(true);
  expect(withScript("bench/peer")).toEqual([]);
});

test.each(projects)("npm runs no install script of any package in %s", (project) => {
  expect(readFileSync(`${project}/.npmrc`, "utf8").split("\n")).toContain("ignore-scripts=true");
});

test("nothing turns install scripts on again", () => {
  const scripts = readdirSync("scripts", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".mjs"));
  const texts = [
    "package.json",
    ".ci/run",
    ".devcontainer/devcontainer.json",
    ...scripts.map((name) => `scripts/${name}`),
  ];
  const turning = /ignore[-_]scripts[= ]false|no-ignore-scripts|dangerously-allow/i;
  expect(texts.filter((file) => turning.test(readFileSync(file, "utf8")))).toEqual([]);
});
