import { expect, test } from "@playwright/test";
import { createSecret } from "@/lib/auth/secret";
import { password, signUp, type Account, type Client } from "../support/accounts";
import { call } from "../support/api";
import { auditOf } from "../support/audit";
import { query } from "../support/database";
import { productUrl } from "../support/environment";
import {
  consent,
  exchange,
  exchangeCode,
  invalidGrant,
  loopback,
  newClient,
  newCode,
  newGrant,
  newVerifier,
  reads,
  refreshGrant,
  requestOf,
  site,
} from "../support/grants";
import { insertServiceAccount } from "../support/machines";
import { portalCookie } from "../support/portal-cookie";
import { tally, together } from "../support/together";
import { stored } from "../support/tokens";

let team: Account;
let server: Client;
let cli: Client;
let cookie: string;
test.beforeAll(async () => {
  team = await signUp();
  [server, cli] = await Promise.all([newClient(), newClient({ public: true, redirectURI: loopback })]);
  cookie = await portalCookie(team.email);
});

const { challenge } = newVerifier();

/** What the portal's page answers to a request, without following it. */
async function open(parameters: Record<string, string> | string, headers: Record<string, string> = { cookie }) {
  const answer = await fetch(`${productUrl()}/oauth/authorize?${new URLSearchParams(parameters)}`, {
    redirect: "manual",
    headers,
  });
  const location = answer.headers.get("location");
  return {
    status: answer.status,
    headers: answer.headers,
    to: location === null ? null : new URL(location, productUrl()),
    text: await answer.text(),
  };
}

test("a person's consent gives a client a code, the code gives it tokens, and they do what was asked for", async () => {
  const made = await newCode(team.token, server, { scope: "usage:read applications:read", state: "a b&c=d" });
  expect(made.to.origin + made.to.pathname).toBe(site);
  // RFC 6749, section 4.1.2: state is the exact value. RFC 9207, section 2: iss is ours.
  expect(Object.fromEntries(made.to.searchParams)).toEqual({
    code: expect.stringMatching(/^dbf_ac_/),
    state: "a b&c=d",
    iss: productUrl(),
  });
  const granted = await exchangeCode(server, made);
  expect(granted.headers.get("cache-control")).toBe("no-store");
  expect(granted).toMatchObject({
    status: 200,
    body: { token_type: "bearer", expires_in: 3_600, scope: "applications:read usage:read" },
  });
  expect(await reads(granted.body.access_token)).toBe(200);
  expect(await auditOf(team.teamId)).toContainEqual(
    expect.objectContaining({
      action: "client.access_granted",
      after: { scopes: ["applications:read", "usage:read"], flow: "browser" },
    }),
  );
});

test("a code lies in the database as its hash alone, and lives for 60 seconds", async () => {
  const { code } = await newCode(team.token, server);
  const [row] = await query<{ row: string; seconds: number }>(
    "SELECT c::text AS row, extract(epoch FROM expires_at - now())::float AS seconds FROM authorization_codes c WHERE code_hash = $1",
    [stored(code)],
  );
  expect(row?.row).not.toContain(code);
  expect(row?.seconds).toBeGreaterThan(0);
  expect(row?.seconds).toBeLessThanOrEqual(60);
});

test("RFC 6749, 4.1.2: the client MUST NOT use the code more than once, and a second use ends what the first gave", async () => {
  const made = await newCode(team.token, server);
  const { access_token, refresh_token } = (await exchangeCode(server, made)).body;
  expect(await exchangeCode(server, made)).toMatchObject(invalidGrant);
  expect(await reads(access_token)).toBe(401);
  expect(await refreshGrant(server, refresh_token)).toMatchObject(invalidGrant);
  expect(await auditOf(team.teamId)).toContainEqual(
    expect.objectContaining({ action: "client.access_ended", actor_id: null }),
  );
});

test("of many exchanges at once, one gets tokens at most, and they have ended", { tag: "@thorough" }, async () => {
  const made = await newCode(team.token, server);
  const answers = await together(8, () => exchangeCode(server, made));
  const winners = answers.filter(({ status }) => status === 200);
  expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 1, 400: 7 });
  expect(await reads(winners[0]?.body.access_token ?? "")).toBe(401);
});

test("RFC 6749, 4.1.2: an expired code is invalid_grant", async () => {
  const made = await newCode(team.token, server);
  await query("UPDATE authorization_codes SET expires_at = now() WHERE code_hash = $1", [stored(made.code)]);
  expect(await exchangeCode(server, made)).toMatchObject(invalidGrant);
});

test("RFC 6749, 4.1.3: the code must have been issued to the authenticated client, and another's stays good", async () => {
  const made = await newCode(team.token, server);
  const other = await newClient();
  expect(await exchangeCode(other, made)).toMatchObject(invalidGrant);
  expect(await exchangeCode(cli, made)).toMatchObject(invalidGrant);
  const { access_token } = (await exchangeCode(server, made)).body;
  // Nor does another client's second use end it.
  expect(await exchangeCode(other, made)).toMatchObject(invalidGrant);
  expect(await reads(access_token)).toBe(200);
});

test("RFC 6749, 4.1.3: a client with a secret must authenticate", async () => {
  const made = await newCode(team.token, server);
  for (const client_secret of ["", "wrong", createSecret("client_secret")])
    expect(await exchangeCode({ ...server, client_secret }, made)).toMatchObject({
      status: 401,
      body: { error: "invalid_client" },
    });
  expect((await exchangeCode(server, made)).status).toBe(200);
});

test("RFC 6749, 4.1.3: redirect_uri is required if the request had one, and must be identical", async () => {
  const named = { redirect_uri: site };
  const made = await newCode(team.token, server, named);
  for (const more of [{}, { redirect_uri: `${site}/` }, { redirect_uri: "https://EXAMPLE.com/callback" }])
    expect(await exchangeCode(server, made, more)).toMatchObject(invalidGrant);
  expect((await exchangeCode(server, made, named)).status).toBe(200);
  // One that the request didn't name may be left out, or be the one that was used.
  expect(await exchangeCode(server, await newCode(team.token, server), { redirect_uri: loopback })).toMatchObject(
    invalidGrant,
  );
  expect((await exchangeCode(server, await newCode(team.token, server), named)).status).toBe(200);
});

test("RFC 6749, 4.1.3: code is required, and one that isn't one is invalid_grant", { tag: "@thorough" }, async () => {
  expect(
    await exchange(server, { grant_type: "authorization_code", code_verifier: newVerifier().verifier }),
  ).toMatchObject({
    status: 400,
    body: { error: "invalid_request" },
  });
  const never = createSecret("authorization_code");
  for (const code of ["x", never, `${never}x`, team.token, "é"])
    expect(await exchangeCode(server, { code, verifier: newVerifier().verifier }), code).toMatchObject(invalidGrant);
});

test("RFC 7636, 4.5: code_verifier is required", async () => {
  const { code } = await newCode(team.token, server);
  expect(await exchange(server, { grant_type: "authorization_code", code })).toMatchObject({
    status: 400,
    body: { error: "invalid_request", response: { code_verifier: "Must be set." } },
  });
});

test("RFC 7636, 4.6: a verifier that doesn't fit is invalid_grant, and leaves the code to whoever has the right one", async () => {
  const { verifier, challenge: made } = newVerifier();
  const answer = await consent(team.token, requestOf(cli, made));
  const code = new URL(answer.body.redirect_to).searchParams.get("code") ?? "";
  // The challenge itself is what the method plain would take (RFC 9700, section 4.8.2: no downgrade).
  for (const wrong of [
    made,
    newVerifier().verifier,
    `${verifier} `,
    verifier.slice(1),
    "a".repeat(129),
    "é".repeat(43),
  ])
    expect(await exchangeCode(cli, { code, verifier: wrong }), wrong).toMatchObject(invalidGrant);
  expect((await exchangeCode(cli, { code, verifier })).status).toBe(200);
});

test("RFC 9700, 2.1.1: a request without code_challenge is refused", async () => {
  const { code_challenge: _, code_challenge_method: __, ...without } = requestOf(server, challenge);
  const { to } = await open({ ...without, state: "s" });
  expect(to?.searchParams.get("error")).toBe("invalid_request");
  expect((await consent(team.token, without)).status).toBe(400);
});

test(
  "RFC 7636, 4.4.1: a transformation other than S256 is invalid_request, and so is none, which would be plain",
  { tag: "@thorough" },
  async () => {
    for (const code_challenge_method of ["plain", "", "s256", "S512", "S256 "]) {
      const { to } = await open({ ...requestOf(server, challenge), code_challenge_method });
      expect(to?.searchParams.get("error"), code_challenge_method).toBe("invalid_request");
      const answer = await consent(team.token, { ...requestOf(server, challenge), code_challenge_method });
      expect(answer.status, code_challenge_method).toBe(400);
    }
  },
);

test(
  "RFC 7636, 4.2: a challenge that isn't a SHA-256 in base64url is invalid_request",
  { tag: "@thorough" },
  async () => {
    for (const code_challenge of ["x", `${challenge}=`, `${challenge}A`, "é".repeat(43)]) {
      const { to } = await open({ ...requestOf(server, challenge), code_challenge });
      expect(to?.searchParams.get("error"), code_challenge).toBe("invalid_request");
    }
  },
);

test("RFC 6749, 4.1.2.1: an invalid client_id or redirect_uri is shown, and the browser is never sent there", async () => {
  const good = requestOf(server, challenge, { redirect_uri: site });
  const account = await insertServiceAccount(team.teamId);
  const bad: Record<string, string>[] = [
    { ...good, client_id: "" },
    { ...good, client_id: "mgmt_x" },
    { ...good, client_id: account.client_id },
    { ...good, client_id: "é\u0000" },
    { ...good, redirect_uri: "https://evil.example/callback" },
    { ...good, redirect_uri: `${site}/../callback` },
    { ...good, redirect_uri: `${site}?x=1` },
    { ...good, redirect_uri: `${site}#` },
    { ...good, redirect_uri: "//evil.example" },
    { ...good, redirect_uri: "javascript:alert(1)" },
    { ...good, redirect_uri: `${site}\r\nSet-Cookie: a=b` },
    { ...good, redirect_uri: "x".repeat(3_000) },
  ];
  for (const parameters of bad) {
    const { status, to, text } = await open(parameters);
    expect([status, to], JSON.stringify(parameters).slice(0, 200)).toEqual([200, null]);
    expect(text).toContain("This link doesn’t work");
    expect((await consent(team.token, parameters)).status).toBe(400);
  }
});

test(
  "RFC 9700, 2.6: a client that has registered an http address, or one with a fragment or a scheme without a dot, gets no code",
  { tag: "@thorough" },
  async () => {
    for (const redirectURI of [
      "http://example.com/callback",
      "https://example.com/#x",
      "myapp:/callback",
      "ftp://example.com/",
    ]) {
      const client = await newClient({ redirectURI });
      const { to, text } = await open(requestOf(client, challenge));
      expect(to, redirectURI).toBeNull();
      expect(text).toContain("no code can be sent to");
      expect((await consent(team.token, requestOf(client, challenge))).status).toBe(400);
    }
  },
);

test("RFC 8252, 7.3: any port of a loopback address is allowed, and the code goes there", async () => {
  const redirect_uri = "http://127.0.0.1:49152/callback";
  const made = await newCode(team.token, cli, { redirect_uri });
  expect(made.to.href).toMatch(/^http:\/\/127\.0\.0\.1:49152\/callback\?code=/);
  expect(await exchangeCode(cli, made, { redirect_uri: "http://127.0.0.1:49153/callback" })).toMatchObject(
    invalidGrant,
  );
  expect((await exchangeCode(cli, made, { redirect_uri })).status).toBe(200);
});

test("RFC 6749, 3.1: parameters MUST NOT be included more than once", { tag: "@thorough" }, async () => {
  const good = requestOf(server, challenge, { state: "s", redirect_uri: site });
  const doubled = (name: string) => `${new URLSearchParams(good)}&${name}=${encodeURIComponent(good[name] ?? "")}`;
  for (const name of ["client_id", "redirect_uri"]) expect((await open(doubled(name))).to, name).toBeNull();
  for (const name of ["scope", "state", "response_type", "code_challenge", "code_challenge_method"]) {
    const { to } = await open(doubled(name));
    expect(to?.searchParams.get("error"), name).toBe("invalid_request");
    expect(to?.searchParams.get("state")).toBe(name === "state" ? null : "s");
  }
});

test("RFC 6749, 3.1: unrecognized parameters MUST be ignored, and those without a value count as left out", async () => {
  const { status, to } = await open({ ...requestOf(server, challenge), unknown: "x", redirect_uri: "", state: "" });
  expect([status, to]).toEqual([200, null]);
});

test("RFC 6749, 4.1.2.1: what else is wrong is told to the client, with state and iss", async () => {
  const cases: [Record<string, string>, string][] = [
    [{ response_type: "token" }, "unsupported_response_type"],
    [{ response_type: "code id_token" }, "unsupported_response_type"],
    [{ response_type: "" }, "invalid_request"],
    [{ response_mode: "fragment" }, "invalid_request"],
    [{ scope: "" }, "invalid_scope"],
    [{ scope: "management" }, "invalid_scope"],
    [{ scope: "applications:read applications:delete" }, "invalid_scope"],
    [{ scope: 'é"\\' }, "invalid_scope"],
    [{ scope: "x".repeat(2_000) }, "invalid_scope"],
  ];
  for (const [more, error] of cases) {
    const { status, to } = await open({ ...requestOf(server, challenge), state: "a b", ...more });
    expect([status, to && to.origin + to.pathname], error).toEqual([307, site]);
    expect(Object.fromEntries(to?.searchParams ?? [])).toEqual({
      error,
      error_description: expect.stringMatching(/^[ !#-[\]-~]+$/),
      state: "a b",
      iss: productUrl(),
    });
  }
  const { to } = await open({ ...requestOf(server, challenge), state: "x".repeat(3_000) });
  expect(to?.searchParams.get("error")).toBe("invalid_request");
  expect(to?.searchParams.has("state")).toBe(false);
});

test("RFC 9700, 4.11.2: somebody who isn't logged in logs in before they are sent anywhere", async () => {
  for (const parameters of [requestOf(server, challenge), { ...requestOf(server, challenge), scope: "nothing" }]) {
    const { to } = await open(parameters, {});
    expect(to?.origin).toBe(productUrl());
    expect(to?.pathname).toBe("/login");
    expect(new URL(to?.searchParams.get("next") ?? "", productUrl()).searchParams.get("client_id")).toBe(
      server.client_id,
    );
  }
});

test("RFC 9700, 4.16: the consent page and the device page can't be framed", async () => {
  for (const path of [`/oauth/authorize?${new URLSearchParams(requestOf(server, challenge))}`, "/device"]) {
    const { headers } = await fetch(productUrl() + path, { headers: { cookie } });
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("x-frame-options")).toBe("DENY");
  }
});

test("RFC 6749, 10.12: another site can't give consent with the portal's cookie", async () => {
  const body = { ...requestOf(server, challenge), password };
  const forged: Record<string, string>[] = [
    { cookie },
    { cookie, origin: "https://evil.example" },
    { cookie, "sec-fetch-site": "cross-site" },
  ];
  for (const headers of forged) expect((await call("POST", "/oauth/authorize", { body, headers })).status).toBe(403);
  const own = { cookie, origin: productUrl() };
  expect((await call("POST", "/oauth/authorize", { body, headers: own })).status).toBe(200);
});

test("giving consent takes the password, and looking at the page gives none", async () => {
  const fresh = newVerifier().challenge;
  const request = requestOf(server, fresh);
  await open(request);
  expect(await query("SELECT 1 FROM authorization_codes WHERE code_challenge = $1", [fresh])).toEqual([]);
  expect((await call("POST", "/oauth/authorize", { token: team.token, body: request })).status).toBe(403);
  const wrong = { ...request, password: "not-my-password" };
  expect((await call("POST", "/oauth/authorize", { token: team.token, body: wrong })).status).toBe(400);
});

test("a token with scopes can't give consent, so no client lets in another", async () => {
  const { access_token: token } = await newGrant(team.token, server);
  expect((await consent(token, requestOf(cli, challenge))).status).toBe(403);
  expect((await call("POST", "/oauth/device", { token, body: { user_code: "BCDF-GHJK" } })).status).toBe(403);
});

test("consent to a client of another team says whose it is", { tag: "@thorough" }, async () => {
  const other = await signUp();
  const theirs = await call<Client>("POST", "/client", {
    token: other.token,
    body: { name: "Their app", redirectURI: site },
  });
  const { text } = await open(requestOf(theirs.body, challenge));
  expect(text).toContain("Their app");
  expect(text).toContain(other.teamName);
  const { text: nobodys } = await open(requestOf(server, challenge));
  expect(nobodys).toContain("We don’t know who registered this client.");
});

test(
  "RFC 6749, 2.3: a client that authenticates in two ways, or sends a parameter twice, is refused",
  { tag: "@thorough" },
  async () => {
    const basic = `Basic ${Buffer.from(`${server.client_id}:${server.client_secret}`).toString("base64")}`;
    const form = { "content-type": "application/x-www-form-urlencoded" };
    const sent: [string, Record<string, string>][] = [
      [
        `grant_type=authorization_code&code=x&code_verifier=y&client_secret=${server.client_secret}`,
        { authorization: basic },
      ],
      ["grant_type=authorization_code&code=x&code=y&code_verifier=z", { authorization: basic }],
      ["grant_type=authorization_code&grant_type=password", { authorization: basic }],
    ];
    for (const [rawBody, headers] of sent)
      expect(await call("POST", "/oauth/token", { rawBody, headers: { ...form, ...headers } })).toMatchObject({
        status: 400,
        body: { error: "invalid_request" },
      });
  },
);

test("a parameter that is huge, or no text, is a clear error", { tag: "@thorough" }, async () => {
  const huge = "x".repeat(50_000);
  for (const value of [huge, 5, null, ["x"], { a: "b" }, true]) {
    for (const name of ["code", "code_verifier", "redirect_uri", "device_code", "refresh_token", "scope"]) {
      const body = { grant_type: "authorization_code", code: "x", code_verifier: "y", [name]: value };
      expect((await exchange(server, body)).status, name).toBe(400);
    }
    const answer = await consent(team.token, { ...requestOf(server, challenge), state: value });
    expect(answer.status).toBe(400);
  }
  expect((await open({ ...requestOf(server, challenge), unknown: "x".repeat(5_000) })).status).toBe(200);
});
