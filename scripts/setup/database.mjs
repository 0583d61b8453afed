import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { SetupError } from "./fail.mjs";

/**
 * For scripts that work on the database of a product that runs, or could.
 * @param {Record<string, string | undefined>} variables DATABASE_URL, or DATA_DIR of the local product
 * @returns {Promise<string>} its URL
 */
export async function findDatabase({ DATABASE_URL, DATA_DIR }) {
  if (DATABASE_URL) return DATABASE_URL;
  const dataDir = resolve(DATA_DIR || ".data");
  const settings = await readFile(join(dataDir, "settings.json"), "utf8").then(JSON.parse, () => ({}));
  const { findRunningPostgres } = await import("../../dev/postgres/running.ts");
  const url = await findRunningPostgres(dataDir, settings.databasePassword).catch(() => null);
  if (!url) throw new SetupError("there is no database: set DATABASE_URL, or run npm start for one on this machine");
  return url;
}
