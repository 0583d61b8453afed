import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Kind = "dependencies" | "devDependencies" | "optionalDependencies";
type Root = Partial<Record<Kind, Record<string, string>>>;

const read = <Content>(file: string) => JSON.parse(readFileSync(file, "utf8")) as Content;

// `npm prune` writes the lock file anew otherwise, and a production run then takes the build for one of other files.
test.each(["dependencies", "devDependencies", "optionalDependencies"] satisfies Kind[])(
  "the lock file names the same %s as package.json",
  (kind) => {
    const { packages } = read<{ packages: Record<string, Root> }>("package-lock.json");
    expect(packages[""]?.[kind]).toEqual(read<Root>("package.json")[kind]);
  },
);
