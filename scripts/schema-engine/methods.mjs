import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { createFactory } from "./adapter.mjs";
import { connectOnce, createDatabase } from "./server.mjs";

/** Those that the WebAssembly build answers under the same name. */
const passedOn = new Set([
  "applyMigrations",
  "createMigration",
  "dbExecute",
  "devDiagnostic",
  "diagnoseMigrationHistory",
  "diff",
  "evaluateDataLoss",
  "introspect",
  "introspectSql",
  "markMigrationApplied",
  "markMigrationRolledBack",
  "reset",
  "schemaPush",
]);

/**
 * @param {string | undefined} url of the database; what only reads the schema needs none
 * @param {[file: string, text: string][]} datamodels
 * @returns what answers one JSON-RPC method
 */
export function createMethods(url, datamodels) {
  let engine;
  return async (method, params) => {
    if (method === "createDatabase") return createDatabase(url);
    if (method === "ensureConnectionValidity") return connectOnce(url).then(() => ({}));
    engine ??= load(url ?? "postgresql://unused/unused", datamodels);
    if (method === "getDatabaseVersion") return (await engine).version(params);
    if (!passedOn.has(method)) throw Object.assign(new Error(`method ${method} not supported`), { code: -32601 });
    return (await engine)[method](params);
  };
}

async function load(url, datamodels) {
  const folder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  const wasm = readFileSync(join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const factory = bindMigrationAwareSqlAdapterFactory(createFactory(url));
  return bindings.SchemaEngine.new(
    { datamodels: datamodels.length > 0 ? datamodels : undefined },
    () => undefined,
    factory,
  );
}
