import { createHash, randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { formIn, listen } from "./listen";

// A GitHub, as far as a login needs one. What it does is documented in github/docs, "Authorizing OAuth apps" (content/apps/oauth-apps/
// building-oauth-apps) and "Troubleshooting OAuth app access token request errors", in the REST API's "Get the authenticated user", and in the
// changelog of 2025-07-14, "PKCE support for OAuth and GitHub App authentication".

/** The operator's keys, as the product under test has them. */
export const gitHubKeys = { clientId: "portal-at-github", clientSecret: "canary-secret-of-github" };

/** What a product is told of this GitHub. */
export const gitHubSettings = ({ url, apiUrl }: { url: string; apiUrl: string }) => ({
  GITHUB_CLIENT_ID: gitHubKeys.clientId,
  GITHUB_CLIENT_SECRET: gitHubKeys.clientSecret,
  GITHUB_URL: url,
  GITHUB_API_URL: apiUrl,
});

/** Somebody with an account at GitHub. */
export interface GitHubPerson {
  id: unknown;
  login: unknown;
}

/** Codes that a test can come back with, to have the token endpoint answer otherwise. */
export const troubles = ["down", "garbled", "huge", "slow", "impossible", "cut off"] as const;

interface Given {
  person: GitHubPerson;
  challenge: string;
}

/** @param redirectUri where it sends people back to */
export async function startGitHub(redirectUri: string) {
  const codes = new Map<string, Given>();
  const tokens = new Map<string, GitHubPerson>();

  /** Whoever is logged in there agrees; here, they say who they are. */
  async function authorize(request: IncomingMessage, response: ServerResponse, asked: URLSearchParams): Promise<void> {
    const challenge = asked.get("code_challenge") ?? "";
    // Only S256 is accepted, and a callback address that was registered.
    if (asked.get("client_id") !== gitHubKeys.clientId || asked.get("redirect_uri") !== redirectUri)
      return end(response, 404);
    if (asked.get("code_challenge_method") !== "S256" || challenge.length !== 43) return end(response, 400);
    if (request.method !== "POST") {
      response.setHeader("content-type", "text/html");
      response.end(
        '<title>GitHub</title><form method="post"><input name="person" aria-label="Person"><button>Authorize</button></form>',
      );
      return;
    }
    const person = JSON.parse((await formIn(request)).get("person") ?? "{}") as GitHubPerson;
    const code = randomBytes(10).toString("hex");
    codes.set(code, { person, challenge });
    response.setHeader("location", `${redirectUri}?code=${code}&state=${encodeURIComponent(asked.get("state") ?? "")}`);
    end(response, 302);
  }

  async function giveToken(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const sent = await formIn(request);
    const code = sent.get("code") ?? "";
    if (isTrouble(code)) return misbehave(response, code);
    // A refusal has the status of a success.
    const refuse = (error: string) =>
      json(response, 200, { error, error_description: `<b>${error}</b>`, error_uri: "https://docs.github.com" });
    if (sent.get("client_id") !== gitHubKeys.clientId || sent.get("client_secret") !== gitHubKeys.clientSecret)
      return refuse("incorrect_client_credentials");
    const given = codes.get(code);
    codes.delete(code);
    const verifier = createHash("sha256")
      .update(sent.get("code_verifier") ?? "")
      .digest("base64url");
    if (!given || verifier !== given.challenge) return refuse("bad_verification_code");
    if (sent.get("redirect_uri") !== redirectUri) return refuse("redirect_uri_mismatch");
    const token = `gho_${randomBytes(18).toString("hex")}`;
    tokens.set(token, given.person);
    // By default, it answers with a form.
    if (request.headers.accept !== "application/json")
      return end(response, 200, `access_token=${token}&scope=&token_type=bearer`);
    json(response, 200, { access_token: token, scope: "", token_type: "bearer" });
  }

  function tellWho(request: IncomingMessage, response: ServerResponse): void {
    // The API takes no calls without it.
    if (!request.headers["user-agent"])
      return json(response, 403, { message: "Request forbidden by administrative rules." });
    const person = tokens.get(/^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "");
    if (!person || person.login === "suspended") return json(response, 401, { message: "Bad credentials" });
    json(response, 200, { ...person, node_id: "MDQ6VXNlcjE=", name: "Somebody", email: null, type: "User" });
  }

  const { url, stop } = await listen((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://github.invalid");
    const answered =
      pathname === "/login/oauth/authorize"
        ? authorize(request, response, searchParams)
        : pathname === "/login/oauth/access_token" && request.method === "POST"
          ? giveToken(request, response)
          : pathname === "/api/v3/user"
            ? tellWho(request, response)
            : end(response, 404);
    void answered;
  });
  return { url, apiUrl: `${url}/api/v3`, stop };
}

const isTrouble = (code: string): code is (typeof troubles)[number] => (troubles as readonly string[]).includes(code);

function misbehave(response: ServerResponse, how: (typeof troubles)[number]): void {
  const { socket } = response;
  if (how === "down") return end(response, 503);
  if (how === "garbled") return end(response, 200, "<html>Unicorn!</html>");
  if (how === "huge") return end(response, 200, JSON.stringify({ access_token: "x".repeat(1_000_000) }));
  // No status that there is.
  if (how === "impossible") return void socket?.end("HTTP/1.1 999 What\r\nContent-Length: 2\r\n\r\n{}");
  if (how === "cut off") return void socket?.end("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
  // Slow: it says nothing more.
  response.write("{");
}

function end(response: ServerResponse, status: number, text = ""): void {
  response.statusCode = status;
  response.end(text);
}

function json(response: ServerResponse, status: number, body: object): void {
  response.setHeader("content-type", "application/json; charset=utf-8");
  end(response, status, JSON.stringify(body));
}

/** Agrees there, as somebody. @returns what GitHub sends the browser back with */
export async function visitGitHub(start: string, person: GitHubPerson): Promise<Record<string, string>> {
  const body = new URLSearchParams({ person: JSON.stringify(person) });
  const response = await fetch(start, { method: "POST", redirect: "manual", body });
  const location = response.headers.get("location");
  if (!location) throw new Error(`GitHub answered ${response.status}: ${await response.text()}`);
  return Object.fromEntries(new URL(location).searchParams);
}
