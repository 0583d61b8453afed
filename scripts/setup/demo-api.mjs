import { callApi } from "./call-api.mjs";
import { SetupError } from "./fail.mjs";
import { findProduct } from "./find-product.mjs";

const demoEmail = "demo@debrief.example";

/**
 * Logs in to the product that runs here, as the demo team's owner.
 * @param {Record<string, string | undefined>} variables its settings, where they are not the usual ones
 * @returns the demo's credentials, and what reports their usage
 */
export async function openDemo(variables) {
  const { api, dataDir, made } = await findProduct(variables);
  if (!made.demoPassword)
    throw new SetupError(`there is no local run in ${dataDir}: run npm start first, or set the DATA_DIR it uses`);
  const call = (method, path, token, body) => callApi(`${api}${path}`, method, token, body);
  const client = await call("POST", "/client", undefined, {
    name: "Demo traffic",
    redirectURI: "http://localhost",
    trusted: false,
  });
  const login = { grant_type: "password", username: demoEmail, password: made.demoPassword };
  const { client_id, client_secret } = client;
  const { access_token } = await call("POST", "/login", undefined, { ...login, client_id, client_secret }).catch(() => {
    throw new SetupError(`${demoEmail} can't log in at ${api}: it has no demo team, or a different password`);
  });
  const credentials = [];
  for (const { id } of await call("GET", "/application", access_token)) {
    credentials.push(...(await call("GET", `/application/${id}/creds`, access_token)));
  }
  if (credentials.length === 0) throw new SetupError("the demo team has no credentials: generate some in the portal");
  return {
    credentials,
    report: (events) => call("POST", "/usage", variables.SERVICE_KEY || made.SERVICE_KEY, { events }),
  };
}
