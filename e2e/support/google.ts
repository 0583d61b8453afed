import Provider, { interactionPolicy } from "oidc-provider";
import { formIn, listen } from "./listen";

/** The operator's keys, as the product under test has them. */
export const googleKeys = { clientId: "portal-at-google", clientSecret: "canary-secret-of-google" };

/** What a product is told of this Google. */
export const googleSettings = ({ issuer }: { issuer: string }) => ({
  GOOGLE_CLIENT_ID: googleKeys.clientId,
  GOOGLE_CLIENT_SECRET: googleKeys.clientSecret,
  GOOGLE_ISSUER: issuer,
});

/** Somebody with an account at Google: the claims of their ID token. */
export type GooglePerson = Record<string, unknown> & { sub: string };

/**
 * Starts a Google: `oidc-provider`, which signs for real. As Google's own, its ID tokens have the address in them (developers.google.com/identity/
 * openid-connect, "An ID token's payload"), it takes the secret in the body, and it asks which account it is, in a form with a field for claims.
 * @param redirectUri where it sends people back to
 */
export async function startGoogle(redirectUri: string) {
  const { url: issuer, server, stop } = await listen();
  const people = new Map<string, GooglePerson>();
  const policy = interactionPolicy.base();
  policy.add(new interactionPolicy.Prompt({ name: "select_account", requestable: true }), 0);
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: googleKeys.clientId,
        client_secret: googleKeys.clientSecret,
        redirect_uris: [redirectUri],
        response_types: ["code"],
        grant_types: ["authorization_code"],
        token_endpoint_auth_method: "client_secret_post",
      },
    ],
    pkce: { required: () => true },
    conformIdTokenClaims: false,
    claims: { openid: ["sub"], email: ["email", "email_verified", "hd"] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => people.get(id) ?? { sub: id } }),
    interactions: { policy, url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
  });
  const answer = provider.callback();
  server.on("request", (request, response) => {
    if (!request.url?.startsWith("/interaction/")) return void answer(request, response);
    if (request.method !== "POST") {
      response.setHeader("content-type", "text/html");
      response.end(
        '<title>Google</title><form method="post"><input name="claims" aria-label="Claims"><button>Next</button></form>',
      );
      return;
    }
    void (async () => {
      const person = JSON.parse((await formIn(request)).get("claims") ?? "{}") as GooglePerson;
      people.set(person.sub, person);
      const { params } = await provider.interactionDetails(request, response);
      const grant = new provider.Grant({ accountId: person.sub, clientId: String(params.client_id) });
      grant.addOIDCScope("openid email");
      const consent = { grantId: await grant.save() };
      const login = { accountId: person.sub };
      await provider.interactionFinished(request, response, { select_account: {}, login, consent });
    })();
  });
  return { issuer, stop };
}

/**
 * Goes where a browser would be sent, and says who it is there.
 * @returns what Google sends it back with
 */
export async function visitGoogle(start: string, person: GooglePerson): Promise<Record<string, string>> {
  const cookies = new Map<string, string>();
  for (let url = start, hops = 0; hops < 10; hops++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const body = new URLSearchParams({ claims: JSON.stringify(person) });
    const asks = new URL(url).pathname.startsWith("/interaction/");
    const response = await fetch(url, {
      redirect: "manual",
      headers: { cookie },
      ...(asks ? { method: "POST", body } : {}),
    });
    for (const set of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (set.split(";")[0] ?? "").split("=");
      cookies.set(name, value);
    }
    const location = response.headers.get("location");
    if (!location) throw new Error(`Google answered ${response.status}: ${await response.text()}`);
    const next = new URL(location, url);
    if (next.origin !== new URL(start).origin) return Object.fromEntries(next.searchParams);
    url = next.href;
  }
  throw new Error("Google sends people around in circles.");
}
