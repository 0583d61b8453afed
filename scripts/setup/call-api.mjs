import { SetupError } from "./fail.mjs";

/**
 * Calls the API of a product that runs.
 * @param {string} url
 * @param {string} method
 * @param {string} [token] a bearer token
 * @param {unknown} [body] sent as JSON
 * @returns what it answers
 * @throws SetupError for what asking again does not mend; Error for what it may
 */
export async function callApi(url, method, token, body) {
  const response = await fetch(url, {
    method,
    signal: AbortSignal.timeout(30_000),
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body ? { "content-type": "application/json" } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const answer = await response.json();
  if (response.ok) return answer;
  const words = `${method} ${new URL(url).pathname} answered ${response.status}: ${JSON.stringify(answer.response)}`;
  if (response.status < 500 && response.status !== 429) throw new SetupError(words);
  throw new Error(words);
}
