import { signUp } from "../support/accounts";
import { call } from "../support/api";
import { productUrl } from "../support/environment";
import { beginDevice, exchangeCode, loopback, newClient, newVerifier, poll, requestOf } from "../support/grants";
import { confirmItsYou, confirmWrongly, openAs, ready } from "../support/portal";
import { expect, test } from "../support/portal-test";

test("a person enters a device's code, sees what it asks for, lets it in, and takes its access away", async ({
  page,
}) => {
  const team = await signUp();
  const cli = await newClient({ public: true, redirectURI: loopback });
  const { device_code, user_code } = (await beginDevice(cli, { scope: "applications:read usage:read" })).body;
  await openAs(page, team.email, "/device");
  await page.getByLabel("Code").fill("BCDF-GHJK");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("We don't know this code.")).toBeVisible();
  await page.getByLabel("Code").fill(user_code.toLowerCase().replace("-", " "));
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { name: `Give ${cli.name} access?` })).toBeVisible();
  const main = page.getByRole("main");
  await expect(main).toContainText("Did someone send you this code?");
  await expect(main).toContainText("We don’t know who registered this client.");
  await expect(main).toContainText(`On ${team.teamName}, it may`);
  for (const scope of ["applications:read", "usage:read"]) await expect(main).toContainText(scope);
  await page.getByRole("button", { name: "Give access" }).click();
  await confirmItsYou(page);
  await expect(page.getByRole("status").filter({ hasText: "The device has access." })).toBeVisible();
  const { access_token: token } = (await poll(cli, device_code)).body;
  expect((await call("GET", "/application", { token })).status).toBe(200);

  await page.goto("/settings/tokens");
  await ready(page);
  await page.getByRole("button", { name: `Remove ${cli.name}` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove access" }).click();
  await expect(page.getByText("No clients have access")).toBeVisible();
  expect((await call("GET", "/application", { token })).status).toBe(401);
});

test(
  "a link with the code fills it in, and a person can turn the device away",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    const cli = await newClient({ public: true, redirectURI: loopback });
    const { device_code, user_code, verification_uri_complete: link } = (await beginDevice(cli)).body;
    await openAs(page, team.email, new URL(link).pathname + new URL(link).search);
    await expect(page.getByLabel("Code")).toHaveValue(user_code);
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByRole("button", { name: "Deny" }).click();
    await expect(page.getByText("The device was turned away.")).toBeVisible();
    expect(new URL(page.url()).search).toBe("");
    expect((await poll(cli, device_code)).body.error).toBe("access_denied");
  },
);

test("a person gives another app access and goes back to it with a code, or denies it and goes back without one", async ({
  page,
}) => {
  const team = await signUp();
  // Its program listens where the product does, so that nothing leaves this machine.
  const app = await newClient({ redirectURI: "http://localhost/callback" });
  const address = `${productUrl()}/callback`;
  const { verifier, challenge } = newVerifier();
  const query = new URLSearchParams(requestOf(app, challenge, { state: "from here", redirect_uri: address }));
  const back = new Promise<URL>((resolve) => {
    void page.route(`${address}**`, (route) => {
      resolve(new URL(route.request().url()));
      return route.fulfill({ body: "Back at the app", contentType: "text/plain" });
    });
  });
  await openAs(page, team.email, `/oauth/authorize?${query}`);
  await expect(page.getByRole("heading", { name: `Give ${app.name} access?` })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Whatever you choose, you go to a program on this computer next.");
  await page.getByRole("button", { name: "Give access" }).click();
  await confirmWrongly(page);
  await confirmItsYou(page);
  const came = await back;
  expect(came.searchParams.get("state")).toBe("from here");
  const code = came.searchParams.get("code") ?? "";
  expect((await exchangeCode(app, { code, verifier }, { redirect_uri: address })).status).toBe(200);

  await openAs(page, team.email, `/oauth/authorize?${query}`);
  await page.getByRole("button", { name: "Deny" }).click();
  await expect(page).toHaveURL(/\/callback\?error=access_denied/);
});

test(
  "a link that names no good client or address is explained, and leads nowhere else",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    const app = await newClient();
    const request = requestOf(app, newVerifier().challenge, { redirect_uri: "https://evil.example/callback" });
    await openAs(page, team.email, `/oauth/authorize?${new URLSearchParams(request)}`);
    await expect(page.getByRole("heading", { name: "This link doesn’t work" })).toBeVisible();
    await expect(page.getByRole("main")).toContainText("isn't the one that this client has registered");
  },
);
