import { createApplication, createCredentials, signUp } from "../support/accounts";
import { createApplicationInPortal, openAs, ready } from "../support/portal";
import { addPortalMember } from "../support/portal-member";
import { expect, test } from "../support/portal-test";
import { counted, daysAgo, event } from "../support/usage";

/** The checklist looks anew every three seconds. */
const looksAgain = { timeout: 20_000 };

test(
  "a new team's checklist ticks itself off, and is replaced by numbers after the first request",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    await openAs(page, team.email, "/dashboard");
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
  },
);

test(
  "a developer without applications sees whom to ask, and how to create one",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    await createApplication(team.token, "Not theirs");
    const developer = await addPortalMember(team, "developer");
    await openAs(page, developer.email, "/dashboard");
    const steps = page.getByRole("region", { name: "Your first steps" });
    await expect(steps).toContainText(`To join one that ${team.teamName} already has, ask an owner or admin`);
    await expect(steps.getByRole("link", { name: team.email })).toHaveAttribute("href", `mailto:${team.email}`);
    await ready(page);
    await steps.getByRole("link", { name: "Create application" }).click();
    const dialog = page.getByRole("dialog", { name: "Create an application" });
    await expect(dialog).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("heading", { name: "You haven’t been added to an application yet" })).toBeVisible();
    await expect(page.getByRole("main")).toContainText("ask an owner or admin to add you");
    await expect(page.getByText("Not theirs")).toBeHidden();
    // What they are told to do they may do, to the end.
    await createApplicationInPortal(page, "Own idea");
    await page.goto("/dashboard");
    await expect(steps.getByRole("heading", { name: "Create an application (done)" })).toBeVisible();
    await expect(steps).not.toContainText("ask an owner");
  },
);

test(
  "the dashboard shows this month, the top applications and recent activity",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    for (const [index, name] of ["Small", "Large"].entries()) {
      const { id } = await createApplication(team.token, name);
      const { client_id } = await createCredentials(team.token, id);
      await counted([
        event(client_id, { quantity: 10 + 1_000 * index }),
        event(client_id, { occurred_at: daysAgo(25) }),
      ]);
    }
    await openAs(page, team.email, "/dashboard");
    const rows = page.getByRole("table", { name: "Top applications" }).getByRole("row");
    await expect(rows.nth(1)).toContainText("Large");
    await expect(rows.nth(2)).toContainText("Small");
    await expect(page.getByRole("region", { name: "Recent activity" })).toContainText("Created credentials");
    await expect(page.locator(".recharts-bar-rectangle").first()).toBeVisible();
    await page.getByRole("link", { name: "Large" }).click();
    await expect(page.getByRole("heading", { name: "Large", level: 1 })).toBeVisible();
  },
);
