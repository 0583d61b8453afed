import { createApplication, createCredentials, signUp } from "../support/accounts";
import { logInToPortal } from "../support/portal";
import { expect, test } from "../support/portal-test";
import { counted, daysAgo, event } from "../support/usage";

/** The checklist looks anew every five seconds. */
const looksAgain = { timeout: 20_000 };

test("a new team's checklist ticks itself off, and gives way to figures with the first request", async ({ page }) => {
  const team = await signUp();
  await page.goto("/dashboard");
  await logInToPortal(page, team.email);
  const steps = page.getByRole("region", { name: "Your first steps" });
  await expect(steps.getByRole("link", { name: "Create application" })).toBeVisible();
  const { id } = await createApplication(team.token, "Support chat");
  await expect(steps.getByRole("heading", { name: "Create an application (done)" })).toBeVisible(looksAgain);
  const { client_id } = await createCredentials(team.token, id, "sandbox");
  await expect(steps.getByRole("heading", { name: "Generate credentials (done)" })).toBeVisible(looksAgain);
  await counted([event(client_id, { quantity: 42 })]);
  await expect(steps).toBeHidden(looksAgain);
  await expect(page.getByRole("region", { name: "API requests" })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "API requests" }).getByText("42")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "Support chat" })).toContainText("42");
});

test("the dashboard shows this month, the top applications and what was done lately", async ({ page }) => {
  const team = await signUp();
  for (const [index, name] of ["Small", "Large"].entries()) {
    const { id } = await createApplication(team.token, name);
    const { client_id } = await createCredentials(team.token, id);
    await counted([event(client_id, { quantity: 10 + 1_000 * index }), event(client_id, { occurred_at: daysAgo(25) })]);
  }
  await page.goto("/dashboard");
  await logInToPortal(page, team.email);
  const rows = page.getByRole("table", { name: "Top applications" }).getByRole("row");
  await expect(rows.nth(1)).toContainText("Large");
  await expect(rows.nth(2)).toContainText("Small");
  await expect(page.getByRole("region", { name: "Recent activity" })).toContainText("Created credentials");
  await expect(page.locator(".recharts-bar-rectangle").first()).toBeVisible();
  await page.getByRole("link", { name: "Large" }).click();
  await expect(page.getByRole("heading", { name: "Large", level: 1 })).toBeVisible();
});
