import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

/** Somebody whom the provider knows: its claims, as it tells them. */
export type Person = Record<string, unknown> & { sub: string };

export const client = { client_id: "portal", client_secret: "a-secret-of-the-provider" };

/**
 * Starts `oidc-provider` on loopback. Whoever is set as `person` is logged in without a form.
 * @param redirectUri where it may send people back to
 */
export async function startIdentityProvider(redirectUri: string) {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const state: { person: Person; hidesTime: boolean; nonce?: string | undefined; forged?: object | undefined } = {
    person: { sub: "nobody" },
    hidesTime: false,
  };
  const provider = new Provider(issuer, {
    clients: [
      { ...client, redirect_uris: [redirectUri], response_types: ["code"], grant_types: ["authorization_code"] },
    ],
    pkce: { required: () => true },
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name", "given_name", "family_name"] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => state.person }),
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
  });
  const { prototype } = provider.IdToken;
  const payload = prototype.payload;
  // What another provider says, or doesn't: signed all the same.
  prototype.payload = async function () {
    const claims = await payload.call(this);
    if (state.hidesTime) delete claims.auth_time;
    if (state.nonce !== undefined) claims.nonce = state.nonce;
    return claims;
  };
  const issue = prototype.issue;
  prototype.issue = async function (...args: unknown[]) {
    const token: string = await issue.apply(this, args);
    if (!state.forged) return token;
    const [head = "", body = "", signature = ""] = token.split(".");
    const claims = { ...JSON.parse(Buffer.from(body, "base64url").toString()), ...state.forged };
    return [head, Buffer.from(JSON.stringify(claims)).toString("base64url"), signature].join(".");
  };
  const answer = provider.callback();
  server.on("request", (request, response) => {
    if (!request.url?.startsWith("/interaction/")) return void answer(request, response);
    void (async () => {
      const { params } = await provider.interactionDetails(request, response);
      const grant = new provider.Grant({ accountId: state.person.sub, clientId: String(params.client_id) });
      grant.addOIDCScope("openid email profile");
      const consent = { grantId: await grant.save() };
      await provider.interactionFinished(request, response, { login: { accountId: state.person.sub }, consent });
    })();
  });
  return {
    issuer,
    /** From now on, it is this person who comes by. */
    set person(person: Person) {
      state.person = person;
    },
    /** Whether ID tokens leave out when the person has logged in. */
    set hidesTime(hides: boolean) {
      state.hidesTime = hides;
    },
    /** The nonce of all ID tokens, instead of the one that was asked for. */
    set nonce(nonce: string | undefined) {
      state.nonce = nonce;
    },
    /** What ID tokens say from now on, which was put in after they were signed. */
    set forged(claims: object | undefined) {
      state.forged = claims;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/**
 * Goes where a browser would be sent, with its cookies.
 * @returns what the provider sends it back with
 */
export async function visit(start: string, redirectUri: string): Promise<Record<string, string>> {
  const cookies = new Map<string, string>();
  for (let url = start, hops = 0; hops < 10; hops++) {
    if (url.startsWith(redirectUri)) return Object.fromEntries(new URL(url).searchParams);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, { redirect: "manual", headers: { cookie } });
    for (const set of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (set.split(";")[0] ?? "").split("=");
      cookies.set(name, value);
    }
    const location = response.headers.get("location");
    if (!location) throw new Error(`The provider answered ${response.status}: ${await response.text()}`);
    url = new URL(location, url).href;
  }
  throw new Error("The provider sends people around in circles.");
}
