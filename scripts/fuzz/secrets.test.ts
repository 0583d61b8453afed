import { parse as parseCookies } from "cookie";
import { expect, test, vi } from "vitest";
import { sessionCookie, sessionIdFrom, ssoBrowserIn } from "@/lib/auth/portal-cookie";
import { CannotOpen, seal, unseal } from "@/lib/auth/seal";
import { createClientId, createSecret, isClientId, isSecretOf, kindOfSecret, type SecretKind } from "@/lib/auth/secret";
import { createUserCode, readUserCode } from "@/lib/domain/grants/user-code";
import { fitsChallenge, isCodeChallenge } from "@/lib/domain/grants/pkce";
import { mayReceiveCodes, redirectUriFor } from "@/lib/domain/grants/redirect-uri";
import { OAuthError } from "@/lib/errors";
import { readBasicClient } from "@/lib/http/basic-client";
import { bearerToken } from "@/lib/http/identify";
import { fuzz, orRefused, patience } from "./fuzz";
import { mutationsOf } from "./mutate";

const settings = vi.hoisted(() => ({
  PUBLIC_URL: "https://portal.example.com",
  AUTH_SECRET: ["a".repeat(32)],
  SERVICE_KEY: ["b".repeat(32)],
}));
vi.mock("@/lib/env", () => ({ env: () => settings }));

const kinds: SecretKind[] = [
  "access_token",
  "refresh_token",
  "client_secret",
  "service_secret",
  "service_token",
  "personal_token",
  "sandbox_secret",
  "production_secret",
  "invite",
  "reset_password",
  "confirm_email",
  "change_email",
  "mfa_token",
  "grant_token",
  "grant_refresh",
  "authorization_code",
  "device_code",
];

test("a changed token of any kind is refused without a query", { timeout: patience }, async () => {
  const known = new Set(kinds.map(createSecret));
  await fuzz(mutationsOf([...known], ["dbf_", "_at_", "_rt_"]), (token) => {
    const kind = kindOfSecret(token);
    for (const each of kinds) if (isSecretOf(each, token) !== (kind === each)) throw new Error(`${each} or ${kind}?`);
    if (kind !== null && !known.has(token)) throw new Error(`It is taken for a ${kind}`);
  });
});

test("a changed client ID is refused without a query", { timeout: patience }, async () => {
  const known = new Set((["mgmt", "service", "sandbox", "production"] as const).map(createClientId));
  await fuzz(mutationsOf([...known]), (id) => {
    if (isClientId(id) && !known.has(id)) throw new Error("It is taken for one of ours");
  });
});

test("an Authorization header bears a token, a client or nothing", { timeout: patience }, async () => {
  const token = createSecret("access_token");
  const client = Buffer.from(`${createClientId("mgmt")}:${createSecret("client_secret")}`).toString("base64");
  const odd = Buffer.from("%E0%A4%A:%").toString("base64");
  const seeds = [`Bearer ${token}`, `Basic ${client}`, `Basic ${odd}`, `bearer  ${token} `, "DPoP x", 'Digest a="b"'];
  await fuzz(mutationsOf(seeds, ["Bearer ", "Basic "]), (header) => {
    expectText(bearerToken(header));
    for (const decode of [undefined, String]) {
      const read = orRefused(() => readBasicClient(header, decode), OAuthError);
      if (read) expectText(read.client_id + read.client_secret);
    }
  });
});

const expectText = (value: unknown) => {
  if (typeof value !== "string") throw new Error(`${String(value)} isn't text`);
};

test("what we sealed opens as it was, and changed not at all", { timeout: patience }, async () => {
  const sealed = seal("fuzzing", "a secret");
  await fuzz(mutationsOf([sealed]), (text) => {
    const opened = orRefused(() => unseal("fuzzing", text), CannotOpen);
    if (opened !== undefined && opened !== "a secret") throw new Error(`It opens as ${opened}`);
  });
});

test("a changed cookie names no other session", { timeout: patience }, async () => {
  const id = "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b";
  const value = (await sessionCookie(id, new Date(Date.now() + 86_400_000))).split("; ")[0] ?? "";
  const seeds = [value, `a=b; ${value}; c="d"`, "__Host-debrief.sso=abc", "x"];
  await fuzz(mutationsOf(seeds, ["; ", "__Host-debrief.session=", "%"]), async (header) => {
    ssoBrowserIn(header);
    const named = await sessionIdFrom(parseCookies(header)["__Host-debrief.session"]);
    if (named !== null && named !== id) throw new Error(`It names ${named}`);
  });
});

test("a typed code is one of ours or none", { timeout: patience }, async () => {
  await fuzz(mutationsOf([createUserCode(), "wdjb mjht", "ＷＤＪＢ－ＭＪＨＴ"], ["–", "ﬃ", "ß"]), (typed) => {
    const code = readUserCode(typed);
    if (code !== null && readUserCode(code) !== code) throw new Error(`It is read as ${code}`);
  });
});

test("a code goes only to the registered address", { timeout: patience }, async () => {
  const registered = [
    "https://example.com/callback?a=b",
    "http://127.0.0.1:3000/cb",
    "http://[::1]/cb",
    "com.app.x:/cb",
  ];
  const words = ["https://", "http://", "127.0.0.1", "localhost", "evil.example", ":80", "user@"];
  await fuzz(mutationsOf(registered, words), (uri) => {
    if (mayReceiveCodes(uri)) expectText(redirectUriFor(uri, undefined));
    for (const known of registered) {
      const to = redirectUriFor(known, uri);
      if (to === null || to === known) continue;
      const [asked, ours] = [new URL(to), new URL(known)];
      if (asked.hostname !== ours.hostname || asked.pathname !== ours.pathname)
        throw new Error(`${known} becomes ${to}`);
    }
  });
});

test("a changed verifier of PKCE never fits", { timeout: patience }, async () => {
  const verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
  const challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
  expect(fitsChallenge(verifier, challenge)).toBe(true);
  await fuzz(mutationsOf([verifier, challenge]), (text) => {
    if (isCodeChallenge(text)) fitsChallenge(verifier, text);
    if (text !== verifier && fitsChallenge(text, challenge)) throw new Error("It fits");
  });
});
