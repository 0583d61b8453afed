import { createApplication, createCredentials, signUp, verify } from "../support/accounts";
import { confirmStored, logInToPortal, readSecret, ready } from "../support/portal";
import { expect, test } from "../support/portal-test";

test("rotating with an overlap keeps both secrets working, and shows when the old one ends", async ({ page }) => {
  const { token, email } = await signUp();
  const application = await createApplication(token);
  const old = await createCredentials(token, application.id);
  await page.goto(`/apps/${application.id}/credentials`);
  await logInToPortal(page, email);

  await expect(page).toHaveURL(/\/credentials$/);
  await ready(page);
  await page.getByRole("button", { name: `Actions for ${old.label}` }).click();
  await page.getByRole("menuitem", { name: "Rotate secret" }).click();
  await page.getByLabel("The old secret stops working").selectOption({ label: "In 24 hours" });
  await page.getByRole("button", { name: "Rotate secret" }).click();
  const rotated = await readSecret(page);
  await confirmStored(page);

  expect(rotated.client_id).toBe(old.client_id);
  expect(rotated.client_secret).not.toBe(old.client_secret);
  expect(await verify(rotated)).toMatchObject({ active: true });
  expect(await verify(old)).toMatchObject({ active: true });
  await expect(page.getByText(/old, stops/)).toBeVisible();
  await expect(page.getByText(old.secret_hint)).toBeVisible();
});

test("renaming shows at once and stays", async ({ page }) => {
  const { token, email } = await signUp();
  const application = await createApplication(token);
  const { label } = await createCredentials(token, application.id, "sandbox");
  await page.goto(`/apps/${application.id}/credentials`);
  await logInToPortal(page, email);

  await expect(page).toHaveURL(/\/credentials$/);
  await ready(page);
  await page.getByRole("button", { name: `Actions for ${label}` }).click();
  await page.getByRole("menuitem", { name: "Rename" }).click();
  await page.getByRole("dialog").getByLabel("Label").fill("Night shift");
  await page.getByRole("button", { name: "Rename" }).click();
  await expect(page.getByText("Renamed to Night shift")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Night shift")).toBeVisible();
  await expect(page.getByText(label)).toBeHidden();
});
