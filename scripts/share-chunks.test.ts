import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { shareChunks } from "./setup/share-chunks.mjs";

test("identical chunks are stored once, load as before, and don't name a source map", async () => {
  const folder = mkdtempSync(join(tmpdir(), "debrief-chunks-"));
  const chunk = (word: string, name: string) =>
    `module.exports=[1,()=>"${word}${"x".repeat(12_000)}"];\n\n//# sourceMappingURL=${name}.map`;
  for (const [name, word] of [
    ["a.js", "same"],
    ["b.js", "same"],
    ["[c].js", "same"],
    ["d.js", "other"],
  ] as const) {
    writeFileSync(join(folder, name), chunk(word, name));
  }
  writeFileSync(join(folder, "e.js"), "module.exports=[];");
  writeFileSync(join(folder, "f.js"), "module.exports=[];");
  await shareChunks(folder);
  const load = createRequire(join(folder, "x.js"));
  const [first, ...copies] = ["[c].js", "a.js", "b.js"].map((name) => load(`./${name}`) as [number, () => string]);
  for (const copy of copies) expect(copy).toBe(first);
  expect(first?.[1]()).toMatch(/^same/);
  expect((load("./d.js") as [number, () => string])[1]()).toMatch(/^other/);
  expect(readFileSync(join(folder, "b.js"), "utf8").length).toBeLessThan(100);
  for (const name of ["[c].js", "d.js"])
    expect(readFileSync(join(folder, name), "utf8")).not.toContain("sourceMappingURL");
  expect(readFileSync(join(folder, "f.js"), "utf8")).toBe("module.exports=[];");
});
