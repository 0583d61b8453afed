import { connectOnce, createDatabase, dropDatabase } from "./server.mjs";

const commands = {
  "can-connect-to-database": connectOnce,
  "create-database": createDatabase,
  "drop-database": dropDatabase,
};

/** PostgreSQL's and the system's codes, in Prisma's terms. */
const codes = { "3D000": "P1003", "28P01": "P1000", "42P04": "P1009" };

/**
 * Runs one of the engine's commands, which speak by log lines instead of JSON-RPC.
 * @returns {Promise<number>} the exit code
 */
export async function runCommand(name, url) {
  // Prisma's CLI drops the first line.
  log("INFO", "Starting");
  try {
    if (!commands[name]) throw new Error(`unsupported command ${name}`);
    await commands[name](url);
    log("INFO", "ok");
    return 0;
  } catch (error) {
    const unreachable = /ECONN|ENOTFOUND|EHOST/.test(error.code ?? "");
    const error_code = codes[error.code] ?? (unreachable ? "P1001" : "P1011");
    log("ERROR", error.message || String(error.code), { error_code, is_panic: false, meta: {} });
    return 1;
  }
}

function log(level, message, more = {}) {
  const line = {
    timestamp: new Date().toISOString(),
    level,
    fields: { message, ...more },
    target: "schema_engine::logger",
  };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
