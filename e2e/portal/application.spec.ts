import { createApplication, signUp, unique } from "../support/accounts";
import { call } from "../support/api";
import { insertApplications } from "../support/many-applications";
import { createApplicationInPortal, openAs, ready, signUpInPortal } from "../support/portal";
import { expect, test } from "../support/portal-test";

test(
  "you can edit an application, find it by name, and delete it by typing its name",
  { tag: "@thorough" },
  async ({ page }) => {
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
  },
);

test(
  "a long list shows its total, loads page by page, and can start from either end",
  { tag: "@thorough" },
  async ({ page }) => {
    const { teamId, email } = await signUp();
    await insertApplications(teamId, 1_051, "'Number ' || n");
    await openAs(page, email, "/apps");
    const numbered = (number: number) => page.getByRole("link", { name: `Number ${number}`, exact: true });
    await expect(numbered(1_051)).toBeVisible();
    await expect(numbered(1_001)).toBeHidden();
    await expect(page.getByText("1,051 applications", { exact: true })).toBeVisible();
    await ready(page);
    await page.getByRole("button", { name: "Load more" }).click();
    await expect(numbered(1_001)).toBeVisible();

    await page.getByLabel("Order").selectOption("Oldest first");
    await expect(numbered(1)).toBeVisible();
    await expect(numbered(1_051)).toBeHidden();
    await page.getByRole("searchbox", { name: "Search applications" }).fill("number 10");
    await expect(page.getByText("63 applications", { exact: true })).toBeVisible();
    await expect(page).toHaveURL(/\?order=oldest&q=number\+10$/);
    await page.reload();
    await expect(page.getByRole("link", { name: /^Number/ }).first()).toHaveText("Number 10");
    await ready(page);
    await page.getByLabel("Order").selectOption("Newest first");
    await expect(page.getByRole("link", { name: /^Number/ }).first()).toHaveText("Number 1051");
    await expect(page).toHaveURL(/\?q=number\+10$/);
  },
);

test("a link followed while a search is being typed leads where it says", { tag: "@thorough" }, async ({ page }) => {
  const { teamId, email } = await signUp();
  // The one that is followed is out of sight, so that its page was not fetched beforehand.
  await insertApplications(teamId, 40, "'Number ' || n");
  await openAs(page, email, "/apps");
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
  await page.getByRole("link", { name: "Number 1", exact: true }).click();
  // The search gets into the address while the next page is on its way.
  await expect(page).toHaveURL(/q=number/);
  release();
  await expect(page.getByRole("heading", { name: "Number 1", level: 1 })).toBeVisible();
  await page.goBack();
  await expect(search).toHaveValue("number 1");
});

test(
  "another team's, deleted and unknown applications are a real 404, and so are unknown invoices",
  { tag: "@thorough" },
  async ({ page }) => {
    const mine = await signUp();
    const theirs = await createApplication((await signUp()).token);
    const deleted = await createApplication(mine.token);
    await call("DELETE", `/application/${deleted.id}`, { token: mine.token });
    await openAs(page, mine.email, "/apps");
    await expect(page.getByRole("heading", { name: "Applications", level: 1 })).toBeVisible();
    for (const id of [theirs.id, deleted.id, "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b", unique()]) {
      for (const tab of ["", "/credentials", "/users", "/settings"]) {
        const response = await page.goto(`/apps/${id}${tab}`);
        expect(response?.status()).toBe(404);
        expect(await page.content()).not.toContain(theirs.name);
      }
      expect((await page.goto(`/billing/${id}`))?.status(), "an invoice").toBe(404);
    }
  },
);
