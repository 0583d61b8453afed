import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { test, vi } from "vitest";
import { finishAt } from "@/lib/integrations/oidc/client";
import { fuzz, patience } from "./fuzz";
import { mutationsOf } from "./mutate";

vi.mock("@/lib/env", () => ({ env: () => ({ SSO_PRIVATE_ADDRESSES: [], PUBLIC_URL: "https://portal.example.com" }) }));

/** What the provider answers, by the end of the path that is asked. */
const answers = vi.hoisted(() => ({ paths: new Map<string, string>() }));
vi.mock("@/lib/integrations/oidc/guarded-fetch", () => ({
  guardedFetch: () => (address: string) => {
    const body = answers.paths.get(new URL(address).pathname) ?? "{}";
    return Promise.resolve(new Response(body, { headers: { "content-type": "application/json" } }));
  },
}));

const issuer = "https://id.example.com";
const client = { issuer, clientId: "c", clientSecret: "s", redirectUri: "https://portal.example.com/login/return" };
const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

function idToken(): string {
  const now = Math.floor(Date.now() / 1_000);
  const claims = {
    iss: issuer,
    aud: "c",
    sub: "ada",
    nonce: "n",
    iat: now,
    exp: now + 36_000,
    email: "ada@example.com",
  };
  const signed = `${encoded({ alg: "ES256", kid: "k" })}.${encoded({ ...claims, email_verified: true })}`;
  const signature = sign("sha256", Buffer.from(signed), { key: privateKey, dsaEncoding: "ieee-p1363" });
  return `${signed}.${signature.toString("base64url")}`;
}

const good = new Map([
  [
    "/.well-known/openid-configuration",
    JSON.stringify({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      userinfo_endpoint: `${issuer}/me`,
      id_token_signing_alg_values_supported: ["ES256"],
    }),
  ],
  ["/keys", JSON.stringify({ keys: [{ ...publicKey.export({ format: "jwk" }), kid: "k", use: "sig", alg: "ES256" }] })],
  ["/token", JSON.stringify({ access_token: "a", token_type: "Bearer", expires_in: 60, id_token: idToken() })],
]);

test("whatever a provider answers names the person of its ID token, or nobody", { timeout: patience }, async () => {
  const words = ['"', "{", "}", "[", "]", ":", ",", "null", "1e999", '"alg":"none"', "\\u0000", issuer, "HS256"];
  const mutations = [...good].map(([path, answer]) => ({ path, next: mutationsOf([answer], words) }));
  let turn = 0;
  let where = mutations[0];
  const next = () => (where = mutations[turn++ % mutations.length])?.next() ?? "";
  const verifier = createHash("sha256").update("v").digest("base64url");
  await fuzz(next, async (answer) => {
    answers.paths = new Map(good).set(where?.path ?? "", answer);
    const back = { answer: { code: "x", state: "s" }, anew: false };
    const read = await finishAt(client, "s", { nonce: "n", verifier }, back).catch((error: unknown) => {
      // Its callers take any error for a provider that says nonsense.
      if (error instanceof Error) return null;
      throw error;
    });
    if (read && (read.subject !== "ada" || read.email !== "ada@example.com"))
      throw new Error(`It names ${read.subject}`);
  });
});
