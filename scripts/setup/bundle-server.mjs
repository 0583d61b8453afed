import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./root.mjs";

/** Where the compiled server is. */
export const serverBundle = ".next/debrief";

/**
 * Packages of plain JavaScript that hold no state of their own (lib/metrics.ts shares its registry itself, lib/tracing.ts what traces): they become part of the bundle,
 * since a hundred small files take a start longer than all that is in them. All others are loaded from `node_modules`.
 */
const bundled = /^(@opentelemetry\/.*|csv-stringify|decimal\.js|iso-3166|p-limit|prom-client|uuid|zod)$/;

/** What is bundled of CommonJS asks for Node's own modules in its own way. */
const withRequire = `import { createRequire as makeRequire } from "node:module";
const require = makeRequire(import.meta.url);`;

/**
 * Compiles the server, so that a start loads a few files instead of compiling hundreds: in half the time, and without the memory of a
 * compiler. A replica's further processes, what hashes passwords and the local run are entries of their own, which share the server's modules; a production run of one process loads neither the second nor the last.
 */
export async function bundleServer() {
  const { build } = await import("esbuild");
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  await build({
    absWorkingDir: root,
    entryPoints: {
      main: "lib/server/main.ts",
      sibling: "lib/server/siblings/sibling.ts",
      "hashing-thread": "lib/server/hashing/thread.ts",
      "stand-ins": "dev/stand-ins.ts",
    },
    outdir: serverBundle,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    external: Object.keys(dependencies).filter((name) => !bundled.test(name)),
    plugins: [routesTogether],
    jsx: "automatic",
    banner: { js: withRequire },
    // Next says that what lies beside its build is CommonJS.
    outExtension: { ".js": ".mjs" },
    sourcemap: true,
    sourcesContent: false,
    logLevel: "warning",
  });
}

/**
 * A server needs all of its routes at once. Loaded by name, each would be a file of its own, and so would whatever any two of them share:
 * two hundred files, to be found, opened and compiled one by one.
 */
const routesTogether = {
  name: "routes-together",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]lib[\\/]server[\\/]routes\.ts$/ }, ({ path }) => {
      const folder = join(root, "app/api");
      const names = readdirSync(folder, { recursive: true })
        .filter((name) => /(^|[\\/])route\.ts$/.test(name))
        .map((name) => dirname(name).replaceAll("\\", "/"));
      const imports = names.map(
        (name, n) => `import * as route${n} from ${JSON.stringify(join(folder, name, "route.ts"))};`,
      );
      const table = names.map((name, n) => `  ${JSON.stringify(name)}: route${n},`);
      const contents = `${imports.join("\n")}
const routes = {\n${table.join("\n")}\n};
export const loadRoute = async (folder) => routes[folder];`;
      return { contents, loader: "js", resolveDir: dirname(path) };
    });
  },
};
