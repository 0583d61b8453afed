import type { Page } from "@playwright/test";
import { logIn, password, signUp } from "../support/accounts";
import { tokenIn } from "../support/mailbox";
import { newestMail, subjects } from "../support/mails";
import { newPassword, works } from "../support/passwords";
import { logInToPortal, openAs, ready } from "../support/portal";
import { expect, test } from "../support/portal-test";

const openSecurity = async (page: Page, email: string) => {
  await openAs(page, email, "/settings/security");
  await expect(page.getByRole("heading", { name: "Sessions", level: 2 })).toBeVisible();
  await ready(page);
};

test("changing the password needs the current one, and logs you out everywhere else", async ({ page }) => {
  const team = await signUp();
  await openSecurity(page, team.email);
  await page.getByLabel("Current password", { exact: true }).fill("not-this-one");
  await page.getByLabel("New password", { exact: true }).fill(newPassword);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("Wrong password.")).toBeVisible();
  expect(await works(team.token)).toBe(true);
  await page.getByLabel("Current password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("Password changed")).toBeVisible();
  expect(await works(team.token)).toBe(false);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Sessions", level: 2 })).toBeVisible();
  await newestMail(team.email, subjects.passwordChanged);
});

test("you can end a session you don't recognize, and then all others", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  const second = await logIn(team.email, team.client);
  await openSecurity(page, team.email);
  const rows = page.getByRole("table", { name: "Sessions" }).getByRole("row").filter({ hasText: "tests" });
  await expect(rows).toHaveCount(2);
  await rows
    .first()
    .getByRole("button", { name: /^End the session/ })
    .click();
  await page.getByRole("dialog").getByRole("button", { name: "End session" }).click();
  await expect(rows).toHaveCount(1);
  expect([await works(team.token), await works(second.access_token)].filter(Boolean)).toHaveLength(1);

  await logIn(team.email, team.client);
  await page.reload();
  await ready(page);
  await page.getByRole("button", { name: "End all others" }).click();
  await page.getByRole("dialog").getByRole("button", { name: /^End/ }).click();
  await expect(page.getByText("You’re logged out everywhere else")).toBeVisible();
  await expect(rows).toHaveCount(0);
  await expect(page.getByText("This browser")).toBeVisible();
  expect([await works(team.token), await works(second.access_token)]).toEqual([false, false]);
});

test("the emailed link replaces a forgotten password, once", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  await page.goto("/login");
  await page.getByRole("link", { name: /Forgot/ }).click();
  await expect(page.getByRole("heading", { name: "Forgot your password?" })).toBeVisible();
  await ready(page);
  await page.getByLabel("Email").fill(team.email);
  await page.getByRole("main").getByRole("button").first().click();
  await expect(page.getByRole("heading", { name: "Check your email" })).toBeVisible();

  const token = tokenIn(await newestMail(team.email, subjects.resetPassword));
  await page.goto(`/reset-password?token=${token}`);
  await ready(page);
  // It does not stay where others might read it.
  await expect(page).not.toHaveURL(/token/);
  await page.getByLabel("New password", { exact: true }).fill("password1");
  await page.getByRole("button", { name: "Save the new password" }).click();
  await expect(page.getByLabel("New password", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("New password", { exact: true }).fill(newPassword);
  await page.getByRole("button", { name: "Save the new password" }).click();
  await expect(page.getByText("Your new password is saved.")).toBeVisible();
  expect(await works(team.token)).toBe(false);
  await logInToPortal(page, team.email, newPassword);
  await expect(page.getByRole("heading", { name: "Dashboard", level: 1 })).toBeVisible();

  await page.goto(`/reset-password?token=${token}`);
  await ready(page);
  await page.getByLabel("New password", { exact: true }).fill(`${newPassword}-2`);
  await page.getByRole("button", { name: "Save the new password" }).click();
  await expect(page.getByRole("heading", { name: "This link no longer works" })).toBeVisible();
});

test("an email address without an account gets the same message", { tag: "@thorough" }, async ({ page }) => {
  await page.goto("/forgot-password");
  await ready(page);
  await page.getByLabel("Email").fill("nobody-at-all@example.com");
  await page.getByRole("main").getByRole("button").first().click();
  await expect(page.getByRole("heading", { name: "Check your email" })).toBeVisible();
});
