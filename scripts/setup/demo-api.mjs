import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { callApi } from "./call-api.mjs";
import { SetupError } from "./fail.mjs";

const demoEmail = "demo@debrief.example";

/**
 * Logs in to the product that runs here, as the demo team's owner.
 * @param {Record<string, string | undefined>} variables its settings, where they are not the usual ones
 * @returns the demo's credentials, and what reports their usage
 */
export async function openDemo({ PORT, DATA_DIR, PUBLIC_URL, SERVICE_KEY }) {
  const dataDir = DATA_DIR || ".data";
  const settings = await readFile(join(dataDir, "settings.json"), "utf8").then(JSON.parse, () => {
    throw new SetupError(`there is no local run in ${dataDir}: run npm start first, or set the DATA_DIR it uses`);
  });
  const api = `${PUBLIC_URL || `http://localhost:${PORT || 3000}`}/api`;
  const call = (method, path, token, body) => callApi(`${api}${path}`, method, token, body);
  await call("GET", "/ready").catch(() => {
    throw new SetupError(`nothing answers at ${api}: run npm start first, or set the PORT it uses`);
  });
  const client = await call("POST", "/client", undefined, {
    name: "Demo traffic",
    redirectURI: "http://localhost",
    trusted: false,
  });
  const login = { grant_type: "password", username: demoEmail, password: settings.demoPassword };
  const { client_id, client_secret } = client;
  const { access_token } = await call("POST", "/login", undefined, { ...login, client_id, client_secret }).catch(() => {
    throw new SetupError(`${demoEmail} can't log in at ${api}: it has no demo team, or a different password`);
  });
  const credentials = [];
  for (const { id } of await call("GET", "/application", access_token)) {
    credentials.push(...(await call("GET", `/application/${id}/creds`, access_token)));
  }
  if (credentials.length === 0) throw new SetupError("the demo team has no credentials: generate some in the portal");
  return { credentials, report: (events) => call("POST", "/usage", SERVICE_KEY || settings.SERVICE_KEY, { events }) };
}
