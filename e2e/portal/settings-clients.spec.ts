import type { Page } from "@playwright/test";
import { logIn, signUp } from "../support/accounts";
import { tryLogin, works } from "../support/passwords";
import { confirmStored, logInToPortal, readSecret, ready } from "../support/portal";
import { addPortalMember } from "../support/portal-member";
import { expect, test } from "../support/portal-test";

const openClients = async (page: Page, email: string) => {
  await page.goto("/settings/clients");
  await logInToPortal(page, email);
  await expect(page.getByRole("heading", { name: "API clients", level: 2, exact: true })).toBeVisible();
  await ready(page);
};

test("a client is created, its secret shown this once; it logs in until it is revoked", async ({ page }) => {
  const team = await signUp();
  await openClients(page, team.email);
  await expect(page.getByText("No API clients yet")).toBeVisible();
  await page.getByRole("button", { name: "Create client" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill("Deployment script");
  await dialog.getByLabel("Redirect address").fill("not an address");
  await dialog.getByRole("button", { name: "Create client" }).click();
  await expect(dialog.getByLabel("Redirect address")).toHaveAttribute("aria-invalid", "true");
  await dialog.getByLabel("Redirect address").fill("http://localhost");
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
});

test("only an owner is offered to trust a client", async ({ page }) => {
  const team = await signUp();
  const admin = await addPortalMember(team, "admin");
  await openClients(page, admin.email);
  await page.getByRole("button", { name: "Create client" }).click();
  await expect(page.getByRole("dialog").getByLabel("Name")).toBeVisible();
  await expect(page.getByRole("dialog").getByLabel("Trusted")).toBeHidden();
});

test("a trusted client shows that it is one", async ({ page }) => {
  const team = await signUp();
  await openClients(page, team.email);
  await page.getByRole("button", { name: "Create client" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill("Our backend");
  await dialog.getByLabel("Redirect address").fill("https://example.com/callback");
  await dialog.getByRole("checkbox", { name: "Trusted" }).check();
  await dialog.getByRole("button", { name: "Create client" }).click();
  await readSecret(page);
  await confirmStored(page);
  await expect(page.getByRole("row").filter({ hasText: "Our backend" })).toContainText("Trusted");
});
