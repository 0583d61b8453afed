import { createApplication, createCredentials, signUp } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { insertApplications } from "../support/many-applications";
import { addToApplication } from "../support/members";
import { openAs, ready } from "../support/portal";
import { addPortalMember } from "../support/portal-member";
import { expect, test } from "../support/portal-test";
import { counted, event } from "../support/usage";

test("you can set a budget for any application, however many there are", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  await insertApplications(team.teamId, 45, "'Shop ' || lpad(n::text, 3, '0')");
  const kept = await query<{ id: string }>("SELECT id FROM applications WHERE team_id = $1 AND name = 'Shop 044'", [
    team.teamId,
  ]);
  const keptId = kept[0]?.id ?? "";
  await call("PUT", "/billing/budgets", { token: team.token, body: { applications: { [keptId]: 700 } } });
  await openAs(page, team.email, "/billing");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Billing");
  await ready(page);
  const budgets = page.getByRole("region", { name: "Budgets" });
  const search = budgets.getByRole("searchbox");
  await search.fill("shop 031");
  await budgets.getByLabel("Shop 031").fill("nonsense");
  await search.fill("Nobody");
  await expect(budgets.getByText("No applications match “Nobody”.")).toBeVisible();
  await budgets.getByRole("button", { name: "Save budgets" }).click();
  // The field that was typed into is in sight, and says what is wrong.
  await expect(budgets.getByLabel("Shop 031")).toHaveAttribute("aria-invalid", "true");
  await budgets.getByLabel("Shop 031").fill("12.50");
  await search.fill("Shop 044");
  await expect(budgets.getByLabel("Shop 044")).toHaveValue("7");
  await search.fill("");
  await search.press("Enter");
  const more = budgets.getByRole("button", { name: "Load more" });
  await expect(async () => {
    if (await more.isVisible()) await more.click();
    for (const name of ["Shop 001", "Shop 045"]) await expect(budgets.getByLabel(name)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await budgets.getByLabel("Shop 045").fill("3");
  await budgets.getByRole("button", { name: "Save budgets" }).click();
  await expect(page.getByText("Saved").first()).toBeVisible();
  const { body } = await call<{ applications: Record<string, number> }>("GET", "/billing/budgets", {
    token: team.token,
  });
  expect(Object.values(body.applications).sort()).toEqual([1_250, 300, 700]);
  expect(body.applications[keptId]).toBe(700);
});

test(
  "a used-up budget is shown on the dashboard, in billing and on the application, to people who see bills",
  { tag: "@thorough" },
  async ({ page, openElsewhere }) => {
    const team = await signUp();
    const { id } = await createApplication(team.token, "Support chat");
    const other = await createApplication(team.token, "Beside it");
    const production = await createCredentials(team.token, id, "production");
    await counted([event(production.client_id, { metric: "messages", quantity: 30_000 })]);
    const put = (body: object) => call("PUT", "/billing/budgets", { token: team.token, body });
    await put({ applications: { [id]: 1_000 } });
    await openAs(page, team.email, "/dashboard");
    await expect(page.getByRole("heading", { name: "Dashboard", level: 1 })).toBeVisible();
    const notice = page.getByRole("region", { name: "Over budget" });
    for (const path of ["/dashboard", "/billing", `/apps/${id}`, `/apps/${id}/credentials`]) {
      await page.goto(path);
      await expect(notice, path).toContainText(/Support chat is over budget: \$16\.00 of \$10\.00 for/);
      await expect(notice, path).toContainText("The hard stop is off, so everything keeps working");
    }
    await page.goto(`/apps/${other.id}`);
    await expect(page.getByRole("heading", { name: "Beside it", level: 1 })).toBeVisible();
    await expect(notice).toBeHidden();

    await put({ team: 500, applications: { [id]: 1_000 }, hard_stop: true, confirm: team.teamName });
    const isBlocked = () =>
      query("SELECT 1 FROM applications WHERE team_id = $1 AND production_blocked_at IS NOT NULL", [team.teamId]);
    await expect.poll(async () => (await isBlocked()).length, { timeout: 20_000 }).toBe(2);
    await page.reload();
    await expect(notice).toContainText("Your team is over budget: $16.00 of $5.00");
    await expect(notice).toContainText("Production credentials of all applications won’t work until");
    await page.goto("/dashboard");
    await expect(notice.getByRole("listitem")).toHaveCount(2);

    const developer = await addPortalMember(team, "developer");
    await addToApplication(team, id, developer, "developer");
    const theirs = await openElsewhere();
    await openAs(theirs, developer.email, `/apps/${id}`);
    const stopped = theirs.getByRole("region", { name: "Over budget" });
    await expect(stopped).toContainText("Production has stopped because a budget is used up.");
    await expect(stopped).not.toContainText("$");
    await theirs.goto("/dashboard");
    await expect(theirs.getByRole("heading", { name: "Dashboard", level: 1 })).toBeVisible();
    await expect(stopped).toBeHidden();

    // Raising the budget takes the sign away where it is raised.
    await page.goto("/billing");
    await ready(page);
    const budgets = page.getByRole("region", { name: "Budgets" });
    await budgets.getByLabel("Whole team").fill("");
    await budgets.getByLabel("Support chat").fill("100");
    await budgets.getByRole("button", { name: "Save budgets" }).click();
    await expect(notice).toBeHidden();
  },
);
