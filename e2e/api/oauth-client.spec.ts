import { expect, test } from "@playwright/test";
import * as oauth from "openid-client";
import { password, signUp, type Account } from "../support/accounts";
import { call } from "../support/api";
import { productUrl } from "../support/environment";

/** A stock OAuth 2 client that knows one URL: the token endpoint. */
function stockClient({ client }: Account, method: typeof oauth.ClientSecretPost): oauth.Configuration {
  const server = { issuer: productUrl(), token_endpoint: `${productUrl()}/api/oauth/token` };
  const configuration = new oauth.Configuration(
    server,
    client.client_id,
    client.client_secret,
    method(client.client_secret),
  );
  // The product under test speaks plain http.
  oauth.allowInsecureRequests(configuration);
  return configuration;
}

const methods = { client_secret_post: oauth.ClientSecretPost, client_secret_basic: oauth.ClientSecretBasic };

for (const [name, method] of Object.entries(methods)) {
  test(`a standard OAuth client can log in and refresh with ${name}`, async () => {
    const account = await signUp();
    const client = stockClient(account, method);
    const tokens = await oauth.genericGrantRequest(client, "password", { username: account.email, password });
    expect(tokens).toMatchObject({ token_type: "bearer", access_token: expect.stringMatching(/^dbf_at_/) });
    // The documented string; the library reads it as the number it is in RFC 6749.
    expect(tokens.expires_in).toBe(3600);
    expect(tokens.expiresIn()).toBeGreaterThan(3590);

    const refreshed = await oauth.refreshTokenGrant(client, tokens.refresh_token ?? "");
    expect(refreshed.access_token).not.toBe(tokens.access_token);
    expect((await call("GET", "/user/me", { token: refreshed.access_token })).body).toMatchObject({
      email: account.email,
    });
    expect((await call("GET", "/user/me", { token: tokens.access_token })).status).toBe(401);
  });

  test(`a standard OAuth client understands our errors with ${name}`, async () => {
    const account = await signUp();
    const grant = { username: account.email, password: "not-the-right-one" };
    const wrongPassword = oauth.genericGrantRequest(stockClient(account, method), "password", grant);
    await expect(wrongPassword).rejects.toMatchObject({ error: "invalid_grant", status: 400 });
    const stranger = { ...account, client: { ...account.client, client_secret: "wrong" } };
    const wrongClient = oauth.genericGrantRequest(stockClient(stranger, method), "password", { ...grant, password });
    // Basic is answered with a challenge, which the library reads before the body.
    await expect(wrongClient).rejects.toMatchObject({ status: 401 });
    const used = oauth.refreshTokenGrant(stockClient(account, method), "dbf_rt_nothing");
    await expect(used).rejects.toMatchObject({ error: "invalid_grant" });
  });
}
