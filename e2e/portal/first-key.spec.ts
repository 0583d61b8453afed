import { verify } from "../support/accounts";
import {
  confirmStored,
  createApplicationInPortal,
  generateCredentialsInPortal,
  readSecret,
  signUpInPortal,
} from "../support/portal";
import { expect, test } from "../support/portal-test";

test("from the landing page to production credentials that verify, and that stop when they are deleted", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Create an account" }).click();
  await expect(page).toHaveURL(/\/signup$/);
  await signUpInPortal(page);
  await expect(page.getByText("Confirm your address")).toBeVisible();

  await createApplicationInPortal(page, "Support chat");
  await page.getByRole("link", { name: "Generate credentials" }).click();
  const dialog = page.getByRole("dialog", { name: "Generate credentials" });
  await dialog.getByLabel("Label").fill("Web server");
  await dialog.getByRole("radio", { name: "Production" }).click();
  await dialog.getByRole("button", { name: "Generate", exact: true }).click();
  const credentials = await readSecret(page);
  await confirmStored(page);
  expect(await verify(credentials)).toMatchObject({ active: true, environment: "production" });

  await page.getByRole("button", { name: "Actions for Web server" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.getByLabel("Type “Web server” to confirm").fill("Web server");
  await page.getByRole("button", { name: "Delete credentials" }).click();
  await expect(page.getByText("No credentials yet")).toBeVisible();
  expect(await verify(credentials)).toEqual({ active: false });
});

test("the secret is held until it is stored, and is nowhere afterwards", async ({ page }) => {
  await signUpInPortal(page);
  await createApplicationInPortal(page, "Calls");
  await page.getByRole("link", { name: "Credentials", exact: true }).click();
  const { client_id, client_secret } = await generateCredentialsInPortal(page, "Staging", "Sandbox");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Store the secret now" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Done" })).toBeDisabled();
  expect(page.url()).not.toContain(client_secret);
  await confirmStored(page);
  expect(await page.content()).not.toContain(client_secret);

  await page.reload();
  await expect(page.getByText(client_id)).toBeVisible();
  expect(await page.content()).not.toContain(client_secret);
});
