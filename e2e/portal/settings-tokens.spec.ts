import { signUp } from "../support/accounts";
import { call } from "../support/api";
import { grantToken } from "../support/machines";
import { confirmItsYou, confirmWrongly, openAs, readSecret, confirmStored, ready } from "../support/portal";
import { addPortalMember } from "../support/portal-member";
import { expect, test } from "../support/portal-test";

test("a service account shows its secret only once, and works until it's deleted", async ({ page }) => {
  const team = await signUp();
  await openAs(page, team.email, "/settings/tokens");
  await ready(page);
  await expect(page.getByText("No service accounts yet")).toBeVisible();
  await page.getByRole("button", { name: "Create service account" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill("Deployment");
  await dialog.getByRole("button", { name: "Create service account" }).click();
  // The API looks at what was typed first.
  await expect(dialog.getByText("Choose at least one.")).toBeVisible();
  await dialog.getByLabel("applications:read").check();
  await dialog.getByLabel("Addresses").fill("127.0.0.1, ::1");
  await dialog.getByRole("button", { name: "Create service account" }).click();
  await confirmItsYou(page);
  const made = await readSecret(page);
  await confirmStored(page);
  const row = page.getByRole("row").filter({ hasText: "Deployment" });
  await expect(row).toContainText("applications:read");
  await expect(row).toContainText("Only from 127.0.0.1, ::1");
  await expect(row).toContainText("Never");
  const { access_token: token } = (await grantToken(made)).body;
  expect((await call("GET", "/application", { token })).status).toBe(200);
  await page.reload();
  await expect(row).not.toContainText("Never");
  expect(await page.content()).not.toContain(made.client_secret);
  await ready(page);
  await page.getByRole("button", { name: "Delete Deployment" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete service account" }).click();
  await expect(page.getByText("No service accounts yet")).toBeVisible();
  expect((await call("GET", "/application", { token })).status).toBe(401);
});

test(
  "a developer makes and deletes personal access tokens, and sees no service accounts",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    const developer = await addPortalMember(team, "developer");
    await openAs(page, developer.email, "/settings/tokens");
    await ready(page);
    await expect(page.getByRole("heading", { name: "Personal access tokens" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Service accounts" })).toBeHidden();
    await page.getByRole("button", { name: "Create token" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Name").fill("My laptop");
    await dialog.getByLabel("usage:read").check();
    await dialog.getByRole("button", { name: "Create token" }).click();
    await confirmWrongly(page);
    await confirmItsYou(page);
    await expect(dialog.getByText("Store the token now")).toBeVisible();
    await confirmStored(page, "token");
    const row = page.getByRole("row").filter({ hasText: "My laptop" });
    await expect(row).toContainText("usage:read");
    await page.getByRole("button", { name: "Delete My laptop" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete token" }).click();
    await expect(page.getByText("No tokens yet")).toBeVisible();
  },
);
