import { password, signUp } from "../support/accounts";
import { query } from "../support/database";
import { logInToPortal, ready } from "../support/portal";
import { expect, test } from "../support/portal-test";

test("a session that ends under a form is taken up again on it, and what was typed is saved", async ({ page }) => {
  const team = await signUp();
  await page.goto("/settings");
  await logInToPortal(page, team.email);
  const name = page.getByLabel("First name");
  await expect(name).toHaveValue("Olive");
  await ready(page);
  await name.fill("Olivia");
  await query("DELETE FROM logins WHERE user_id = (SELECT id FROM users WHERE email = $1)", [team.email]);
  await page.getByRole("button", { name: "Save" }).first().click();

  const dialog = page.getByRole("dialog", { name: "Your session has ended" });
  await dialog.getByLabel(`Password of ${team.email}`).fill("not my password");
  await dialog.getByRole("button", { name: "Log in", exact: true }).click();
  await expect(dialog.getByRole("alert")).toContainText("Wrong e-mail address or password.");
  await dialog.getByLabel(`Password of ${team.email}`).fill(password);
  await dialog.getByRole("button", { name: "Log in", exact: true }).click();
  await expect(dialog).toBeHidden();

  await expect(name).toHaveValue("Olivia");
  await page.getByRole("button", { name: "Save" }).first().click();
  await expect(page.getByText("Saved").first()).toBeVisible();
  await page.reload();
  await expect(name).toHaveValue("Olivia");
});

test("who is offline is told so, for as long as they are", async ({ page, context }) => {
  const team = await signUp();
  await page.goto("/dashboard");
  await logInToPortal(page, team.email);
  await expect(page.getByRole("heading", { name: "Dashboard", level: 1 })).toBeVisible();
  // The page whole: the one after a login has its heading before all of its scripts.
  await page.reload();
  await ready(page);
  await context.setOffline(true);
  await expect(page.getByText("You are offline.")).toBeVisible();
  // A link would leave for the browser's own page of errors.
  await page.getByRole("main").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/dashboard$/);
  await context.setOffline(false);
  await expect(page.getByText("You are offline.")).toBeHidden();
  await page.getByRole("main").getByRole("link").first().click();
  await expect(page.getByRole("heading", { name: "Applications", level: 1 })).toBeVisible();
});
