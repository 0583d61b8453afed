import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The columns that a release has in its tables, but never names: those that it has marked `@ignore` before they are dropped.
 * @param models folder with the release's Prisma models
 * @returns `table.column`
 */
export function unusedColumns(models: string): string[] {
  const text = readdirSync(models)
    .map((name) => readFileSync(join(models, name), "utf8"))
    .join("\n");
  return [...text.matchAll(/^model (\w+) \{\n([^]*?)^\}/gm)].flatMap(([, model = "", body = ""]) => {
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? model;
    const ignored = body.split("\n").filter((line) => /[^@]@ignore\b/.test(line.replace(/\/\/.*/, "")));
    return ignored.map((line) => `${table}.${/@map\("(\w+)"\)/.exec(line)?.[1] ?? line.trim().split(/\s/)[0]}`);
  });
}
