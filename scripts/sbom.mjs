// `npm run sbom`: writes what a production run consists of to sbom.cdx.json (CycloneDX), by npm and from the lockfile.
//
// npm gets a lockfile without what only development needs. Told to leave that out itself (`--omit dev`), it also leaves out what both
// need, and its mark for development stands on a package of which one of two copies is for that (npm 11.19, lib/commands/sbom.js).
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { npm } from "./setup/programs.mjs";
import { root } from "./setup/root.mjs";

const readJson = (file) => JSON.parse(readFileSync(join(root, file), "utf8"));
const { devDependencies: _, ...manifest } = readJson("package.json");
const lock = readJson("package-lock.json");
const { devDependencies: __, ...top } = lock.packages[""];
const packages = Object.fromEntries(Object.entries(lock.packages).filter(([path, { dev }]) => path && !dev));

const temporary = mkdtempSync(join(tmpdir(), "debrief-sbom-"));
try {
  // npm calls the product by the name of its folder.
  const folder = join(temporary, manifest.name);
  mkdirSync(folder);
  const write = (file, content) => writeFileSync(join(folder, file), JSON.stringify(content));
  write("package.json", manifest);
  write("package-lock.json", { ...lock, packages: { "": top, ...packages } });
  const command = ["sbom", "--sbom-format=cyclonedx", "--sbom-type=application", "--package-lock-only"];
  // What `npm run` tells its children about this folder isn't true of that one.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_config_local_prefix$/i.test(name)),
  );
  const [file, ...first] = npm();
  const made = execFileSync(file, [...first, ...command], {
    cwd: folder,
    env,
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  writeFileSync(join(root, "sbom.cdx.json"), made);
  console.log(`sbom.cdx.json lists ${JSON.parse(made).components.length} packages.`);
} finally {
  rmSync(temporary, { recursive: true });
}
