import type { Page } from "@playwright/test";
import { logIn, password, signUp } from "../support/accounts";
import { call } from "../support/api";
import { remove } from "../support/invites";
import { tryLogin, works } from "../support/passwords";
import { confirmItsYou, confirmStored, openAs, readSecret, ready } from "../support/portal";
import { addPortalMember } from "../support/portal-member";
import { expect, test } from "../support/portal-test";

const openClients = async (page: Page, email: string) => {
  await openAs(page, email, "/settings/clients");
  await expect(page.getByRole("heading", { name: "API clients", level: 2, exact: true })).toBeVisible();
  await ready(page);
};

test(
  "a new client shows its secret only once, and can log in until it is revoked",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    await openClients(page, team.email);
    await expect(page.getByText("No API clients yet")).toBeVisible();
    await page.getByRole("button", { name: "Create client" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Name").fill("Deployment script");
    await dialog.getByLabel("Redirect URI").fill("not an address");
    await dialog.getByRole("button", { name: "Create client" }).click();
    await expect(dialog.getByLabel("Redirect URI")).toHaveAttribute("aria-invalid", "true");
    await dialog.getByLabel("Redirect URI").fill("http://localhost");
    await dialog.getByRole("button", { name: "Create client" }).click();
    const client = await readSecret(page);
    await confirmStored(page);
    const row = page.getByRole("row").filter({ hasText: "Deployment script" });
    await expect(row).toContainText(client.client_id);
    await page.reload();
    await expect(row).toBeVisible();
    expect(await page.content()).not.toContain(client.client_secret);

    const { access_token } = await logIn(team.email, client);
    expect(await works(access_token)).toBe(true);
    await ready(page);
    await page.getByRole("button", { name: "Revoke Deployment script" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Revoke client" }).click();
    await expect(page.getByText("No API clients yet")).toBeVisible();
    expect(await works(access_token)).toBe(false);
    expect((await tryLogin(team.email, client)).status).toBe(401);
  },
);

test("only an owner is offered to trust a client", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  const admin = await addPortalMember(team, "admin");
  await openClients(page, admin.email);
  await page.getByRole("button", { name: "Create client" }).click();
  await expect(page.getByRole("dialog").getByLabel("Name")).toBeVisible();
  await expect(page.getByRole("dialog").getByLabel("Trusted")).toBeHidden();
});

test("a trusted client is marked as trusted", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  await openClients(page, team.email);
  await page.getByRole("button", { name: "Create client" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill("Our backend");
  await dialog.getByLabel("Redirect URI").fill("https://example.com/callback");
  await dialog.getByRole("checkbox", { name: "Trusted" }).check();
  await dialog.getByRole("button", { name: "Create client" }).click();
  await confirmItsYou(page);
  await readSecret(page);
  await confirmStored(page);
  await expect(page.getByRole("row").filter({ hasText: "Our backend" })).toContainText("Trusted");
});

test(
  "a trusted client whose creator is gone is shown as suspended until an owner adopts it",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    const maker = await addPortalMember(team, "owner");
    const body = { name: "Our backend", redirectURI: "https://example.com", trusted: true, password };
    expect((await call("POST", "/client", { token: maker.token, body })).status).toBe(201);
    await remove(team, maker.userId, team.token);
    await openClients(page, team.email);
    const row = page.getByRole("row").filter({ hasText: "Our backend" });
    await expect(row).toContainText("Suspended");
    await expect(row).toContainText("Adopt it or create a new one.");
    await row.getByRole("button", { name: "Adopt Our backend" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Adopt client" }).click();
    await confirmItsYou(page);
    await expect(page.getByText("You’re now responsible for Our backend")).toBeVisible();
    await expect(row).toContainText("Trusted");
    await expect(row).not.toContainText("Suspended");
  },
);
