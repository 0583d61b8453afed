import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { test } from "vitest";
import { finishAt, type Client } from "@/lib/integrations/oidc/client";
import { readClaims } from "@/lib/integrations/oidc/read-claims";
import { fuzz, patience } from "./fuzz";
import { mutationsOf } from "./mutate";

const issuer = "https://id.example.com";

/** What the provider answers, by the path that is asked. */
let answers = new Map<string, string>();

const client: Client = {
  issuer,
  clientId: "c",
  clientSecret: "s",
  redirectUri: "https://portal.example.com/login/return",
  plain: false,
  fetch: (address) => {
    const body = answers.get(new URL(address).pathname) ?? "{}";
    return Promise.resolve(new Response(body, { headers: { "content-type": "application/json" } }));
  },
};
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
    answers = new Map(good).set(where?.path ?? "", answer);
    const asked = async () => readClaims(await finishAt(client, { nonce: "n", verifier }, { code: "x", state: "s" }));
    const read = await asked().catch((error: unknown) => {
      // Its callers take any error for a provider that says nonsense.
      if (error instanceof Error) return null;
      throw error;
    });
    if (read && (read.subject !== "ada" || read.email !== "ada@example.com"))
      throw new Error(`It names ${read.subject}`);
  });
});
