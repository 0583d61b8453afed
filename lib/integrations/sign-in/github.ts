import { calculatePKCECodeChallenge, randomPKCECodeVerifier } from "openid-client";
import { z } from "zod";
import { Unreachable } from "../oidc/bounded-request";
import { operatorFetch } from "./operator-fetch";
import type { Begun, Keys, Returned, Secrets } from "../oidc/client";
import type { Who } from "./who";

// OAuth 2 without OpenID Connect, as GitHub documents it under "Authorizing OAuth apps": there is no ID token, so who it is gets asked for with the
// access token, which is used for that once and kept nowhere.

/** Where a GitHub is: its pages, and its API. */
export interface GitHub {
  url: string;
  apiUrl: string;
}

/** GitHub has said no: to the code, or to us. Only its word is kept, never its sentence. */
export class GitHubRefused extends Error {
  override name = "GitHubRefused";

  constructor(readonly code: string) {
    super(`GitHub has refused: ${code}`);
  }
}

/**
 * No scope is asked for: what GitHub tells anybody about an account, its number and its name, is all that is needed of it. Whose its addresses
 * are is nothing GitHub could vouch for.
 * @returns where to send somebody
 */
export async function beginAtGitHub({ url }: GitHub, keys: Keys, state: string): Promise<Begun> {
  const verifier = randomPKCECodeVerifier();
  const query = new URLSearchParams({
    client_id: keys.clientId,
    redirect_uri: keys.redirectUri,
    state,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    // Whoever has no account there has no use for one here.
    allow_signup: "false",
  });
  return { url: `${url}/login/oauth/authorize?${query.toString()}`, secrets: { verifier } };
}

/** A refusal comes with 200, too, and with `error` in place of a token. */
const grantSchema = z.union([
  z.object({ error: z.string().max(100) }),
  z.object({ access_token: z.string().regex(/^[\x21-\x7e]{1,1000}$/) }),
]);

const userSchema = z.object({
  // The number stays; a login name can be given up, and be somebody else's the day after.
  id: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  login: z
    .string()
    .regex(/^[\w-]{1,100}$/)
    .catch("GitHub account"),
});

/**
 * @returns who GitHub says that somebody is
 * @throws GitHubRefused; Unreachable if it doesn't answer, or says nonsense
 */
export async function finishAtGitHub(
  { url, apiUrl }: GitHub,
  keys: Keys,
  { verifier }: Secrets,
  { code }: Returned,
): Promise<Who> {
  const body = new URLSearchParams({
    client_id: keys.clientId,
    client_secret: keys.clientSecret,
    code,
    redirect_uri: keys.redirectUri,
    code_verifier: verifier,
  });
  // Without this header, the answer is a form.
  const headers = { accept: "application/json", "content-type": "application/x-www-form-urlencoded", ...ourselves };
  const grant = await readAs(
    grantSchema,
    await operatorFetch(`${url}/login/oauth/access_token`, { method: "POST", headers, body }),
  );
  if ("error" in grant) throw new GitHubRefused(grant.error);
  const asked = await operatorFetch(`${apiUrl}/user`, {
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${grant.access_token}`,
      "x-github-api-version": "2022-11-28",
      ...ourselves,
    },
  });
  if (asked.status !== 200) throw new GitHubRefused(`status ${asked.status}`);
  const { id, login } = await readAs(userSchema, asked);
  return { subject: String(id), name: login, ownAddress: null };
}

/** The API refuses calls without it. */
const ourselves = { "user-agent": "Debrief-Developer-Portal" };

async function readAs<T>(schema: z.ZodType<T>, answer: Response): Promise<T> {
  try {
    return schema.parse(await answer.json());
  } catch (cause) {
    throw new Unreachable("The answer makes no sense.", { cause });
  }
}
