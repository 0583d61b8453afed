import { password, signUp } from "../support/accounts";
import { query } from "../support/database";
import { openAs } from "../support/portal";
import { expect, test } from "../support/portal-test";

test("if your session ends while you fill in a form, you can log in on the spot and save what you typed", async ({
  page,
}) => {
  const team = await signUp();
  await openAs(page, team.email, "/settings");
  const name = page.getByLabel("First name");
  await expect(name).toHaveValue("Olive");
  await name.fill("Olivia");
  await query("DELETE FROM logins WHERE user_id = (SELECT id FROM users WHERE email = $1)", [team.email]);
  await page.getByRole("button", { name: "Save" }).first().click();

  const dialog = page.getByRole("dialog", { name: "Your session has ended" });
  await dialog.getByLabel(`Password for ${team.email}`).fill("not my password");
  await dialog.getByRole("button", { name: "Log in", exact: true }).click();
  await expect(dialog.getByRole("alert")).toContainText("Wrong email address or password.");
  await dialog.getByLabel(`Password for ${team.email}`).fill(password);
  await dialog.getByRole("button", { name: "Log in", exact: true }).click();
  await expect(dialog).toBeHidden();

  await expect(name).toHaveValue("Olivia");
  await page.getByRole("button", { name: "Save" }).first().click();
  await expect(page.getByText("Saved").first()).toBeVisible();
  await page.reload();
  await expect(name).toHaveValue("Olivia");
});

test("the page says that you're offline for as long as you are", { tag: "@thorough" }, async ({ page, context }) => {
  const team = await signUp();
  await openAs(page, team.email, "/dashboard");
  await context.setOffline(true);
  await expect(page.getByText("You’re offline.")).toBeVisible();
  // A link would leave for the browser's own page of errors.
  await page.getByRole("main").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/dashboard$/);
  await context.setOffline(false);
  await expect(page.getByText("You’re offline.")).toBeHidden();
  await page.getByRole("main").getByRole("link").first().click();
  // Hidden from the tree by the dialog that the link opens there.
  await expect(page.getByRole("heading", { name: "Applications", level: 1, includeHidden: true })).toBeVisible();
});
