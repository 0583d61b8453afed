import { createApplication, signUp, unique } from "../support/accounts";
import { call } from "../support/api";
import { createApplicationInPortal, logInToPortal, ready, signUpInPortal } from "../support/portal";
import { expect, test } from "../support/portal-test";

test("an application is edited, found by its name and deleted by typing it", async ({ page }) => {
  await signUpInPortal(page);
  await expect(page.getByText("No applications yet")).toBeVisible();
  await createApplicationInPortal(page, "Order updates");
  await page
    .getByRole("navigation", { name: /^Pages of/ })
    .getByRole("link", { name: "Settings" })
    .click();
  await page.getByLabel("Name").fill("Something else");
  await page.getByRole("button", { name: "Discard" }).click();
  await expect(page.getByLabel("Name")).toHaveValue("Order updates");
  await page.getByLabel("Name").fill("Order messages");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("heading", { name: "Order messages", level: 1 })).toBeVisible();

  await page.getByRole("link", { name: "All applications" }).click();
  await page.getByRole("searchbox", { name: "Search applications" }).fill("MESSAGES");
  await expect(page).toHaveURL(/q=MESSAGES/);
  await expect(page.getByRole("link", { name: "Order messages" })).toBeVisible();
  await page.getByRole("searchbox", { name: "Search applications" }).fill("nothing like it");
  await expect(page.getByRole("link", { name: "Order messages" })).toBeHidden();
  await page.getByRole("button", { name: "Clear search" }).first().click();

  await page.getByRole("link", { name: "Order messages" }).click();
  await page
    .getByRole("navigation", { name: /^Pages of/ })
    .getByRole("link", { name: "Settings" })
    .click();
  await page.getByRole("button", { name: "Delete application" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("button", { name: "Delete application" })).toBeDisabled();
  await dialog.getByLabel("Type “Order messages” to confirm").fill("Order messages");
  await dialog.getByRole("button", { name: "Delete application" }).click();
  await expect(page.getByText("No applications yet")).toBeVisible();
});

test("a long list is read on page by page", async ({ page }) => {
  const { token, email } = await signUp();
  for (let number = 1; number <= 51; number++) await createApplication(token, `Number ${number}`);
  await page.goto("/apps");
  await logInToPortal(page, email);
  await expect(page.getByRole("link", { name: "Number 50", exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "Number 51", exact: true })).toBeHidden();
  await ready(page);
  await page.getByRole("button", { name: "Load more" }).click();
  await expect(page.getByRole("link", { name: "Number 51", exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Load more" })).toBeHidden();
});

test("a link that is followed while a search is being typed leads where it says", async ({ page }) => {
  const { token, email } = await signUp();
  for (let number = 1; number <= 12; number++) await createApplication(token, `Number ${number}`);
  await page.goto("/apps");
  await logInToPortal(page, email);
  const search = page.getByRole("searchbox", { name: "Search applications" });
  await expect(search).toBeVisible();
  await ready(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/apps\/.+\?/, async (route) => {
    await held;
    await route.continue();
  });
  await search.fill("number 1");
  await page.getByRole("link", { name: "Number 12", exact: true }).click();
  // The search gets into the address while the next page is on its way.
  await expect(page).toHaveURL(/q=number/);
  release();
  await expect(page.getByRole("heading", { name: "Number 12", level: 1 })).toBeVisible();
  await page.goBack();
  await expect(search).toHaveValue("number 1");
});

test("another team's application, a deleted one and one that never was are a real 404", async ({ page }) => {
  const mine = await signUp();
  const theirs = await createApplication((await signUp()).token);
  const deleted = await createApplication(mine.token);
  await call("DELETE", `/application/${deleted.id}`, { token: mine.token });
  await page.goto("/apps");
  await logInToPortal(page, mine.email);
  await expect(page.getByRole("heading", { name: "Applications", level: 1 })).toBeVisible();
  for (const id of [theirs.id, deleted.id, "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b", unique()]) {
    for (const tab of ["", "/credentials", "/users", "/settings"]) {
      const response = await page.goto(`/apps/${id}${tab}`);
      expect(response?.status()).toBe(404);
      expect(await page.content()).not.toContain(theirs.name);
    }
  }
});
