import type { Page } from "@playwright/test";
import { createApplication, signUp, unique } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { openAs, ready } from "../support/portal";
import { addPortalMember } from "../support/portal-member";
import { expect, test } from "../support/portal-test";

const openLog = async (page: Page, email: string, filters = "") => {
  await openAs(page, email, `/settings/audit-log${filters}`);
  await expect(page.getByRole("heading", { name: "Audit log", level: 2 })).toBeVisible();
  await ready(page);
};

test("you can find who changed what, and what it was before", async ({ page }) => {
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
  await page.getByRole("button", { name: "All activity by Mary Member" }).click();
  await expect(page).toHaveURL(/actor=/);

  // A view of the log is an address one can share.
  await page.reload();
  await expect(page.getByRole("button", { name: "Who" })).toHaveText("Mary Member");
  await expect(page.getByRole("button", { name: "Updated application" })).toBeVisible();
  await ready(page);
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect(page).toHaveURL(/\/settings\/audit-log$/);
  await expect(page.getByRole("button", { name: "Created application" })).toBeVisible();
});

test("a long log loads page by page", { tag: "@thorough" }, async ({ page }) => {
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

test("you can filter by one of hundreds of people by typing their name", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  await query(
    `WITH made AS (
      INSERT INTO users (id, email, first_name, last_name)
      SELECT uuidv7(), $2 || n || '@example.com', 'Person', 'Number' || n FROM generate_series(1, 500) n RETURNING id
    )
    INSERT INTO memberships (team_id, user_id, role) SELECT $1, id, 'developer' FROM made`,
    [team.teamId, unique()],
  );
  await openLog(page, team.email);
  const who = page.getByRole("button", { name: "Who" });
  await who.click();
  const dialog = page.getByRole("dialog", { name: "Filter by person" });
  await dialog.getByRole("searchbox").fill("number417");
  await expect(dialog.getByRole("radio")).toHaveCount(1);
  await dialog.getByRole("radio", { name: "Person Number417" }).click();
  await dialog.getByRole("button", { name: "Show this person" }).click();
  await expect(who).toHaveText("Person Number417");
  await expect(page.getByText("No entries match these filters")).toBeVisible();
  await who.click();
  await dialog.getByRole("button", { name: "Show everyone" }).click();
  await expect(page.getByRole("button", { name: "Created team" })).toBeVisible();
});

test(
  "filters without results say so, and invalid filters in the address break nothing",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    await openLog(page, team.email, "?action=nothing.happened&from=never&actor=nobody");
    await expect(page.getByRole("button", { name: "Clear filters" }).first()).toBeVisible();
    await expect(page.getByRole("button", { name: "Created team" })).toBeHidden();
  },
);

test("a developer has no audit log page", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  const developer = await addPortalMember(team, "developer");
  await openAs(page, developer.email, "/settings");
  await expect(page.getByRole("heading", { name: "Profile", level: 2 })).toBeVisible();
  expect((await page.goto("/settings/audit-log"))?.status()).toBe(404);
});
