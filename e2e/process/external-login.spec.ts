import { expect, test } from "@playwright/test";
import type { EmbeddedPostgres } from "@/dev/postgres/start";
import { call } from "../support/api";
import {
  beginAt,
  enterByGitHub,
  enterByGoogle,
  finish,
  newGitHubPerson,
  newGooglePerson,
} from "../support/external-login";
import { productUrl } from "../support/environment";
import { freePort } from "../support/free-port";
import { gitHubKeys, gitHubSettings, startGitHub, visitGitHub } from "../support/github";
import { googleKeys, googleSettings, startGoogle } from "../support/google";
import { startOver } from "../support/one-product";
import { insertIdentity } from "../support/identities";
import { fromPortal, portalCookie } from "../support/portal-cookie";
import { signUpConfirmed } from "../support/second-factor";
import { startPrepared } from "../support/prepared-postgres";
import type { Product } from "../support/product";

let postgres: EmbeddedPostgres;
let google: Awaited<ReturnType<typeof startGoogle>>;
let gitHub: Awaited<ReturnType<typeof startGitHub>>;
let product: Product;
test.beforeAll(async () => {
  postgres = await startPrepared();
  const PORT = String(await freePort());
  const redirectUri = `http://localhost:${PORT}/login/external`;
  [google, gitHub] = await Promise.all([startGoogle(redirectUri), startGitHub(redirectUri)]);
  product = await startOver(postgres.url, {
    PORT,
    LOG_LEVEL: "trace",
    ...googleSettings(google),
    ...gitHubSettings(gitHub),
  });
});
test.afterAll(async () => {
  await product?.stop();
  await Promise.all([google?.stop(), gitHub?.stop()]);
  await postgres?.stop();
});

test("the log has no secret, code, state or token of a login with Google or GitHub, and says what kind of error there was", async () => {
  expect((await enterByGitHub(newGitHubPerson())).status).toBe(403);
  expect((await enterByGoogle(newGooglePerson())).status).toBe(403);
  const { url, cookie } = await beginAt("github");
  const { code = "", state = "" } = await visitGitHub(url, { id: 1, login: "suspended" });
  expect((await finish({ code, state }, cookie)).status).toBe(401);
  await expect.poll(() => product.output()).toContain("GitHubRefused");
  const seen = [googleKeys.clientSecret, gitHubKeys.clientSecret, code, state, "gho_", cookie.split("=")[1] ?? "?"];
  expect(seen.filter((secret) => product.output().includes(secret))).toEqual([]);
});

test("while Google and GitHub are down, people read that, and log in another way", async () => {
  const away = await beginAt("github");
  const answer = await visitGitHub(away.url, newGitHubPerson());
  await Promise.all([google.stop(), gitHub.stop()]);
  const begun = await call("POST", "/session/external", { body: { provider: "google" }, headers: fromPortal() });
  expect(begun.status).toBe(503);
  expect(begun.body).toMatchObject({
    response: { message: "Google doesn't answer right now. Try again in a minute." },
  });
  expect(begun.headers.get("retry-after")).toBe("60");
  expect((await finish(answer, away.cookie)).status).toBe(503);
});

test("without the keys, nobody is offered Google or GitHub, and what is linked is still listed", async () => {
  await product.stop();
  product = await startOver(postgres.url);
  const { email } = await signUpConfirmed();
  await insertIdentity(email, "github", "1");
  expect(await (await fetch(new URL("/login", productUrl()))).text()).not.toContain("Continue with");
  for (const provider of ["google", "github"]) {
    const refused = await call("POST", "/session/external", { body: { provider }, headers: fromPortal() });
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ response: { provider: expect.any(String) } });
  }
  const headers = { ...fromPortal(), cookie: await portalCookie(email) };
  expect((await call("GET", "/user/me/identities", { headers })).body).toMatchObject({
    available: [],
    accounts: [{ provider: "github" }],
  });
  expect((await call("POST", "/session/external/finish", { body: { state: "x" }, headers })).status).toBe(401);
});
