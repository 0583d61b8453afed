#!/usr/bin/env node
// Offline stand-in for Prisma's native `schema-engine` binary (PostgreSQL only).
// Speaks the same line-delimited JSON-RPC on stdin/stdout and delegates to
// @prisma/schema-engine-wasm through @prisma/adapter-pg. No download needed.
import { readFileSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import pg from "pg";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as bg from "@prisma/schema-engine-wasm/schema_engine_bg";

const require = createRequire(import.meta.url);
const argv = process.argv.slice(2);
const datamodels = [];
let datasource = {};
let cli = null;
for (let i = 0; i < argv.length; i++) {
  const a = argv[i];
  if (a === "--datamodels" || a === "-d") {
    const f = argv[++i];
    datamodels.push([f, readFileSync(f, "utf8")]);
  } else if (a === "--datasource") datasource = JSON.parse(argv[++i]);
  else if (a === "--enabled-preview-features" || a === "--extension-types") i++;
  else if (a === "--version" || a === "-V") {
    console.log("schema-engine-cli wasm-shim");
    process.exit(0);
  } else if (a === "cli") {
    cli = argv[++i];
  }
}
const log = (level, message, extra = {}) =>
  writeSync(
    2,
    JSON.stringify({
      timestamp: new Date().toISOString(),
      level,
      fields: { message, ...extra },
      target: "schema_engine::logger",
    }) + "\n",
  );

const url = datasource.url;
const dbName = (u) => decodeURIComponent(new URL(u).pathname.slice(1));
const schemaOf = (u) => new URL(u).searchParams.get("schema") ?? undefined;
function clean(u) {
  const x = new URL(u);
  for (const k of ["schema", "connection_limit", "pool_timeout", "pgbouncer"]) x.searchParams.delete(k);
  return x.toString();
}
async function admin(u, fn) {
  const x = new URL(clean(u));
  x.pathname = "/postgres";
  const c = new pg.Client({ connectionString: x.toString() });
  await c.connect();
  try {
    return await fn(c);
  } finally {
    await c.end();
  }
}
const quote = (n) => '"' + n.replace(/"/g, '""') + '"';

async function canConnect(u) {
  const c = new pg.Client({ connectionString: clean(u) });
  await c.connect();
  await c.end();
}
async function createDatabase(u) {
  await admin(u, (c) => c.query(`CREATE DATABASE ${quote(dbName(u))}`));
  return { databaseName: dbName(u) };
}

if (cli) {
  log("INFO", "Starting schema engine CLI"); // the CLI drops the first stderr line
  try {
    if (cli === "can-connect-to-database") await canConnect(url);
    else if (cli === "create-database") await createDatabase(url);
    else if (cli === "drop-database")
      await admin(url, (c) => c.query(`DROP DATABASE ${quote(dbName(url))} WITH (FORCE)`));
    else throw new Error("unsupported cli command " + cli);
    log("INFO", "ok");
    process.exit(0);
  } catch (e) {
    const code =
      e.code === "3D000"
        ? "P1003"
        : e.code === "28P01"
          ? "P1000"
          : /ECONN|ENOTFOUND|EHOST/.test(e.code ?? "")
            ? "P1001"
            : e.code === "42P04"
              ? "P1009"
              : "P1011";
    log("ERROR", e.message || String(e.code), { error_code: code, is_panic: false, meta: {} });
    process.exit(1);
  }
}

// The published adapter is meant for the client: it rejects the catalog type "char"
// (oid 18) and splits scripts at every ";". Both are needed by the schema engine.
const TEXT_OID = 25,
  CHAR_OID = 18;
function patchQueryable(q) {
  const original = q.queryRaw,
    io = q.performIO;
  q.queryRaw = async function (query) {
    let chars = [];
    const view = Object.create(q, {
      performIO: {
        value: async (x) => {
          const r = await io.call(q, x);
          chars = r.fields.flatMap((f, i) => (f.dataTypeID === CHAR_OID ? [i] : []));
          return chars.length
            ? {
                ...r,
                rows: r.rows,
                fields: r.fields.map((f) => (f.dataTypeID === CHAR_OID ? { name: f.name, dataTypeID: TEXT_OID } : f)),
              }
            : r;
        },
      },
    });
    const res = await original.call(view, query);
    for (const i of chars) res.columnTypes[i] = ColumnTypeEnum.Character;
    return res;
  };
  return q;
}
function patchAdapter(a) {
  patchQueryable(a);
  const start = a.startTransaction;
  a.startTransaction = async (...args) => patchQueryable(await start.apply(a, args));
  a.executeScript = async (script) => {
    try {
      await a.client.query(script);
    } catch (e) {
      a.onError(e);
    }
  };
  return a;
}
function patchFactory(f) {
  const connect = f.connect;
  f.connect = async (...args) => patchAdapter(await connect.apply(f, args));
  // The stock connectToShadowDb passes { connectionString, database }, and pg lets the
  // connection string win: the "shadow" would be the real database. Build it ourselves.
  f.connectToShadowDb = async () => {
    const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    await admin(url, (c) => c.query(`CREATE DATABASE ${quote(name)}`));
    const x = new URL(clean(url));
    x.pathname = "/" + name;
    const shadow = patchAdapter(await new PrismaPg({ connectionString: x.toString() }).connect());
    const dispose = shadow.dispose;
    shadow.dispose = async () => {
      await dispose.call(shadow);
      await admin(url, (c) => c.query(`DROP DATABASE IF EXISTS ${quote(name)} WITH (FORCE)`));
    };
    return shadow;
  };
  return f;
}

let enginePromise;
function engine() {
  return (enginePromise ??= (async () => {
    const wasmPath = join(
      dirname(require.resolve("@prisma/schema-engine-wasm/schema_engine_bg")),
      "schema_engine_bg.wasm",
    );
    const { instance } = await WebAssembly.instantiate(readFileSync(wasmPath), { "./schema_engine_bg.js": bg });
    bg.__wbg_set_wasm(instance.exports);
    instance.exports.__wbindgen_start();
    const factory = bindMigrationAwareSqlAdapterFactory(
      patchFactory(
        new PrismaPg(
          { connectionString: clean(url ?? "postgresql://unused") },
          { schema: url ? schemaOf(url) : undefined },
        ),
      ),
    );
    const e = await bg.SchemaEngine.new(
      { datamodels: datamodels.length ? datamodels : undefined },
      (m) => process.env.SE_DEBUG && process.stderr.write(m + "\n"),
      factory,
    );
    return { e, factory };
  })());
}
const methods = [
  "applyMigrations",
  "createMigration",
  "dbExecute",
  "devDiagnostic",
  "diagnoseMigrationHistory",
  "diff",
  "ensureConnectionValidity",
  "evaluateDataLoss",
  "introspect",
  "introspectSql",
  "markMigrationApplied",
  "markMigrationRolledBack",
  "reset",
  "schemaPush",
];
async function call(method, params) {
  if (method === "createDatabase") return createDatabase(url);
  const { e } = await engine();
  if (method === "getDatabaseVersion") return e.version(params);
  if (!methods.includes(method)) throw Object.assign(new Error(`method ${method} not supported`), { code: -32601 });
  if (method === "ensureConnectionValidity") {
    await canConnect(url);
    return {};
  }
  return (await e[method](params)) ?? null;
}
const out = (m) => process.stdout.write(JSON.stringify({ jsonrpc: "2.0", ...m }) + "\n");
let chain = Promise.resolve();
createInterface({ input: process.stdin, crlfDelay: Infinity })
  .on("line", (line) => {
    if (!line.trim()) return;
    const req = JSON.parse(line);
    if (!req.method) return;
    chain = chain.then(async () => {
      try {
        const result = await call(req.method, req.params);
        if (process.env.SE_DEBUG) process.stderr.write(req.method + " -> " + JSON.stringify(result) + "\n");
        // `diff` prints through a server->client "print" request in the native engine
        if (req.method === "diff" && result?.stdout != null) {
          out({ id: "p" + req.id, method: "print", params: { content: result.stdout } });
        }
        out({ id: req.id, result: result ?? null });
      } catch (err) {
        if (process.env.SE_DEBUG) process.stderr.write(String(err?.stack) + JSON.stringify(err) + "\n");
        out({
          id: req.id,
          error: {
            code: 4466,
            message: "An error happened. Check the data field for details.",
            data: {
              is_panic: false,
              message: err?.message ?? String(err),
              meta: err?.meta ?? null,
              error_code: err?.code ?? null,
              backtrace: null,
            },
          },
        });
      }
    });
  })
  .on("close", () => chain.then(() => process.exit(0)));
