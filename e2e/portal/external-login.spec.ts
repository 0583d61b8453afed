import type { Page } from "@playwright/test";
import { confirmAddress, signUp } from "../support/accounts";
import { violationsOn } from "../support/axe";
import { newGitHubPerson, signUpAtGmail } from "../support/external-login";
import type { GitHubPerson } from "../support/github";
import { confirmItsYou, openAs, ready } from "../support/portal";
import { expect, test } from "../support/portal-test";
import { enrol, freshCode } from "../support/second-factor";

/** Says at Google who it is. */
async function agreeAtGoogle(page: Page, person: object): Promise<void> {
  await page.getByLabel("Claims").fill(JSON.stringify(person));
  await page.getByRole("button", { name: "Next" }).click();
}

/** The same at GitHub. */
async function agreeAtGitHub(page: Page, person: GitHubPerson): Promise<void> {
  await page.getByLabel("Person").fill(JSON.stringify(person));
  await page.getByRole("button", { name: "Authorize" }).click();
}

test("you log in with Google by a click, and get where you were on the way to", async ({ page }) => {
  const { person } = await signUpAtGmail();
  await page.goto("/team");
  await ready(page);
  await page.getByRole("button", { name: "Continue with Google" }).click();
  await agreeAtGoogle(page, person);
  await expect(page.getByRole("heading", { name: "Team", level: 1 })).toBeVisible();
  expect(new URL(page.url()).search).toBe("");
});

test("after Google, an account with a second factor asks for a code", async ({ page }) => {
  const { account, person } = await signUpAtGmail();
  const enrolled = await enrol(account);
  await page.goto("/login");
  await ready(page);
  await page.getByRole("button", { name: "Continue with Google" }).click();
  await agreeAtGoogle(page, person);
  await page
    .getByLabel(/code/i)
    .first()
    .fill(await freshCode(enrolled));
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Dashboard", level: 1 })).toBeVisible();
});

test("you link GitHub in your settings, log in with it, and unlink it", async ({ page }) => {
  const { email } = await signUp();
  await confirmAddress(email);
  const person = newGitHubPerson();
  await openAs(page, email, "/settings/security");
  await page.getByRole("button", { name: "Link GitHub" }).click();
  await confirmItsYou(page);
  await agreeAtGitHub(page, person);
  const list = page.getByRole("list", { name: "Other ways to log in" });
  await expect(list).toContainText(String(person.login));
  expect(await violationsOn(page)).toEqual([]);

  await page.context().clearCookies();
  await page.goto("/login");
  await ready(page);
  await page.getByRole("button", { name: "Continue with GitHub" }).click();
  await agreeAtGitHub(page, person);
  await expect(page.getByRole("heading", { name: "Dashboard", level: 1 })).toBeVisible();

  // Unlinking ends this very login, so the page asks to log in again.
  await page.goto("/settings/security");
  await ready(page);
  await page.getByRole("button", { name: "Unlink GitHub" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Unlink GitHub" }).click();
  await confirmItsYou(page);
  await expect(page.getByRole("dialog", { name: "Your session has ended" })).toBeVisible();
});

test("whoever has no account here reads what to do, and nobody is logged in", async ({ page }) => {
  await page.goto("/login");
  await ready(page);
  await page.getByRole("button", { name: "Continue with GitHub" }).click();
  await agreeAtGitHub(page, newGitHubPerson());
  await expect(page.getByText("This GitHub account isn't linked to an account here.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Sign up" })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("link", { name: "Back to the login page" }).click();
  await expect(page.getByRole("heading", { name: "Log in", level: 1 })).toBeVisible();
});
