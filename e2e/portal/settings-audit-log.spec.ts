import type { Page } from "@playwright/test";
import { createApplication, signUp } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { logInToPortal, ready } from "../support/portal";
import { addPortalMember } from "../support/portal-member";
import { expect, test } from "../support/portal-test";

const openLog = async (page: Page, email: string, filters = "") => {
  await page.goto(`/settings/audit-log${filters}`);
  await logInToPortal(page, email);
  await expect(page.getByRole("heading", { name: "Audit log", level: 2 })).toBeVisible();
  await ready(page);
};

test("one finds who changed what, and what it was before", async ({ page }) => {
  const team = await signUp();
  const admin = await addPortalMember(team, "admin");
  const { id } = await createApplication(team.token, "Support chat");
  await call("PATCH", `/application/${id}`, { token: admin.token, body: { description: "Changed by somebody." } });
  await openLog(page, team.email);
  await expect(page.getByRole("button", { name: "Created application" })).toBeVisible();
  await page.getByLabel("What").selectOption({ label: "Updated application" });
  await expect(page).toHaveURL(/action=application.updated/);
  await expect(page.getByRole("button", { name: "Created application" })).toBeHidden();
  await page.getByRole("button", { name: "Updated application" }).click();
  await expect(page.getByText("Changed by somebody.")).toBeVisible();
  await expect(page.getByText("For a test.")).toBeVisible();
  await page.getByRole("button", { name: "All by Mary Member" }).click();
  await expect(page).toHaveURL(/actor=/);

  // A view of the log is an address one can share.
  await page.reload();
  await expect(page.getByLabel("Who").locator("option:checked")).toHaveText("Mary Member");
  await expect(page.getByRole("button", { name: "Updated application" })).toBeVisible();
  await ready(page);
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect(page).toHaveURL(/\/settings\/audit-log$/);
  await expect(page.getByRole("button", { name: "Created application" })).toBeVisible();
});

test("a long log is read page by page", async ({ page }) => {
  const team = await signUp();
  await query(
    `INSERT INTO audit_events (id, team_id, actor_id, action, target_type, target_id, target_name, address, request_id)
      SELECT uuidv7(), $1, user_id, 'application.created', 'application', 'x', 'Number ' || n, '192.0.2.1', 'r'
      FROM memberships, generate_series(1, 120) n WHERE team_id = $1`,
    [team.teamId],
  );
  await openLog(page, team.email);
  await expect(page.getByText("Number 120", { exact: true })).toBeVisible();
  await expect(page.getByText("Number 1", { exact: true })).toBeHidden();
  const more = page.getByRole("button", { name: /more/i });
  await more.click();
  await expect(page.getByText("Number 50", { exact: true })).toBeVisible();
  await more.click();
  await expect(page.getByText("Number 1", { exact: true })).toBeVisible();
  await expect(more).toBeHidden();
});

test("filters that find nothing say so, and nonsense in the address breaks nothing", async ({ page }) => {
  const team = await signUp();
  await openLog(page, team.email, "?action=nothing.happened&from=never&actor=nobody");
  await expect(page.getByRole("button", { name: "Clear filters" }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Created team" })).toBeHidden();
});

test("a developer has no such page", async ({ page }) => {
  const team = await signUp();
  const developer = await addPortalMember(team, "developer");
  await page.goto("/settings");
  await logInToPortal(page, developer.email);
  await expect(page.getByRole("heading", { name: "Profile", level: 2 })).toBeVisible();
  expect((await page.goto("/settings/audit-log"))?.status()).toBe(404);
});
