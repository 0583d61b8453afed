import { signUp } from "../support/accounts";
import { openAs } from "../support/portal";
import { expect, test } from "../support/portal-test";
import { settled } from "../support/settled";

test("a page asks for no other until somebody points at its link, and then for that one only", async ({ page }) => {
  const { email } = await signUp();
  const ahead: string[] = [];
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (searchParams.has("_rsc")) ahead.push(pathname);
  });
  await openAs(page, email, "/apps");
  await settled(page);
  expect(ahead).toEqual([]);

  const link = page.getByRole("navigation").getByRole("link", { name: "Team", exact: true }).first();
  await link.hover();
  await expect.poll(() => ahead.length).toBeGreaterThan(0);
  await settled(page);
  expect(new Set(ahead)).toEqual(new Set(["/team"]));

  await page.getByRole("navigation").getByRole("link", { name: "Monitoring", exact: true }).first().focus();
  await expect.poll(() => ahead).toContain("/monitoring");
  await link.click();
  await expect(page.getByRole("heading", { name: "Team", level: 1 })).toBeVisible();
});
