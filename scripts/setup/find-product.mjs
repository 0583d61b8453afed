import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { callApi } from "./call-api.mjs";
import { SetupError } from "./fail.mjs";

/**
 * For scripts that call a product that runs.
 * @param {Record<string, string | undefined>} variables its settings, where they are not the usual ones
 * @returns where its API is, and what a local run has made up for itself: nothing where there is none
 */
export async function findProduct({ PORT, DATA_DIR, PUBLIC_URL }) {
  const dataDir = DATA_DIR || ".data";
  const made = await readFile(join(dataDir, "settings.json"), "utf8").then(JSON.parse, () => ({}));
  const api = `${PUBLIC_URL?.replace(/\/$/, "") || `http://localhost:${PORT || 3000}`}/api`;
  await callApi(`${api}/ready`, "GET").catch(() => {
    throw new SetupError(`nothing answers at ${api}: run npm start first, or set the PORT or PUBLIC_URL it uses`);
  });
  return { api, dataDir, made };
}
