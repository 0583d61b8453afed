import { createApplication, createCredentials, signUp } from "../support/accounts";
import { openAs, ready } from "../support/portal";
import { expect, test } from "../support/portal-test";

test("every sample is in the language you chose and has your own client ID, on this page and all others", async ({
  page,
}) => {
  const team = await signUp();
  const { id } = await createApplication(team.token);
  const { client_id } = await createCredentials(team.token, id, "sandbox");
  await openAs(page, team.email, "/dashboard");
  await expect(page.getByRole("heading", { name: "Dashboard", level: 1 })).toBeVisible();
  await page.goto("/docs");
  await expect(page.getByRole("heading", { name: "Managing applications", level: 1 })).toBeVisible();
  await expect(page.getByRole("region", { name: "Check that they work, in curl" })).toContainText(client_id);
  await expect(page.getByRole("region", { name: "Check that they work, in Python" })).toBeHidden();
  await page.getByText("Python", { exact: true }).click();
  await expect(page.getByRole("region", { name: "Check that they work, in Python" })).toContainText(client_id);
  await expect(page.getByRole("region", { name: "Check that they work, in curl" })).toBeHidden();

  await page.goto("/docs/api/credentials");
  await expect(page.getByRole("radio", { name: "Python" })).toBeChecked();
  await page.goto(`/apps/${id}`);
  const tab = (name: string) => page.getByRole("tab", { name });
  await expect(tab("Python")).toHaveAttribute("aria-selected", "true");
  await ready(page);
  await tab("Node").click();
  // A browser writes a cookie of a page's script a moment after the script has set it. No one reloads that fast.
  const kept = async () => (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`);
  await expect.poll(kept).toContain("debrief.samples=node");
  await page.reload();
  await expect(tab("Node")).toHaveAttribute("aria-selected", "true");
});

test(
  "the reference has every chapter of the API, even if you're not logged in",
  { tag: "@thorough" },
  async ({ page }) => {
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
  },
);

test("the docs have every chapter on conventions from the OpenAPI document", { tag: "@thorough" }, async ({ page }) => {
  const { info } = (await (await page.request.get("/api/openapi.json")).json()) as { info: { description: string } };
  const chapters = [...info.description.matchAll(/^## (.+)$/gm)].map(([, name = ""]) => name);
  expect(chapters).toEqual(expect.arrayContaining(["Errors", "Lists and paging", "Rate limits", "IDs", "Times"]));
  await page.goto("/docs/conventions");
  for (const name of chapters) {
    const article = page.getByRole("article", { name });
    await expect(article).toBeVisible();
    const text = new RegExp(`^## ${name}\\n\\n(.+)$`, "m").exec(info.description)?.[1]?.replaceAll("`", "") ?? "";
    await expect(article).toContainText(text);
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(width).toBeLessThanOrEqual(0);
  const links = page.locator("a[href^='/docs/conventions#']");
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  for (const href of hrefs) await expect(page.locator(href.replace("/docs/conventions", ""))).toHaveCount(1);
});

test("an operation says who can call it, and its sample agrees", { tag: "@thorough" }, async ({ page }) => {
  await page.goto("/docs/api/authentication");
  const article = (name: string) => page.getByRole("article", { name, exact: true });
  await expect(article("Log in")).toContainText("No access token needed, but you need a client of this API");
  await expect(article("Log in").getByRole("region", { name: "Log in, in curl" })).toContainText('-u "$CLIENT_ID:');
  await expect(article("Generate client credentials")).toContainText("No access token needed. If you send one,");
  await expect(article("Log out")).toContainText("Needs an access token.");
  for (const name of ["Log in", "Generate client credentials", "Forgot password", "Exchange a refresh token"]) {
    await expect(article(name)).not.toContainText("ACCESS_TOKEN");
  }
  await page.goto("/docs/api/data-plane");
  await expect(article("Verify credentials")).toContainText("Needs the service key");
});
