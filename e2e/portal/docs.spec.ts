import { createApplication, createCredentials, signUp } from "../support/accounts";
import { logInToPortal } from "../support/portal";
import { expect, test } from "../support/portal-test";

test("the guide shows each request in the language one chooses, with one's own client id", async ({ page }) => {
  const team = await signUp();
  const { id } = await createApplication(team.token);
  const { client_id } = await createCredentials(team.token, id, "sandbox");
  await page.goto("/dashboard");
  await logInToPortal(page, team.email);
  await expect(page.getByRole("heading", { name: "Dashboard", level: 1 })).toBeVisible();
  await page.goto("/docs");
  await expect(page.getByRole("heading", { name: "Managing applications", level: 1 })).toBeVisible();
  await expect(page.getByRole("region", { name: "See that they work, in curl" })).toContainText(client_id);
  await expect(page.getByRole("region", { name: "See that they work, in Python" })).toBeHidden();
  await page.getByText("Python", { exact: true }).click();
  await expect(page.getByRole("region", { name: "See that they work, in Python" })).toContainText(client_id);
  await expect(page.getByRole("region", { name: "See that they work, in curl" })).toBeHidden();
});

test("the reference has every chapter of the API, for who is not logged in as well", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Read the docs" }).click();
  await expect(page.getByRole("heading", { name: "Managing applications", level: 1 })).toBeVisible();
  // On a phone they are folded away.
  const links = page.locator("a[href^='/docs/api/']");
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const chapters = [...new Set(hrefs)];
  expect(chapters.length).toBeGreaterThan(12);
  for (const href of chapters) {
    const response = await page.goto(href);
    expect(response?.status()).toBe(200);
    expect(await page.getByRole("article").count()).toBeGreaterThan(0);
    const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(width, `${href} scrolls sideways`).toBeLessThanOrEqual(0);
  }
  expect((await page.goto("/docs/api/nonsense"))?.status()).toBe(404);
});
